import type { Claims } from '../../../../src/lib/vault/vault.ts';
import { cny, says, type Own } from '../../says.ts';
import type { Failing } from '../../wrongs.ts';
import { judgedLast } from './sent.ts';

const other = {
	poId: 'PO0000000000000',
	endToEndId: 'PO0000000000000-1',
	digest: 'A'.repeat(43),
	waybillNo: 'CX00000000',
	invoiceId: 'INV-PO0000000000000'
};
const shade = 'Shade Store';

/** The reference of an instalment of the order of a run is that of the first with another number. */
const instalment =
	(no: number, change: Claims = {}): NonNullable<Failing['wrong']> =>
	(_scene, _world, _row, like) => {
		const said = Object.values(like.parts)[0]?.claims ?? {};
		const endToEndId = `${String(said['endToEndId'] as string).slice(0, -2)}-${no}`;
		return { claims: (one) => ({ ...one, endToEndId, ...change }) };
	};
/** The last message of a row, changed where nothing hangs on it, when everything is over. */
const over = (row: string): Own => [
	row,
	'CK14',
	{
		does: 'once more when everything is over',
		place: 'end',
		like: judgedLast(row),
		wrong: () => ({ claims: (said) => ({ ...said, missing: 'nobody' }) })
	}
];

/** The bank tells of a draft otherwise than the maker has signed it; his own bytes lie beside it. */
const tasks = (row: string, check: string, does: string, change: Claims): Own => [
	row,
	check,
	{
		does,
		wrong: (_scene, _world, _row, like) => ({
			claims: (said, part) => (part === 'task' ? { ...said, ...change } : said),
			text: (text, part) => (part === 'draft' ? (like.parts[part]?.text ?? text) : text)
		})
	}
];

/** From the quotation to the payment plan (M4B-01 to M4B-04). */
const ordering: readonly Own[] = [
	says('SH-1-company', 'CK30', 'for what the seller does not sell', { sku: 'BRG-0000' }),
	says('SH-2-company', 'CK15', 'for nothing that was asked for', { lines: [] }),
	says('M4B-01', 'CK15', 'at a price of its own', { total: cny(1) }),
	says('M4B-01', 'CK15', 'with other lines', { lines: [] }),
	says('M4B-02', 'CK17', 'of another order', { poId: other.poId }),
	says('M4B-02', 'CK17', 'of an order with another digest', { poDigest: other.digest }),
	says('M4B-02', 'CK17', 'on other terms', { terms: 'net-30' }),
	says('M4B-02', 'CK17', 'for another day', { deliverBy: 1 }),
	says('M4B-03', 'CK18', 'with a buyer who has no contract', { buyerId: 'SHD' }),
	says('M4B-03', 'CK18', 'in the name of another seller', { sellerId: 'CED', buyerId: 'BLU' }),
	says('M4B-03', 'CK18', 'with himself', { buyerId: 'BLU' }),
	says('M4B-03', 'CK15', 'instalments that are not the total', { total: cny(47_000_000) }),
	says('M4B-03', 'CK15', 'another plan than the terms', { terms: 'net-30' }),
	says('M4B-03a', 'CK30', 'about another order', { poId: other.poId }),
	says('M4B-03a', 'CK15', 'for another total', { total: cny(1) }),
	says('M4B-04', 'CK30', 'for another order', { poId: other.poId }),
	says('M4B-04', 'CK30', 'under the reference of another order', { endToEndId: other.endToEndId }),
	says('M4B-04', 'CK30', 'with the number of another trade', { tradeId: 'T2' }),
	says('M4B-04', 'CK30', 'in more instalments', { instalments: 3 }),
	['M4B-04', 'CK30', { does: 'under the reference of the balance', wrong: instalment(2) }],
	says('M4B-04', 'CK17', 'with another digest', { poDigest: other.digest }),
	says('M4B-04', 'CK15', 'for another amount', { amount: cny(1) }),
	says('M4B-04', 'CK29', 'to another payee', { payeeName: shade }),
	says('M4B-04', 'CK29', 'into another account', { payeeAccount: 'HB:dep:Shade' }),
	says('M4B-04b', 'CK30', 'for another trade', { tradeId: 'T2' }),
	says('M4B-04a', 'CK30', 'about another order', { poId: other.poId }),
	says('M4B-04a', 'CK15', 'for another amount', { amount: cny(1) }),
	says('M4B-04a', 'CK15', 'with more interest than was agreed', { interestMinor: 720_000 }),
	says('M4B-04d', 'CK30', 'for another order', { endToEndId: other.endToEndId })
];

