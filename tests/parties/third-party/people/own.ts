import { cny, pan, says, type Own } from '../../says.ts';

const other = {
	payment: 'HBP00000000000000',
	order: 'LD00000000',
	trade: 'T9',
	event: 'CX00000000'
};
const shade = 'Shade Store';
const wrongWallet = { password: { $secret: 'wallet-password', name: 'wallet-wrong' } };
const challenge = { challenge: 'A'.repeat(22) };

/** A message about another trade (CK30). */
const otherTrade = (...rows: readonly string[]): readonly Own[] =>
	rows.map((row) => says(row, 'CK30', 'about another trade', { tradeId: other.trade }));
/** A message about another order (CK30). */
const otherOrder = (...rows: readonly string[]): readonly Own[] =>
	rows.map((row) => says(row, 'CK30', 'about another order', { orderId: other.order }));
const otherPayment = (...rows: readonly string[]): readonly Own[] =>
	rows.map((row) => says(row, 'CK30', 'about another payment', { paymentId: other.payment }));
const otherPayout = (...rows: readonly string[]): readonly Own[] =>
	rows.map((row) => says(row, 'CK30', 'about another payout', { endToEndId: 'W-T9' }));
/** Another sum than the receiver holds (CK15). */
const otherAmount = (...rows: readonly string[]): readonly Own[] =>
	rows.map((row) => says(row, 'CK15', 'for another amount', { amount: cny(1) }));

