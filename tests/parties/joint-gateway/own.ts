import type { Claims } from '../../../src/lib/vault/vault.ts';
import { cny, pan, says, type Own } from '../says.ts';

export const other = {
	payment: 'JG0000000000000M001',
	order: 'LD9999999',
	tx: 'T9-JG0000000000000M001',
	merchant: '999100000000009',
	rrn: '000000000000',
	batch: 'B20260302-9'
};
const shade = 'Shade Store';
const message = { part: 'message' } as const;
const typed = (name: string): Claims => ({ password: { $secret: 'payment-password', name } });

/** From the shelf to the issuer's page (M3-01 to M3-17). */
const paying: readonly Own[] = [
	says('M3-01', 'CK15', 'at a price of her own', { clientTotal: cny(280) }),
	says('M3-01', 'CK15', 'lines at a price of her own', { lines: [] }),
	says('M3-01', 'CK16', 'in another currency', { clientTotal: { minor: 28_000, ccy: 'JPY' } }),
	says('M3-01', 'CK16', 'with more decimals than it has', { decimals: 3 }, { part: 'order' }),
	says('M3-02', 'CK16', 'in another currency', { amount: { minor: 28_000, ccy: 'JPY' } }),
	says('M3-03', 'CK18', 'for a merchant without a contract', { merchantId: other.merchant }),
	says('M3-03', 'CK18', 'for goods that he has no contract for', { category: '7995' }),
	says('M3-03', 'CK26', 'of more than the bank ever takes on', { amount: cny(500_000_001) }),
	says('M3-04', 'CK30', 'about another payment', { paymentId: other.payment }),
	says('M3-04', 'CK30', 'about another merchant', { merchantId: other.merchant }),
	says('M3-04', 'CK29', 'to another payee', { payeeName: shade }),
	says('M3-05', 'CK30', 'a ticket for another order', { orderId: other.order }),
	says('M3-07', 'CK30', 'the page of another payment', { paymentId: other.payment }),
	says(
		'M3-07',
		'CK31',
		'the page of a payment that is over',
		{ note: 'again' },
		{ place: 'end', part: 'visit' }
	),
	says('M3-08', 'CK38', 'with another payee', { payeeName: shade }),
	says('M3-08', 'CK38', 'with another amount', { amount: cny(1) }),
	says('M3-09', 'CK30', 'for another payment', { paymentId: other.payment }),
	says('M3-09', 'CK11', 'with another challenge', { challenge: 'A'.repeat(22) }),
	says('M3-09', 'CK11', 'once more after it was answered', {}, { place: 'after' }),
	says('M3-09', 'CK19', 'a number with a wrong check digit', pan('card-0018-miscopied')),
	says('M3-09', 'CK20', 'a number of no issuer', pan('card-0012')),
	says('M3-09b', 'CK30', 'for another payment', { paymentId: other.payment }),
	says('M3-09b', 'CK11', 'with another challenge', { challenge: 'A'.repeat(22) }),
	says('M3-09b', 'CK20', 'a bank that is no member', { bank: 'XB' }),
	says('M3-12b', 'CK30', 'for another transaction', { txId: other.tx }),
	says(
		'M3-12b',
		'CK21',
		'by a user nobody knows',
		{ userId: 'mallory' },
		{ error: 'E-NOT-ENROLLED' }
	),
	says('M3-13b', 'CK30', 'for another transaction', { txId: other.tx }),
	says('M3-13b', 'CK37', 'without her greeting', { greeting: 'Welcome' }, { error: 'E-GREETING' }),
	says('M3-13b', 'CK38', 'with another payee', { payeeName: shade }),
	says('M3-13b', 'CK38', 'with another amount', { amount: cny(1) }),
	says('CX-1', 'CK30', 'of another payment', { paymentId: other.payment }),
	says('M3-10', 'CK21', 'with a card without an account', pan('card-0012')),
	says('M3-10', 'CK21', 'with a card of another bank', pan('card-0015')),
	says('M3-10', 'CK22', 'with another date than is on record', { expiry: '2912' }),
	says('M3-11', 'CK30', 'about another transaction', { txId: other.tx }),
	says('M3-12', 'CK30', 'for another transaction', { txId: other.tx }),
	says('M3-13', 'CK30', 'for another transaction', { txId: other.tx }),
	says('M3-13', 'CK37', 'without her greeting', { greeting: 'Welcome' }, { error: 'E-GREETING' }),
	says('M3-13', 'CK38', 'with another payee', { payeeName: shade }),
	says('M3-13', 'CK38', 'with another amount', { amount: cny(1) }),
	says('M3-14', 'CK30', 'for another transaction', { txId: other.tx }),
	says('M3-14', 'CK11', 'with another challenge', { challenge: 'A'.repeat(22) }),
	says('M3-14', 'CK23', 'with a wrong password', typed('wrong')),
	says('M3-14', 'CK15', 'for another amount than on the page', { amount: cny(1) }),
	says('M3-15', 'CK30', 'about another transaction', { txId: other.tx }, { part: 'result' }),
	says('M3-15', 'CK15', 'the value of another amount', { amount: cny(1) }, { part: 'authValue' }),
	says('M3-15', 'CK15', 'the value of another one', { txId: other.tx }, { part: 'authValue' }),
	says(
		'M3-15',
		'CK29',
		'the value for another merchant',
		{ merchantId: other.merchant },
		{ part: 'authValue' }
	),
	says('M3-15n', 'CK30', 'about another transaction', { txId: other.tx }),
	says('M3-15q', 'CK30', 'about another transaction', { txId: other.tx }),
	says('M3-16', 'CK30', 'about another transaction', { txId: other.tx }),
	says('M3-17a', 'CK30', 'of another payment', { paymentId: other.payment })
];

