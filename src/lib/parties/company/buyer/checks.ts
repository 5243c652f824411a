import type { Finding, Given, PureChecks } from '#lib/world/cast.ts';
import { allOf, found, same, word } from '../../finding.ts';
import { interestOf } from '../interest.ts';
import { statedAs } from '../stated.ts';
import { planOf, referenceOf, sharesOf, shortfallOf, type Planned } from '../terms.ts';
import type { BuyerContext } from './context.ts';

const own = (given: Given): BuyerContext => given.context as BuyerContext;
const orderSent = (given: Given) => given.sent('purchase-order')?.['order']?.claims;
/** Digest of the purchase order as it was signed here. */
const ordered = (given: Given): string =>
	given.sent('purchase-order')?.['order']?.digest ?? 'no purchase order';

/** The instalments that the accepted terms foresee. */
const planIn = (given: Given): readonly Planned[] => {
	const { terms, quotation } = own(given);
	return quotation ? planOf(terms, quotation.total) : [];
};

/** The amount is the one that the accepted terms foresee for this instalment (CK15). */
function planned(given: Given, part: string): Finding {
	const said = given.parts[part];
	return same(
		said?.['amount'],
		planIn(given).find(({ no }) => no === said?.['instalment'])?.amount
	);
}

/** CK30: the notice names one instalment of my order throughout, so that no other is paid by it. */
function instalmentOfMine(given: Given, part: string): Finding {
	const said = given.parts[part];
	const { poId } = own(given);
	const no = Number(said?.['instalment']);
	return allOf(
		same(said?.['poId'], poId),
		same(said?.['tradeId'], `T${no}`),
		same(said?.['endToEndId'], referenceOf(poId, no)),
		same(said?.['instalments'], planIn(given).length)
	);
}

/** CK15: what comes back is an instalment, or what of it was not accepted. */
function returnable(given: Given): Finding {
	const notice = given.parts['notice'];
	const { poId, accepted, quantity } = own(given);
	const one = planIn(given).find(({ no }) => referenceOf(poId, no) === notice?.['endToEndId']);
	const whole = one?.amount.minor ?? 0;
	const part = accepted === null ? whole : sharesOf(whole, accepted, quantity).back;
	const minor = (notice?.['amount'] as { readonly minor?: number } | undefined)?.minor ?? 0;
	return found([whole, part].includes(minor), `${minor}`, `${whole} or ${part}`);
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
				same(given.parts['acceptance']?.['terms'], own(given).terms),
				same(given.parts['acceptance']?.['deliverBy'], orderSent(given)?.['deliverBy'])
			)
	},
	'payment-due': {
		CK30: (given) => instalmentOfMine(given, 'due'),
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
		CK15(given) {
			const { amount, number, interestMinor } = (given.parts['reminder'] ?? {}) as {
				readonly amount?: { readonly minor?: number };
				readonly number?: number;
				readonly interestMinor?: number;
			};
			const interest = interestOf(amount?.minor ?? 0, number ?? 0);
			return allOf(planned(given, 'reminder'), same(interestMinor, interest));
		}
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
	'credit-notice': {
		CK30: (given) => ofMine(given, 'notice'),
		CK15: (given) => returnable(given)
	},
	'credit-note': {
		CK30: (given) =>
			allOf(
				same(given.parts['note']?.['poId'], own(given).poId),
				same(given.parts['note']?.['invoiceId'], own(given).invoice?.invoiceId)
			),
		CK15(given) {
			const { terms, quotation, accepted, quantity } = own(given);
			const owed =
				quotation && accepted !== null
					? shortfallOf(terms, quotation.total, accepted, quantity)
					: undefined;
			return allOf(
				same(given.parts['note']?.['quantity'], quantity - (accepted ?? 0)),
				same(given.parts['note']?.['amount'], owed)
			);
		}
	},
	'buyer-statement': {
		CK30: (given) => same(given.parts['statement']?.['poId'], own(given).poId),
		CK15: (given) => statedAs(given, own(given).terms, own(given).quotation?.total)
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
