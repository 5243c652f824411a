import type { Claims } from '../../../src/lib/vault/vault.ts';
import type { Elsewhere } from '../refusals.ts';
import { saidIn } from '../forged.ts';
import { cny, pan, says, type Own } from '../says.ts';
import { genuine, type Scene } from '../scene.ts';

const other = { payment: 'HBP00000000000000', order: 'LD00000000', rrn: '000000000001' };
const shade = { name: 'Shade Store', merchantId: '999100000000002' };
const digest = 'A'.repeat(43);
const pin = (name: string): Claims => ({ pin: { $secret: 'pin', name } });

/** What only one receiver can find wrong, row by row (domain 4.2, 4.6). */
export const own: readonly Own[] = [
	says('M1A-01', 'CK15', 'at a price of her own', { clientTotal: cny(280) }),
	says('M1A-01', 'CK15', 'lines at a price of her own', { lines: [] }),
	says('M1A-01', 'CK16', 'in another currency', { clientTotal: { minor: 28_000, ccy: 'JPY' } }),
	says('M1A-01', 'CK16', 'with more decimals than it has', { decimals: 3 }, { part: 'order' }),
	says('M1A-02', 'CK15', 'for another amount', { amount: cny(1) }),
	says('M1A-02', 'CK17', 'for another order', { orderDigest: digest }),
	says('M1A-02', 'CK38', 'to another payee', { payeeName: shade.name }),
	says('M1A-02', 'CK05@gateway', 'through another gateway', { gatewayId: 'SHD' }),
	says('M1A-02', 'CK05@gateway', 'with a certificate of nobody', { gatewayCertificate: digest }),
	says('M1A-03', 'CK15', 'for less than was offered', { amount: cny(1) }, { part: 'instruction' }),
	says('M1A-03', 'CK15', 'by an offer of less', { amount: cny(1) }, { part: 'offer' }),
	says('M1A-03', 'CK17', 'for another order', { orderDigest: digest }, { part: 'instruction' }),
	says(
		'M1A-03',
		'CK17',
		'by an offer for another order',
		{ orderDigest: digest },
		{ part: 'offer' }
	),
	says('M1A-03', 'CK17', 'for another number', { orderId: other.order }, { part: 'instruction' }),
	says('M1A-03', 'CK17', 'to another payee', { payeeName: shade.name }, { part: 'instruction' }),
	says(
		'M1A-03',
		'CK17',
		'to another merchant',
		{ merchantId: shade.merchantId },
		{ part: 'instruction' }
	),
	says('M1A-03', 'CK10', 'by an offer that is over', { expiresAt: 1 }, { error: 'E-ORDER-CLOSED' }),
	says('M1A-03', 'CK18', 'to a merchant without a contract', { merchantId: shade.merchantId }),
	says('M1A-03', 'CK19', 'with a wrong check digit', pan('card-0018-miscopied')),
	says('NM-2', 'CK30', 'to another question', { stan: '000009' }),
	says('M1A-04', 'CK20', 'with a card of no bank', pan('card-0012')),
	says('M1A-04', 'CK20', 'with a card of another bank', pan('card-0017')),
	says('M1A-04', 'CK21', 'with a lost card', pan('card-0050'), { error: 'E-LOST' }),
	says('M1A-04', 'CK21', 'with a stolen card', pan('card-0043'), { error: 'E-STOLEN' }),
	says('M1A-04', 'CK22', 'with an expired card', pan('card-0035')),
	says('M1A-04', 'CK22', 'with another expiry than the record', { expiry: '2912' }),
	says('M1A-04', 'CK24', 'with a card that is locked', pan('card-0068')),
	says('M1A-04', 'CK23', 'with a wrong PIN', pin('wrong')),
	says('M1A-04', 'CK26', 'over the hard limit', { amount: cny(100_000_001) }),
	says('M1A-04', 'CK25', 'with a card that has too little', pan('card-0027')),
	says('M1A-05', 'CK30', 'to another request', { rrn: other.rrn }),
	says('M1A-05', 'CK30', 'to another trace number', { stan: '000009' }),
	says('HQ-2', 'CK30', 'about another request', { rrn: other.rrn }),
	says('RV-3', 'CK30', 'to another reversal', { rrn: other.rrn }),
	says('M1A-06', 'CK15', 'for another order', { orderId: other.order }),
	says('M1A-06', 'CK15', 'for another merchant', { merchantId: shade.merchantId }),
	says('M1A-06', 'CK15', 'for another amount', { amount: cny(1) }),
	says('M1A-07', 'CK30', 'about another order', { orderId: other.order }),
	says('M1A-07', 'CK15', 'for another amount', { amount: cny(1) }),
	says('M1A-08', 'CK30', 'about another payment', { paymentId: other.payment }),
	says('M1A-09', 'CK30', 'about another order', { orderId: other.order }),
	says('M1A-09', 'CK15', 'for another amount', { amount: cny(1) }),
	says('M1A-10', 'CK15', 'about another order', { orderId: other.order }),
	says('M1A-10', 'CK15', 'for another amount', { amount: cny(1) }),
	says('M1A-12', 'CK39', 'for another order', { orderId: other.order }),
	says('CX-1', 'CK30', 'about another order', { orderId: other.order }),
	says('SQ-1', 'CK30', 'about another order', { orderId: other.order }),
	says('SQ-1', 'CK30', 'of another merchant', { merchantId: shade.merchantId }),
	says('SQ-2', 'CK30', 'about another order', { orderId: other.order }),
	says('SQ-2', 'CK15', 'for another amount', { amount: cny(1) }),
	says('SQ-3', 'CK30', 'about another order', { orderId: other.order }),
	says('SQ-4', 'CK15', 'for another amount', { amount: cny(1) }),
	says('RF-1', 'CK30', 'of another payment', { paymentId: other.payment }),
	says('RF-1', 'CK32', 'of more than was paid', { amount: cny(28_001) }),
	says('RF-2', 'CK30', 'of another payment', { paymentId: other.payment }),
	says('RF-2', 'CK33', 'of more than the payee has', { amount: cny(999_999) }),
	says('RF-3', 'CK30', 'about another refund', { refundId: 'R9-LD00000000' }),
	says('RF-4', 'CK30', 'about another order', { orderId: other.order }),
	says('RF-5', 'CK15', 'about another payment', { paymentId: other.payment })
];

