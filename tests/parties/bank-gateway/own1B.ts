import type { Claims } from '../../../src/lib/vault/vault.ts';
import { saidIn } from '../forged.ts';
import type { Elsewhere } from '../refusals.ts';
import { cny, pan, says, type Own } from '../says.ts';
import { genuine, type Scene } from '../scene.ts';
import { own as own1A } from './own.ts';

const other = {
	xid: 'X0000000000000',
	order: 'LD00000000',
	payment: 'HBP00000000000000',
	rrn: '000000000001'
};
const shade = '999100000000002';
const digest = 'A'.repeat(43);
const challenge = 'A'.repeat(22);

/** What is inside the order half, changed after it was signed. */
const halved = (row: string, does: string, change: (half: Claims) => Claims): Own => [
	row,
	'CK27',
	{ does, wrong: () => ({ half: change }) },
	'order'
];

/** The purchase, until the bank is asked (domain 4.3). */
const purchasing: readonly Own[] = [
	says('M1B-02', 'CK11@challenge', 'to another challenge', { challC: challenge }),
	says('M1B-02', 'CK05@gateway', 'with a certificate of nobody', { gatewayCertificate: digest }),
	halved('M1B-03', 'with an order that she did not sign', (half) => ({
		...half,
		claims: String(half['claims'] as string).replace('"quantity":1', '"quantity":2')
	})),
	halved('M1B-03', 'beside the payment of another order', (half) => ({ ...half, other: digest })),
	says('M1B-03', 'CK11@challenge', 'with another challenge than his', { challM: challenge }),
	says('M1B-03', 'CK30', 'under another number', { xid: other.xid }),
	says('M1B-03', 'CK30', 'for another order', { orderId: other.order }),
	says('M1B-03', 'CK15', 'at a price of her own', { total: cny(280) }),
	says('M1B-03', 'CK15', 'lines at a price of her own', { lines: [] }),
	says('M1B-04', 'CK18', 'for a merchant without a contract', { merchantId: shade }),
	says('M1B-04', 'CK27', 'beside another order', { oimd: digest }),
	says('M1B-04', 'CK17', 'for other goods', { hod: digest }, { part: 'request' }),
	says('M1B-04', 'CK17', 'paying for other goods', { hod: digest }, { part: 'payment' }),
	says('M1B-04', 'CK29', 'under another number', { xid: other.xid }, { part: 'payment' }),
	says('M1B-04', 'CK29', 'to another merchant', { merchantId: shade }, { part: 'payment' }),
	says('M1B-04', 'CK15', 'for more than she signed', { authAmount: cny(28_001) }),
	says('M1B-04', 'CK15', 'in another currency', { authAmount: { minor: 28_000, ccy: 'JPY' } }),
	says('M1B-04', 'CK11', 'under a number already used', {}, { place: 'after' }),
	says('M1B-04', 'CK19', 'with a wrong check digit', pan('card-0018-miscopied'))
];

/** The card number on the merchant's own page (domain 4.1). */
const typing: readonly Own[] = [
	says('M1B-01-naive', 'CK15', 'at a price of her own', { clientTotal: cny(280) }),
	says('M1B-01-naive', 'CK16', 'in another currency', {
		clientTotal: { minor: 28_000, ccy: 'JPY' }
	}),
	says(
		'M1B-01-naive',
		'CK16',
		'with more decimals than it has',
		{ decimals: 3 },
		{ part: 'order' }
	),
	says('M1B-02-naive', 'CK15', 'for another amount', { amount: cny(1) }),
	says('M1B-03-naive', 'CK30', 'under another number', { xid: other.xid }),
	says('M1B-03-naive', 'CK30', 'for another order', { orderId: other.order }),
	says('M1B-04-naive', 'CK18', 'for a merchant without a contract', { merchantId: shade }),
	says('M1B-04-naive', 'CK11', 'under a number already used', {}, { place: 'after' }),
	says('M1B-04-naive', 'CK19', 'with a wrong check digit', pan('card-0018-miscopied'))
];

/** The hold, and what is said of it. */
const holding: readonly Own[] = [
	says('M1B-05', 'CK20', 'with a card of no bank', pan('card-0012')),
	says('M1B-05', 'CK20', 'with a card of another bank', pan('card-0017')),
	says('M1B-05', 'CK21', 'with a lost card', pan('card-0050'), { error: 'E-LOST' }),
	says('M1B-05', 'CK21', 'with a stolen card', pan('card-0043'), { error: 'E-STOLEN' }),
	says('M1B-05', 'CK22', 'with an expired card', pan('card-0035')),
	says('M1B-05', 'CK22', 'with another expiry than the record', { expiry: '2912' }),
	says('M1B-05', 'CK26', 'over the hard limit', { amount: cny(100_000_001) }),
	says('M1B-05', 'CK25', 'with a card that has too little', pan('card-0027')),
	says('M1B-06', 'CK30', 'to another request', { rrn: other.rrn }),
	says('M1B-06', 'CK30', 'to another trace number', { stan: '000009' }),
	...['M1B-07', 'M1B-07-declined'].flatMap((row) => [
		says(row, 'CK30', 'about another purchase', { xid: other.xid }),
		says(row, 'CK30', 'about another order', { orderId: other.order }),
		says(row, 'CK15', 'for another amount', { authAmount: cny(1) })
	]),
	...['M1B-08', 'IQ-2'].flatMap((row) => [
		says(row, 'CK15', 'about another purchase', { xid: other.xid }),
		says(row, 'CK15', 'about another order', { orderId: other.order }),
		says(row, 'CK15', 'for another amount', { authAmount: cny(1) })
	]),
	says('M1B-08', 'CK11@challenge', 'to another challenge', { challC: challenge }),
	says('IQ-1', 'CK30', 'about another purchase', { xid: other.xid }),
	says('IQ-2', 'CK11@challenge', 'to another question', { challenge }),
	says('M1B-10', 'CK39', 'for another order', { orderId: other.order })
];