/** Three people and the counter (M4B-05 to M4B-12, M4B-17). */
const paying: readonly Own[] = [
	...['M4B-05', 'M4B-17'].flatMap((row) => [
		says(row, 'CK28', 'in the name of somebody else', { makerId: 'qianhao' }),
		says(row, 'CK26', 'of more than anybody may pay', { amount: cny(100_000_001) }),
		says(row, 'CK29', 'to another payee', { payeeName: shade }),
		says(row, 'CK29', 'into another account', { payeeAccount: 'HB:dep:Shade' }),
		says(row, 'CK29', 'from another account', { debtorAccount: 'HB:dep:LinWei' })
	]),
	[
		'M4B-05',
		'CK14',
		{
			does: 'for what was drafted as the balance',
			place: { after: 'M4B-17' },
			wrong: instalment(2)
		}
	],
	[
		'M4B-17',
		'CK14',
		{ does: 'for what was drafted as the prepayment', place: 'after', wrong: instalment(1) }
	],
	says('M4B-05a', 'CK30', 'about another draft', { endToEndId: other.endToEndId }),
	says('M4B-05a', 'CK15', 'for another amount', { amount: cny(1) }),
	over('M4B-05a'),
	...['M4B-06', 'M4B-07b'].flatMap((row) => [
		tasks(row, 'CK17', 'with the digest of another draft', { draftDigest: other.digest }),
		tasks(row, 'CK15', 'with another amount', { amount: cny(1) }),
		tasks(row, 'CK15', 'with another payee', { payeeName: shade }),
		tasks(row, 'CK15', 'under another number', { endToEndId: other.endToEndId })
	]),
	...['M4B-06a', 'M4B-07a', 'M4B-07c', 'M4B-08a', 'M4B-11a'].map((row) =>
		says(row, 'CK30', 'about another draft', { endToEndId: other.endToEndId })
	),
	[
		'M4B-11a',
		'CK14',
		{
			does: 'for a draft that nobody has checked',
			place: { after: 'M4B-17' },
			wrong: instalment(2)
		}
	],
	over('M4B-07a'),
	over('M4B-08a'),
	...['M4B-07', 'M4B-08'].flatMap((row) => [
		says(row, 'CK15', 'of another draft', { draftDigest: other.digest }),
		says(row, 'CK15', 'of another amount', { amount: cny(1) })
	]),
	says('M4B-10', 'CK28', 'the teller names herself twice', { officerId: 'BC-T' }),
	says('M4B-10', 'CK28', 'somebody else was called back', { calledBack: 'Mallory, 555-0199' }),
	says(
		'M4B-10',
		'CK28',
		'the officer has called somebody else',
		{ calledBack: 'Mallory, 555-0199' },
		{ part: 'officer' }
	),
	says('M4B-10', 'CK15', 'for another amount', { amount: cny(1) }),
	says('M4B-10', 'CK15', 'the officer approves less', { amount: cny(1) }, { part: 'officer' }),
	says('M4B-10', 'CK15', 'the officer refuses', { decision: 'refused' }, { part: 'officer' }),
	says(
		'M4B-10',
		'CK15',
		'the officer approves another payment',
		{ paymentId: other.endToEndId },
		{ part: 'officer' }
	),
	...['M4B-11', 'M4B-11c'].flatMap((row) => [
		says(row, 'CK30', 'of another order', { endToEndId: other.endToEndId }),
		says(row, 'CK15', 'of another amount', { amount: cny(1) })
	]),
	['M4B-11', 'CK30', { does: 'of an instalment not yet asked for', wrong: instalment(2) }],
	says('M4B-11', 'CK15', 'into another account', { payeeAccount: 'HB:dep:Shade' }),
	says('M4B-12', 'CK30', 'for another order', { poId: other.poId }),
	says('M4B-12', 'CK15', 'of another amount', { amount: cny(1) }),
	says('M4B-12a', 'CK30', 'for another trade', { tradeId: 'T2' })
];

/** A certificate renewed at the counter (M4B-08b to M4B-08g). */
const renewing: readonly Own[] = [
	says('M4B-08b', 'CK30', 'by somebody no contract names', { subject: 'mallory' }),
	says('M4B-08c', 'CK28', 'the teller names herself twice', { officerId: 'BC-T' }),
	says(
		'M4B-08c',
		'CK17',
		'another request than the one vouched for',
		{ request: 'another' },
		{ part: 'teller' }
	),
	says('M4B-08c', 'CK30', 'a second certificate for one person', {}, { place: 'after' }),
	says(
		'M4B-08c',
		'CK30',
		'vouched for somebody else',
		{ applicant: 'mallory' },
		{ part: 'teller' }
	),
	says('M4B-08d', 'CK17', 'a certificate for somebody else', { subject: 'mallory' }),
	says('M4B-08d', 'CK17', 'a certificate for another key', { publicKey: 'P256another' })
];