/** Her cancellation of an order that she has paid. */
function cancelOf(scene: Scene): ReturnType<typeof genuine> {
	const placed = genuine(scene, 'M1A-01');
	const { orderId = '' } = saidIn(scene, genuine(scene, 'M1A-02').message)['offer'] ?? {};
	const parts = { cancel: { text: '', claims: { orderId }, digest: null } };
	return { ...placed, message: { ...placed.message, row: 'CX-1', parts } };
}

/** Ways that need other options than those under which the row is first sent, or revoked keys. */
export const elsewhere: readonly Elsewhere[] = [
	{
		row: 'M1A-07',
		check: 'CK31',
		options: { refund: 'partial' },
		failing: {
			does: 'about an order that was given back',
			place: 'end',
			wrong: () => ({ claims: (said) => ({ ...said, paymentId: other.payment }) })
		}
	},
	{
		row: 'M1A-08',
		check: 'CK14',
		options: { channels: 'off' },
		failing: { does: 'before anything was notified', place: { after: 'M1A-03' } }
	},
	{
		row: 'M1A-09',
		check: 'CK31',
		options: { refund: 'partial' },
		lost: 'M1A-07',
		failing: { does: 'about an order that was given back', place: 'end', wrong: () => ({}) }
	},
	{
		row: 'CX-1',
		check: 'CK14',
		options: {},
		failing: { does: 'after it was paid', place: 'end', like: cancelOf }
	}
];
