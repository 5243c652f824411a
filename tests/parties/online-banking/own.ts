import type { Claims } from '../../../src/lib/vault/vault.ts';
import { saidIn } from '../forged.ts';
import type { Elsewhere } from '../refusals.ts';
import { cny, pan, says, type Own } from '../says.ts';
import { genuine, type Scene } from '../scene.ts';

const other = { payment: 'HBP00000000000000', order: 'LD00000000' };
const shade = 'Shade Store';

/** What only one receiver can find wrong, row by row (domain 5.2, 5.3, 5.7). */
export const own: readonly Own[] = [
	says('E-1', 'CK30', 'with the document of somebody else', { document: 'ID-XX-9999' }),
	says(
		'E-2',
		'CK28',
		'the officer signs for another user',
		{ customerId: 'mallory' },
		{ part: 'officer' }
	),
	says('E-2', 'CK28', 'the teller names herself twice', { officerId: 'BC-T' }),
	says('E-4-approved', 'CK28', 'the teller names herself twice', { officerId: 'BC-T' }),
	says(
		'E-4-approved',
		'CK17',
		'another request than the one vouched for',
		{ request: 'another' },
		{ part: 'teller' }
	),
	says('E-4-approved', 'CK30', 'a second certificate for one user', {}, { place: 'after' }),
	says(
		'E-4-approved',
		'CK30',
		'vouched for somebody else',
		{ applicant: 'mallory' },
		{ part: 'teller' }
	),
	says('E-5', 'CK17', 'a certificate for somebody else', { subject: 'mallory' }),
	says('E-5', 'CK17', 'a certificate for another key', { publicKey: 'P256another' }),
	says('E-7a', 'CK23', 'the password letter of somebody else', {
		initialPassword: { $secret: 'initial-password', name: 'other-letter' }
	}),
	says('E-9', 'CK30', 'with the document of somebody else', { document: 'ID-XX-9999' }),
	says('E-10', 'CK28', 'the teller names herself twice', { officerId: 'BC-T' }),
	says(
		'E-10',
		'CK28',
		'the officer signs for another user',
		{ customerId: 'mallory' },
		{ part: 'officer' }
	),
	says('E-10', 'CK30', 'for somebody who is no user', { customerId: 'mallory' }),
	says('M2-03', 'CK15', 'at a price of her own', { clientTotal: cny(280) }),
	says('M2-03', 'CK15', 'lines at a price of her own', { lines: [] }),
	says('M2-03', 'CK16', 'in another currency', { clientTotal: { minor: 28_000, ccy: 'JPY' } }),
	says('M2-03', 'CK16', 'with more decimals than it has', { decimals: 3 }, { part: 'order' }),
	says('M2-08', 'CK18', 'for a merchant without a contract', { merchantId: '999100000000002' }),
	says('M2-09', 'CK18', 'for a merchant without a contract', { merchantId: '999100000000002' }),
	says('M2-09', 'CK29', 'to another payee', { payeeName: shade }),
	says('M2-11', 'CK30', 'a ticket for another order', { orderId: other.order }),
	says('M2-12', 'CK37', 'to a page that looks like the bank’s', {
		payUrl: 'https://pay.harbor-bank.example.shade.example/pay/HBP1'
	}),
	says('M2-13a', 'CK30', 'the page of another payment', { paymentId: other.payment }),
	says('M2-13a', 'CK31', 'the page of a payment that is over', { try: 2 }, { place: 'end' }),
	says('M2-14', 'CK37', 'without her greeting', { greeting: 'Welcome' }, { error: 'E-GREETING' }),
	says('M2-14', 'CK38', 'with another payee', { payeeName: shade }),
	says('M2-14', 'CK38', 'with another amount', { amount: cny(1) }),
	says('M2-16', 'CK24', 'with a card that is locked', pan('card-0068')),
	says('M2-16', 'CK23', 'with a wrong password', {
		password: { $secret: 'payment-password', name: 'wrong' }
	}),
	says('M2-16', 'CK23', 'with a card of no bank', pan('card-0012'), { error: 'E-NO-ISSUER' }),
	says('M2-16', 'CK11', 'with another challenge', { challenge: 'A'.repeat(22) }),
	says('M2-16', 'CK11', 'once more after it was answered', {}, { place: 'after' }),
	says('M2-16', 'CK15', 'for another amount', { amount: cny(1) }, { part: 'instruction' }),
	says('M2-16', 'CK29', 'to another payee', { payeeName: shade }, { part: 'instruction' }),
	says('M2-16', 'CK29', 'for another order', { orderId: other.order }, { part: 'instruction' }),
	says('M2-18', 'CK30', 'about another payment', { paymentId: other.payment }),
	says('M2-20', 'CK28', 'the teller names herself twice', { officerId: 'BC-T' }),
	says('M2-20', 'CK15', 'for another amount', { amount: cny(1) }),
	says('M2-20', 'CK15', 'the officer approves less', { amount: cny(1) }, { part: 'officer' }),
	says('M2-20', 'CK15', 'the officer refuses', { decision: 'refused' }, { part: 'officer' }),
	says(
		'M2-20',
		'CK15',
		'the officer approves another payment',
		{ paymentId: other.payment },
		{ part: 'officer' }
	),
	says('M2-21', 'CK30', 'for another amount', { amount: cny(1) }),
	says('M2-21', 'CK30', 'to another merchant', { merchantId: '999100000000002' }),
	says('M2-21', 'CK21', 'from a lost card', { accountRef: 'card-0050' }, { error: 'E-LOST' }),
	says('M2-21', 'CK21', 'from a stolen card', { accountRef: 'card-0043' }, { error: 'E-STOLEN' }),
	says('M2-21', 'CK21', 'from a card without an account', { accountRef: 'card-0012' }),
	says('M2-21', 'CK22', 'from an expired card', { accountRef: 'card-0035' }),
	says('M2-21', 'CK25', 'from a card with too little', { accountRef: 'card-0027' }),
	says('M2-22', 'CK30', 'about another payment', { paymentId: other.payment }),
	says('M2-23', 'CK15', 'about another payment', { paymentId: other.payment }),
	says('M2-23', 'CK15', 'for another amount', { amount: cny(1) }),
	says('M2-24', 'CK30', 'about another order', { orderId: other.order }),
	says('M2-24', 'CK15', 'for another amount', { amount: cny(1) }),
	says('M2-25', 'CK30', 'about another payment', { paymentId: other.payment }),
	says('CX-2', 'CK30', 'about another payment', { paymentId: other.payment }),
	says('BQ-2', 'CK30', 'about another payment', { paymentId: other.payment }),
	says('M2-26', 'CK30', 'about another order', { orderId: other.order }),
	says('M2-26a', 'CK30', 'about another order', { orderId: other.order }),
	says('M2-27', 'CK15', 'about another order', { orderId: other.order }),
	says('M2-27', 'CK15', 'for another amount', { amount: cny(1) }),
	says('M2-29', 'CK39', 'for another order', { orderId: other.order }),
	says('SQ-1', 'CK30', 'about another order', { orderId: other.order }),
	says('SQ-2', 'CK30', 'about another order', { orderId: other.order }),
	says('SQ-2', 'CK15', 'for another amount', { amount: cny(1) }),
	says('RF-3', 'CK30', 'of another payment', { paymentId: other.payment }),
	says('RF-3', 'CK32', 'of more than was paid', { amount: cny(28_001) }),
	says('RF-6', 'CK30', 'about another order', { orderId: other.order }),
	says('RF-7', 'CK15', 'about another payment', { paymentId: other.payment }),
	says('X2-2', 'CK15', 'another amount', { amount: cny(1) })
];