/** Goods, papers, inspection, money (M4B-13 to M4B-19). */
const after: readonly Own[] = [
	says('M4B-13-waybill', 'CK39', 'for another order', { orderId: other.poId }),
	...['M4B-14', 'M4B-14-buyer'].flatMap((row) => [
		says(row, 'CK39', 'with the waybill of other goods', { orderId: other.poId }),
		says(row, 'CK39', 'with another number', { waybillNo: other.waybillNo }, { part: 'invoice' }),
		says(row, 'CK17', 'for another order', { poId: other.poId }),
		says(row, 'CK17', 'for an order with another digest', { poDigest: other.digest }),
		says(row, 'CK15', 'over another amount', { amount: cny(1) }),
		says(row, 'CK15', 'over another quantity', { quantity: 99 })
	]),
	says('M4B-14a', 'CK30', 'for another invoice', { invoiceId: other.invoiceId }),
	says('M4B-14b', 'CK30', 'for another invoice', { invoiceId: other.invoiceId }),
	says('M4B-15b', 'CK39', 'for another order', { orderId: other.poId }),
	says('M4B-15', 'CK39', 'of another order', { orderId: other.poId }),
	says('M4B-15', 'CK39', 'of another parcel', { waybillNo: other.waybillNo }),
	says('M4B-15a', 'CK30', 'for another parcel', { waybillNo: other.waybillNo }),
	says('M4B-16', 'CK30', 'for another order', { poId: other.poId }),
	says('M4B-16', 'CK30', 'for another invoice', { invoiceId: other.invoiceId }),
	says('M4B-16', 'CK30', 'for another parcel', { waybillNo: other.waybillNo }),
	says('M4B-16', 'CK15', 'of another quantity', { ordered: 99, accepted: 99 }),
	says('M4B-16', 'CK15', 'more than came', { accepted: 100, rejected: 10 }),
	says('M4B-16a', 'CK30', 'for another receipt', { receiptId: 'GR-PO0000000000000' }),
	says('M4B-16-seller', 'CK30', 'for another order', { poId: other.poId }),
	says('M4B-16-seller', 'CK30', 'for another invoice', { invoiceId: other.invoiceId }),
	says('M4B-16-seller', 'CK15', 'of another quantity', { ordered: 99, accepted: 99 }),
	says('M4B-16-seller', 'CK15', 'more than came', { accepted: 100, rejected: 10 }),
	says('M4B-16b', 'CK30', 'for another receipt', { receiptId: 'GR-PO0000000000000' }),
	says('M4B-16c', 'CK30', 'for another order', { poId: other.poId }),
	says('M4B-16c', 'CK30', 'for another invoice', { invoiceId: other.invoiceId }),
	says('M4B-16c', 'CK15', 'for fewer pieces', { quantity: 9 }),
	says('M4B-16c', 'CK15', 'for less money', { amount: cny(1) }),
	says('M4B-18', 'CK30', 'for another order', { poId: other.poId }),
	says('M4B-18', 'CK15', 'of another amount', { amount: cny(1) }),
	says('M4B-18', 'CK15', 'with a sum that is not whole', { netMinor: 1 }),
	says('M4B-18', 'CK15', 'with a higher fee', { feeMinor: 28_801, netMinor: 14_371_199 }),
	says('M4B-18', 'CK15', 'with something for the buyer', {
		feeMinor: 25_920,
		netMinor: 12_934_080,
		returnedMinor: 1_440_000
	}),
	says('M4B-18a', 'CK30', 'for another trade', { tradeId: 'T3' }),
	says('M4B-18b', 'CK30', 'of another order', { endToEndId: other.endToEndId }),
	says('M4B-18b', 'CK32', 'of more than was paid', { amount: cny(33_600_001) }),
	says('M4B-18c', 'CK30', 'of another order', { endToEndId: other.endToEndId }),
	says('M4B-18c', 'CK15', 'of another amount', { amount: cny(1) }),
	says('M4B-18d', 'CK30', 'of another order', { endToEndId: other.endToEndId }),
	says('M4B-18d', 'CK15', 'of another amount', { amount: cny(1) }),
	...['M4B-19', 'M4B-19-buyer'].flatMap((row) => [
		says(row, 'CK30', 'about another order', { poId: other.poId }),
		says(row, 'CK15', 'of another total', { total: cny(1) }),
		says(row, 'CK15', 'without instalments', { instalments: [] })
	]),
	says('M4B-19a', 'CK30', 'about another order', { poId: other.poId }),
	says('M4B-19b', 'CK30', 'about another order', { poId: other.poId })
];

/** What only one receiver can find wrong, row by row (domain 7.7). */
export const own: readonly Own[] = [...ordering, ...paying, ...renewing, ...after];