/** What only one receiver can find wrong, row by row (domain 7.2, 7.5, 7.6). */
export const own: readonly Own[] = [
	...otherTrade(
		'M4-05',
		'M4-06',
		'M4-07',
		'M4-07-wallet',
		'M4-07-quick',
		'M4-07a',
		'M4-10',
		'M4-14a',
		'M4-18',
		'M4-19',
		'M4-19a',
		'M4-22',
		'M4-22a',
		'M4-24',
		'M4-24a',
		'M4-25',
		'M4-25a',
		'M4-27',
		'M4-28',
		'M4-28a',
		'QA-1'
	),
	...otherTrade(
		'D-1',
		'D-1a',
		'D-1b',
		'D-3a',
		'D-3b',
		'D-3c',
		'D-3d',
		'D-4',
		'D-5',
		'D-5a',
		'D-5b',
		'D-7',
		'RG-3',
		'RG-3a'
	),
	...otherOrder('M4-03', 'M4-09', 'M4-15', 'M4-17', 'SQ-1', 'SQ-2', 'D-8e', 'TQ-1', 'TQ-2', 'RG-1'),
	...otherPayment('M4-11a', 'M4-13b', 'M4-13d', 'M4-16', 'CX-2', 'BQ-2', 'D-8b'),
	...otherAmount(
		'M4-03',
		'M4-07-wallet',
		'M4-07-quick',
		'M4-14',
		'M4-15',
		'M4-17',
		'M4-19',
		'SQ-2',
		'D-3a',
		'TQ-2'
	),
	says('M4-01', 'CK15', 'at a price of her own', { clientTotal: cny(280) }),
	says('M4-01', 'CK16', 'in another currency', { clientTotal: { minor: 28_000, ccy: 'JPY' } }),
	says('M4-02', 'CK18', 'by a seller without a contract', { sellerId: '999100000000009' }),
	says('M4-02', 'CK16', 'in another currency', { amount: { minor: 28_000, ccy: 'JPY' } }),
	says('M4-05', 'CK23', 'with a wrong password', {
		password: { $secret: 'cashier-password', name: 'other-login' }
	}),
	says('M4-06', 'CK38', 'of another seller', { sellerName: shade }),
	says('M4-07', 'CK11@challenge', 'with another challenge', challenge),
	says('M4-07-wallet', 'CK11', 'with another challenge', challenge),
	says('M4-07-wallet', 'CK23', 'with a wrong password', wrongWallet),
	says('M4-07-quick', 'CK11', 'with another challenge', challenge),
	says('M4-07-quick', 'CK23', 'with a wrong password', wrongWallet),
	says('M4-08b', 'CK18', 'for a merchant without a contract', { merchantId: '999100000000009' }),
	says('M4-08c', 'CK18', 'for a merchant without a contract', { merchantId: '999100000000009' }),
	says('M4-08c', 'CK29', 'to another payee', { payeeName: shade }),
	says('M4-04', 'CK37', 'to a cashier that looks like the third party’s', {
		cashierUrl: 'https://cashier.plumbridge-pay.example.shade.example/t/T1'
	}),
	says('M4-10', 'CK37', 'to a page that looks like the bank’s', {
		payUrl: 'https://pay.harbor-bank.example.shade.example/pay/HBP1'
	}),
	says('M4-12', 'CK37', 'without her greeting', { greeting: 'Welcome' }, { error: 'E-GREETING' }),
	says('M4-12', 'CK38', 'with another payee', { payeeName: shade }),
	says('M4-13a', 'CK24', 'with a card that is locked', pan('card-0068')),
	says('M4-13a', 'CK23', 'with a wrong password', {
		password: { $secret: 'payment-password', name: 'wrong' }
	}),
	says('M4-13a', 'CK11', 'with another challenge', challenge),
	says('M4-13a', 'CK15', 'for another amount', { amount: cny(1) }, { part: 'instruction' }),
	says('M4-13a', 'CK29', 'to another payee', { payeeName: shade }, { part: 'instruction' }),
	says('M4-13c', 'CK30', 'for another amount', { amount: cny(1) }),
	says('M4-13c', 'CK21', 'from a lost card', { accountRef: 'card-0050' }, { error: 'E-LOST' }),
	says('M4-13c', 'CK22', 'from an expired card', { accountRef: 'card-0035' }),
	says('M4-13c', 'CK25', 'from a card with too little', { accountRef: 'card-0027' }),
	says('M4-25', 'CK11', 'with another challenge', challenge),
	says('M4-25', 'CK23', 'with a wrong password', wrongWallet),
	...otherOrder(
		'M4-26',
		'M4-26a',
		'D-2',
		'D-5-seller',
		'M4-09-on',
		'M4-15-on',
		'SQ-1-on',
		'SQ-2-on',
		'D-8e-on'
	),
	...otherPayment('M4-16-on'),
	...otherAmount(
		'M4-15-on',
		'M4-27',
		'SQ-2-on',
		'M4-26',
		'M4-26a',
		'M4-30a',
		'M4-30a-on',
		'M4-30b',
		'M4-30b-on',
		'M4-31',
		'TR-2',
		'X2-2'
	),
	...otherPayout(
		'M4-30a',
		'M4-30a-on',
		'M4-30b',
		'M4-30b-on',
		'M4-30c',
		'M4-30c-on',
		'M4-31',
		'M4-31a'
	),
	says('M4-29a', 'CK30', 'about another withdrawal', { withdrawalId: 'W-T9' }),
	says('M4-29', 'CK29', 'into another account', { payoutAccount: 'WB:dep:Shade' }),
	says('M4-29', 'CK25', 'of more than is in the wallet', { amount: cny(27_847) }),
	says('M4-30', 'CK30', 'out of another reserve', { debtorAccount: 'WB:rsv:Shade' }),
	says('M4-30-on', 'CK30', 'out of another reserve', { debtorAccount: 'WB:rsv:Shade' }),
	says('M4-30', 'CK29', 'into an account of another bank', { creditorAccount: 'HB:dep:Shade' }),
	says('M4-30-on', 'CK29', 'into an account of another bank', { creditorAccount: 'HB:dep:Shade' }),
	says('TR-1', 'CK30', 'out of another reserve', { debtorAccount: 'HB:rsv:Shade' }),
	says('TR-1', 'CK29', 'into an account of somebody else', { creditorAccount: 'HB:dep:Shade' }),
	says('TR-1', 'CK29', 'into its own account, at another bank', { creditorAgent: 'SMMTZZ20' }),
	says('TR-1', 'CK25', 'of more than is in the reserve', { amount: cny(99_999_999) }),
	says('TR-2', 'CK30', 'about another move', { endToEndId: 'E6-T9' }),
	says('M4-32', 'CK30', 'about another withdrawal', { withdrawalId: 'W-T9' }),
	says('M4-26', 'CK15', 'with shares that make another sum', { feeMinor: 155 }),
	says('M4-05', 'CK31', 'of a trade that is over', {}, { place: 'end' }),
	says('M4-07', 'CK31', 'of a trade that is over', { bank: 'SB' }, { place: 'end' }),
	...['M4-07-wallet', 'M4-07-quick'].map((row) =>
		says(row, 'CK31', 'of a trade that is over', {}, { place: 'end' })
	),
	says('QA-1', 'CK31', 'of a trade that is over', {}, { place: 'end' }),
	says(
		'QA-2a',
		'CK29',
		'for somebody whom she did not name',
		{ merchantId: '999100000000009' },
		{ part: 'request' }
	),
	says('QA-2a', 'CK23', 'with a card of another bank', pan('card-0012'), { part: 'agreement' }),
	says('QA-3', 'CK30', 'for another agreement', { agreementId: 'AGR-another' }),
	says('QA-3-on', 'CK30', 'for another agreement', { agreementId: 'AGR-another' }),
	says('M4-11a', 'CK31', 'the page of a payment that is over', { try: 2 }, { place: 'end' }),
	says('M4-21', 'CK39', 'for another order', { orderId: other.order }),
	says(
		'M4-22',
		'CK39',
		'with the waybill of another order',
		{ orderId: other.order },
		{ part: 'waybill' }
	),
	says('M4-23', 'CK39', 'about another order', { orderId: other.order }),
	says('M4-23a', 'CK30', 'about another parcel', { waybillNo: other.event }),
	says('M4-23b', 'CK39', 'of another order', { orderId: other.order }),
	says('RG-2', 'CK39', 'for another order', { orderId: other.order }),
	says(
		'RG-3',
		'CK39',
		'with the receipt for another order',
		{ orderId: other.order },
		{ part: 'waybill' }
	),
	says('RG-4', 'CK39', 'of another order', { orderId: other.order }),
	says('D-1', 'CK32', 'of more than is held', { amount: cny(28_001) }),
	says('D-2', 'CK32', 'of more than he was to get', { amount: cny(28_001) }),
	says('D-5-carrier', 'CK30', 'about another parcel', { waybillNo: other.event }),
	says('D-6', 'CK39', 'about another parcel', { waybillNo: other.event }),
	says(
		'D-7',
		'CK28',
		'the handler signs for the reviewer',
		{ toBuyerMinor: 1 },
		{ part: 'reviewer' }
	),
	says('D-7', 'CK15', 'dividing more than is held', { toSellerMinor: 28_000 }),
	says('D-8b', 'CK32', 'of more than was paid', { amount: cny(28_001) }),
	says('D-8f', 'CK15', 'about another payment', { paymentId: other.payment }),
	says('D-8c', 'CK33', 'of more than is in the reserve', { amount: cny(900_000_000), void: false }),
	[
		'M4-22',
		'CK39@enclosed',
		{ does: 'a number without a waybill', wrong: () => ({ without: 'waybill' }) }
	]
];