/** A transfer command for a payment that the transaction server itself would never have sent on. */
function commandOf(scene: Scene): ReturnType<typeof genuine> {
	const opened = genuine(scene, 'M2-10');
	const payment = saidIn(scene, genuine(scene, 'M2-09').message)['payment'] ?? {};
	const claims: Claims = {
		paymentId: saidIn(scene, opened.message)['payment']?.['paymentId'] ?? '',
		accountRef: 'card-0019',
		merchantId: payment['merchantId'] ?? '',
		amount: payment['amount'] ?? null,
		orderDigest: 'A'.repeat(43)
	};
	const parts = { transfer: { text: '', claims, digest: null } };
	return { ...opened, message: { ...opened.message, row: 'M2-21', to: 'BDC', parts } };
}

/** Ways that need other options than those under which the row is first sent, or revoked keys. */
export const elsewhere: readonly Elsewhere[] = [
	{
		row: 'M2-24',
		check: 'CK31',
		options: { refund: 'void', enrolment: 'done' },
		failing: {
			does: 'about an order that was given back',
			place: 'end',
			wrong: () => ({ claims: (said) => ({ ...said, paymentId: other.payment }) })
		}
	},
	{
		row: 'M2-26a',
		check: 'CK31',
		options: { card: 'card-0027', declined: 'tries-on', amount: 120_000_000, enrolment: 'done' },
		failing: {
			does: 'for an order that was closed',
			place: 'end',
			wrong: () => ({ claims: (said) => ({ ...said, try: 2 }) })
		}
	},
	{
		row: 'M2-21',
		check: 'CK26',
		options: { amount: 120_000_000, enrolment: 'done' },
		failing: { does: 'over the hard limit', place: 'after', like: commandOf }
	},
	{
		row: 'X2-2',
		check: 'CK14',
		options: { merchantBank: 'other', channels: 'off', enrolment: 'done' },
		failing: { does: 'before the settlement was ordered', place: { after: 'M2-21' } }
	},
	{
		row: 'RF-4',
		check: 'CK33',
		options: { refund: 'void', enrolment: 'done' },
		failing: {
			does: 'of more than the payee has',
			wrong: () => ({ claims: (said) => ({ ...said, amount: cny(999_999), void: false }) })
		}
	}
];