/** Through the switch, and everybody told (M3-18 to M3-29). */
const switching: readonly Own[] = [
	says('M3-18', 'CK30', 'the value of another transaction', { txId: other.tx }, message),
	says('M3-18', 'CK15', 'for another amount', { amount: cny(1) }, message),
	says('M3-18', 'CK29', 'to another merchant', { merchantId: other.merchant }, message),
	says('M3-18', 'CK30', 'from another card than was authenticated', pan('card-0015')),
	says('M3-18', 'CK22', 'with another date than is on record', { expiry: '2912' }),
	says('M3-18b', 'CK30', 'the value of another transaction', { txId: other.tx }, message),
	says('M3-18b', 'CK15', 'for another amount', { amount: cny(1) }, message),
	says('M3-18b', 'CK29', 'to another merchant', { merchantId: other.merchant }, message),
	says('M3-20b', 'CK18', 'for a merchant without a contract', { merchantId: other.merchant }),
	says('M3-20rb', 'CK18', 'for a merchant without a contract', { merchantId: other.merchant }),
	says('M3-19', 'CK30', 'about another payment', { paymentId: other.payment }),
	says('M3-19', 'CK30', 'about another transaction', { rrn: other.rrn }),
	says('M3-19', 'CK15', 'about another amount', { amount: cny(1) }),
	says('M3-20', 'CK18', 'for a merchant without a contract', { merchantId: other.merchant }),
	says('M3-20', 'CK18', 'about a payment nobody knows', { paymentId: other.payment }),
	says('M3-20r', 'CK18', 'about a payment nobody knows', { paymentId: other.payment }),
	says('M3-20r', 'CK18', 'for a merchant without a contract', { merchantId: other.merchant }),
	says('M3-21', 'CK30', 'about another payment', { paymentId: other.payment }),
	says('RV-3', 'CK30', 'about another payment', { paymentId: other.payment }),
	says('M3-22', 'CK30', 'about another order', { orderId: other.order }),
	says('M3-22', 'CK15', 'of another amount', { amount: cny(1) }),
	says('M3-23', 'CK30', 'about another payment', { paymentId: other.payment }),
	says('M3-24', 'CK15', 'about another payment', { paymentId: other.payment }),
	says('M3-24', 'CK15', 'of another amount', { amount: cny(1) }),
	says('M3-25', 'CK30', 'about another order', { orderId: other.order }),
	says('M3-25a', 'CK30', 'for another order', { orderId: other.order }),
	says('SQ-1', 'CK30', 'about another order', { orderId: other.order }),
	says('SQ-1', 'CK30', 'for another merchant', { merchantId: other.merchant }),
	says('SQ-2', 'CK30', 'about another order', { orderId: other.order }),
	says('SQ-2', 'CK15', 'of another amount', { amount: cny(1) }),
	says('RC-1', 'CK30', 'about another payment', { paymentId: other.payment }),
	says('RC-1', 'CK30', 'for another merchant', { merchantId: other.merchant }),
	says('RC-1', 'CK15', 'of another amount', { amount: cny(1) }),
	says('RC-1a', 'CK30', 'about another payment', { paymentId: other.payment }),
	says('RC-2', 'CK30', 'about another order', { orderId: other.order }),
	says('RC-2', 'CK15', 'of another amount', { amount: cny(1) }),
	says('RC-3', 'CK30', 'about another payment', { paymentId: other.payment }),
	says('M3-26', 'CK15', 'about another order', { orderId: other.order }),
	says('M3-26', 'CK15', 'of another amount', { amount: cny(1) }),
	says('M3-28', 'CK39', 'for another order', { orderId: other.order })
];

