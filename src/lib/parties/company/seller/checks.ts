import type { Finding, Given, PureChecks } from '#lib/world/cast.ts';
import { allOf, found, same } from '../../finding.ts';
import { planOf } from '../terms.ts';
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
		CK30: (given) => allOf(ofMine(given, 'receipt'), myInvoice(given, 'receipt'))
	},
	'instalment-released': {
		CK30: (given) => ofMine(given, 'released'),
		CK15(given) {
			const {
				feeMinor = 0,
				netMinor = 0,
				returnedMinor = 0
			} = (given.parts['released'] ?? {}) as {
				readonly feeMinor?: number;
				readonly netMinor?: number;
				readonly returnedMinor?: number;
			};
			const gross = (given.parts['released']?.['amount'] as { readonly minor?: number } | undefined)
				?.minor;
			const parts = feeMinor + netMinor + returnedMinor;
			return allOf(planned(given, 'released'), found(parts === gross, `${parts}`, `${gross ?? 0}`));
		}
	},
	'seller-statement': {
		CK30: (given) => ofMine(given, 'statement'),
		CK15: (given) => same(given.parts['statement']?.['total'], own(given).purchase?.total)
	}
};
