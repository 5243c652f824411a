import type { Finding, Given, PureChecks } from '#lib/world/cast.ts';
import { allOf, found, same, word } from '../../finding.ts';
import { planOf } from '../terms.ts';
import type { BuyerContext } from './context.ts';

const own = (given: Given): BuyerContext => given.context as BuyerContext;
/** Digest of the purchase order as it was signed here. */
const ordered = (given: Given): string =>
	given.sent('purchase-order')?.['order']?.digest ?? 'no purchase order';

/** The amount is the one that the accepted terms foresee for this instalment (CK15). */
function planned(given: Given, part: string): Finding {
	const { terms, quotation } = own(given);
	const said = given.parts[part];
	const one = quotation
		? planOf(terms, quotation.total).find(({ no }) => no === said?.['instalment'])
		: undefined;
	return same(said?.['amount'], one?.amount);
}

/** The number is that of my order, and the digest is its digest (CK17). */
const aboutMyOrder = (given: Given, part: string): Finding =>
	allOf(
		same(given.parts[part]?.['poId'], own(given).poId),
		same(given.parts[part]?.['poDigest'], ordered(given))
	);

/** What the buying company checks: its own order, its own plan, the goods against the paper (domain 7.7). */
export const buyerChecks: PureChecks = {
	'order-form': {
		CK15(given) {
			const lines = given.parts['form']?.['lines'] as
				readonly { readonly sku: string; readonly quantity: number }[] | undefined;
			const [line] = lines ?? [];
			return allOf(same(line?.sku, own(given).sku), same(line?.quantity, own(given).quantity));
		}
	},
	'order-acceptance': {
		CK17: (given) =>
			allOf(
				aboutMyOrder(given, 'acceptance'),
				same(given.parts['acceptance']?.['terms'], own(given).terms)
			)
	},
	'payment-due': {
		CK17: (given) => aboutMyOrder(given, 'due'),
		CK15: (given) => planned(given, 'due'),
		CK29: (given) =>
			allOf(
				same(given.parts['due']?.['payeeName'], own(given).holder.name),
				same(given.parts['due']?.['payeeAccount'], own(given).holder.account)
			)
	},
	'payment-reminder': {
		CK30: (given) => same(given.parts['reminder']?.['poId'], own(given).poId),
		CK15: (given) => planned(given, 'reminder')
	},
	invoice: {
		CK39: (given) =>
			allOf(
				same(given.parts['waybill']?.['orderId'], own(given).poId),
				same(given.parts['invoice']?.['waybillNo'], given.parts['waybill']?.['waybillNo'])
			),
		CK17: (given) => aboutMyOrder(given, 'invoice'),
		CK15: (given) =>
			allOf(
				same(given.parts['invoice']?.['amount'], own(given).quotation?.total),
				same(given.parts['invoice']?.['quantity'], own(given).quantity)
			)
	},
	'goods-brought': {
		CK39: (given) => same(given.parts['goods']?.['orderId'], own(given).poId)
	},
	'receipt-taken': { CK30: (given) => aboutReceipt(given) },
	'receipt-copy-taken': { CK30: (given) => aboutReceipt(given) },
	'task-taken': { CK30: (given) => ofMine(given, 'task') },
	'credit-notice': { CK30: (given) => ofMine(given, 'notice') },
	'buyer-statement': {
		CK30: (given) => same(given.parts['statement']?.['poId'], own(given).poId),
		CK15: (given) => same(given.parts['statement']?.['total'], own(given).quotation?.total)
	}
};

const aboutReceipt = (given: Given): Finding =>
	same(given.parts['taken']?.['receiptId'], `GR-${own(given).poId}`);

/** The bank's reference of an instalment begins with the number of my order. */
function ofMine(given: Given, part: string): Finding {
	const reference = word(given.parts[part]?.['endToEndId']);
	const { poId } = own(given);
	return found(
		poId !== '' && reference.startsWith(`${poId}-`),
		reference,
		`an instalment of ${poId}`
	);
}