/** Money back, by the merchant's wish or against it (domain 6.7). */
const back: readonly Own[] = [
	says('RF-1', 'CK30', 'of another payment', { paymentId: other.payment }),
	says('RF-1', 'CK30', 'of another order', { orderId: other.order }),
	says('RF-1', 'CK32', 'of more than was paid', { amount: cny(28_001) }),
	says('VD-1', 'CK30', 'of another transaction', { rrn: other.rrn }),
	says('VD-3', 'CK30', 'about another refund', { refundId: 'R9-LD9999999' }),
	says('RF-2', 'CK30', 'of another payment', { paymentId: other.payment }),
	says('RF-2', 'CK33', 'of more than the merchant has', { amount: cny(999_999) }),
	says('RF-3', 'CK30', 'about another refund', { refundId: 'R9-LD9999999' }),
	says('RF-4', 'CK30', 'of another payment', { paymentId: other.payment }),
	says('RF-5', 'CK30', 'about another refund', { refundId: 'R9-LD9999999' }),
	says('RF-6', 'CK30', 'about another order', { orderId: other.order }),
	says('RF-7', 'CK15', 'about another payment', { paymentId: other.payment }),
	says('CB-1', 'CK30', 'of another transaction', { txId: other.tx }),
	says('CB-1', 'CK30', 'of another payment', { paymentId: other.payment }),
	says('CB-1', 'CK23', 'with a wrong password', typed('wrong')),
	says('CB-1', 'CK40', 'of more than was paid', { amount: cny(28_001) }),
	says('CB-2', 'CK30', 'about another transaction', { txId: other.tx }),
	says('CB-3', 'CK30', 'of another transaction', { rrn: other.rrn }),
	says('CB-3', 'CK30', 'by a bank that is not the issuer', { issuer: 'SB' }),
	says('CB-3', 'CK40', 'of more than was paid', { amount: cny(28_001) }),
	says('CB-4', 'CK30', 'of another payment', { paymentId: other.payment }),
	says('CB-5', 'CK30', 'about another dispute', { disputeId: 'D-another' }),
	says('CB-6', 'CK30', 'about another dispute', { disputeId: 'D-another' }),
	says('CB-7', 'CK30', 'about another payment', { paymentId: other.payment }),
	says('CB-7', 'CK15', 'about more than was paid', { amount: cny(28_001) }),
	says('CB-7a', 'CK30', 'about another dispute', { disputeId: 'D-another' }),
	says('CB-8', 'CK39', 'about a waybill that is not his', { waybillNo: 'CX00000000' }),
	says('CB-9', 'CK39', 'for another order', { orderId: other.order }),
	says('CB-9', 'CK39', 'for another waybill', { waybillNo: 'CX00000000' }),
	says('CB-10', 'CK30', 'about another dispute', { disputeId: 'D-another' }, { part: 'answer' }),
	says(
		'CB-10',
		'CK39',
		'with the waybill of another',
		{ waybillNo: 'CX00000000' },
		{ part: 'answer' }
	),
	says('CB-10a', 'CK30', 'about another dispute', { disputeId: 'D-another' }),
	says('CB-11', 'CK30', 'about another dispute', { disputeId: 'D-another' }, message),
	says(
		'CB-11',
		'CK17',
		'with the digest of another order',
		{ orderDigest: 'A'.repeat(43) },
		message
	),
	says('CB-11', 'CK39', 'with the waybill of another', { waybillNo: 'CX00000000' }, message),
	says('CB-11a', 'CK30', 'about another dispute', { disputeId: 'D-another' }),
	says('CB-12', 'CK30', 'about another dispute', { disputeId: 'D-another' }),
	says('CB-12', 'CK30', 'about another amount', { amount: cny(1) }),
	says('CB-13', 'CK30', 'about another dispute', { disputeId: 'D-another' }),
	says('CB-14', 'CK30', 'about another transaction', { txId: other.tx }),
	says('CB-15', 'CK30', 'about another dispute', { disputeId: 'D-another' }),
	says('CB-16', 'CK30', 'about another dispute', { disputeId: 'D-another' })
];

/** The night and the morning (domain 6.5). */
const clearing: readonly Own[] = [
	says('M3-40', 'CK30', 'of another batch', { batchId: other.batch }),
	says('M3-41', 'CK35', 'for another bank', { bank: 'XB' }),
	says('M3-41', 'CK35', 'with another count', { count: 9 }),
	says('M3-41', 'CK35', 'with another sum', { sum: 1 }),
	says('M3-41', 'CK35', 'with another hash total', { hashTotal: 1 }),
	says('M3-42', 'CK30', 'about another batch', { batchId: other.batch }),
	says('M3-43', 'CK35', 'with another control sum', { controlSum: 1 }),
	says('M3-43', 'CK35', 'positions that do not add up', {
		positions: [
			{ party: 'WB', net: -2 },
			{ party: 'HB', net: 1 }
		]
	}),
	says('M3-43', 'CK36', 'of more than a bank has', {
		positions: [
			{ party: 'WB', net: -900_000_000 },
			{ party: 'HB', net: 900_000_000 }
		]
	}),
	says('M3-44', 'CK30', 'about another batch', { batchId: other.batch }),
	says('M3-45', 'CK15', 'about another batch', { batchId: other.batch }),
	says('M3-45', 'CK15', 'with another net', { net: 1 }),
	says('M3-45-gateway', 'CK30', 'about another batch', { batchId: other.batch }),
	says('M3-45a', 'CK30', 'about another batch', { batchId: other.batch }),
	says('M3-45a-gateway', 'CK30', 'about another batch', { batchId: other.batch }),
	says('M3-46', 'CK15', 'with another gross sum', { gross: 1 }),
	says('M3-46', 'CK15', 'with a net that does not follow', { net: 1 })
];

/** What only one receiver can find wrong, row by row (domain 6.2 to 6.7). */
export const own: readonly Own[] = [...paying, ...switching, ...back, ...clearing];
