import { feeOf } from '#lib/money/amount.ts';
import type { Finding, Given, PureChecks } from '#lib/world/cast.ts';
import { allOf, found, same } from '../../finding.ts';
import { statedAs } from '../stated.ts';
import { planOf, sharesOf } from '../terms.ts';
import type { SellerContext } from './context.ts';
import { priced } from './says.ts';

const own = (given: Given): SellerContext => given.context as SellerContext;
const ofMine = (given: Given, part: string): Finding =>
	same(given.parts[part]?.['poId'], own(given).purchase?.poId);
const myInvoice = (given: Given, part: string): Finding =>
	same(given.parts[part]?.['invoiceId'], `INV-${own(given).purchase?.poId ?? ''}`);

/** The amount is that of the instalment, by the terms that both have signed. */
function planned(given: Given, part: string): Finding {
	const { purchase } = own(given);
	const said = given.parts[part];
	const plan = purchase ? planOf(purchase.terms, purchase.total) : [];
	return same(said?.['amount'], plan.find(({ no }) => no === said?.['instalment'])?.amount);
}

interface Counts {
	readonly ordered?: number;
	readonly accepted?: number;
	readonly rejected?: number;
}
const countsIn = (given: Given): Counts => (given.parts['receipt'] ?? {}) as Counts;

interface Released {
	readonly amount?: { readonly minor?: number };
	readonly instalment?: number;
	readonly feeMinor?: number;
	readonly netMinor?: number;
	readonly returnedMinor?: number;
}

/** Net, fee and what goes back are the instalment; the fee is the contract's, what goes back the inspection's. */
function dividedRight(given: Given): Finding {
	const {
		amount,
		instalment,
		feeMinor = 0,
		netMinor = 0,
		returnedMinor = 0
	} = (given.parts['released'] ?? {}) as Released;
	const { purchase, accepted, feeMillionths } = own(given);
	const gross = amount?.minor ?? 0;
	const sum = feeMinor + netMinor + returnedMinor;
	const plan = purchase ? planOf(purchase.terms, purchase.total) : [];
	const divides = plan.find(({ no }) => no === instalment)?.release === 'inspection';
	const { back } = sharesOf(gross, accepted ?? 0, purchase?.quantity ?? 1);
	return allOf(
		found(sum === gross, `${sum}`, `${gross}`),
		same(feeMinor, feeOf(gross - returnedMinor, feeMillionths)),
		// Without a goods receipt the seller cannot know how much was rejected.
		divides && accepted === null
			? found(true, `${returnedMinor} goes back`, 'no goods receipt to hold it against')
			: same(returnedMinor, divides ? back : 0)
	);
}

/** CK15: the total and every instalment are what both have signed, and each was divided without a rest. */
function stated(given: Given): Finding {
	const { purchase } = own(given);
	return statedAs(given, purchase?.terms, purchase?.total);
}

/** What the selling company checks: its own prices, its own orders, the sums that it is owed (domain 7.7). */
export const sellerChecks: PureChecks = {
	'product-select': {
		CK30(given) {
			const { product } = own(given);
			return same(given.parts['choice']?.['sku'], product.sku);
		}
	},
	'purchase-order': {
		CK15(given) {
			const order = given.parts['order'];
			const lines = order?.['lines'] as
				readonly { readonly sku: string; readonly quantity: number }[] | undefined;
			const [line] = lines ?? [];
			const offer = line ? priced(own(given), line.sku, line.quantity) : null;
			return allOf(same(order?.['total'], offer?.total), same(order?.['lines'], offer?.lines));
		}
	},
	'trade-opened': {
		CK30: (given) => ofMine(given, 'trade'),
		CK15: (given) => same(given.parts['trade']?.['total'], own(given).purchase?.total)
	},
	'prepayment-held': {
		CK30: (given) => ofMine(given, 'held'),
		CK15: (given) => planned(given, 'held')
	},
	waybill: {
		CK39: (given) => same(given.parts['waybill']?.['orderId'], own(given).purchase?.poId)
	},
	'documents-taken': { CK30: (given) => myInvoice(given, 'taken') },
	'invoice-taken': { CK30: (given) => myInvoice(given, 'taken') },
	'goods-receipt-copy': {
		CK30: (given) => allOf(ofMine(given, 'receipt'), myInvoice(given, 'receipt')),
		CK15(given) {
			const { ordered = 0, accepted = 0, rejected = 0 } = countsIn(given);
			return allOf(
				same(ordered, own(given).purchase?.quantity),
				found(accepted + rejected === ordered, `${accepted} and ${rejected}`, `${ordered} in all`)
			);
		}
	},
	'instalment-released': {
		CK30: (given) => ofMine(given, 'released'),
		CK15: (given) => allOf(planned(given, 'released'), dividedRight(given))
	},
	'seller-statement': {
		CK30: (given) => ofMine(given, 'statement'),
		CK15: stated
	}
};