/** The capture, and the void. */
const taking: readonly Own[] = [
	says('M1B-11', 'CK30', 'for another purchase', { xid: other.xid }, { part: 'request' }),
	says(
		'M1B-11',
		'CK30',
		'with the token of another purchase',
		{ xid: other.xid },
		{ part: 'captureToken' }
	),
	says('M1B-11', 'CK30', 'with the token of another payment', { paymentId: other.payment }),
	says('M1B-11', 'CK34', 'of more than was held', { captureAmount: cny(28_001) }),
	says('M1B-12', 'CK34', 'of more than was held', { amount: cny(28_001) }),
	says('M1B-12', 'CK34', 'of money that nobody holds', { paymentId: other.payment }),
	says('M1B-13', 'CK30', 'about another transaction', { rrn: other.rrn }),
	says('M1B-13', 'CK30', 'about another capture', { captureNumber: 9 }),
	says('M1B-14', 'CK30', 'about another purchase', { xid: other.xid }),
	says('M1B-14', 'CK30', 'about another capture', { captureNumber: 9 }),
	says('M1B-14', 'CK15', 'for another amount', { captureAmount: cny(1) }),
	says('VD-1', 'CK30', 'of another purchase', { xid: other.xid }),
	says('VD-1', 'CK30', 'of another merchant', { merchantId: shade }),
	says('VD-1', 'CK15', 'of another amount', { amount: cny(1) }),
	says('VD-2', 'CK34', 'of a hold that is over', { rrn: other.rrn }, { place: 'after' }),
	says('VD-3', 'CK30', 'about another transaction', { rrn: other.rrn }),
	says('VD-4', 'CK30', 'about another purchase', { xid: other.xid }),
	says('VD-4', 'CK15', 'for another amount', { amount: cny(1) }),
	says('VD-5', 'CK15', 'about another purchase', { xid: other.xid }),
	says('VD-5', 'CK15', 'for another amount', { amount: cny(1) })
];

/** Rows that both variants have. */
const shared = own1A.filter(([row]) => !row.startsWith('M1A'));

/** What only one receiver can find wrong where the merchant asks the bank, row by row (domain 4.3, 4.6). */
export const own1B: readonly Own[] = [...purchasing, ...typing, ...holding, ...taking, ...shared];

const like = (genuineOne: ReturnType<typeof genuine>, change: object) => ({
	...genuineOne,
	message: { ...genuineOne.message, ...change }
});
/** Her cancellation of an order that is guaranteed. */
function cancelOf(scene: Scene): ReturnType<typeof genuine> {
	const { orderId = '' } = saidIn(scene, genuine(scene, 'M1B-02').message)['init'] ?? {};
	const parts = { cancel: { text: '', claims: { orderId }, digest: null } };
	return like(genuine(scene, 'M1B-01'), { row: 'CX-1', parts });
}
/** A capture that the gateway would never have sent on. */
function captureOf(scene: Scene): ReturnType<typeof genuine> {
	const asked = genuine(scene, 'M1B-05');
	const {
		expiry: _,
		entryMode: __,
		conditionCode: ___,
		...said
	} = saidIn(scene, asked.message)['message'] ?? {};
	const claims = { ...said, maskedPan: '99991001****0019', authCode: '000001', captureNumber: 1 };
	return like(asked, { row: 'M1B-12', parts: { message: { text: '', claims, digest: null } } });
}

const naive = { variant: '1B-naive', channels: 'off' };
/** Ways that need other options than those under which the row is first sent. */
export const elsewhere1B: readonly Elsewhere[] = [
	{
		row: 'M1B-07',
		check: 'CK14',
		options: naive,
		failing: { does: 'before anything was asked', place: { after: 'M1B-01-naive' } }
	},
	{
		row: 'M1B-07-declined',
		check: 'CK14',
		options: { ...naive, card: 'card-0027' },
		failing: { does: 'before anything was asked', place: { after: 'M1B-01-naive' } }
	},
	{
		row: 'M1B-12',
		check: 'CK34',
		options: { variant: '1B', capture: 'never' },
		failing: {
			does: 'after the hold has ended',
			place: 'end',
			like: captureOf,
			error: 'E-HOLD-EXPIRED'
		}
	},
	{
		row: 'CX-1',
		check: 'CK14',
		options: { variant: '1B' },
		failing: { does: 'after it was guaranteed', place: 'end', like: cancelOf }
	}
];
