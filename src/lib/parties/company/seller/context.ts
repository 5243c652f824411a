import type { Claims } from '#lib/vault/vault.ts';
import type { AmountValue } from '#lib/world/field.ts';
import type { Heard } from '#lib/world/row.ts';
import type { Asking } from '../../acting.ts';
import type {
	instalmentReleased,
	prepaymentHeld,
	sellerStatement,
	tradeOpened
} from '../../kinds/instalment.ts';
import type { productSelect, waybill } from '../../kinds/order.ts';
import type {
	documentsTaken,
	goodsReceiptCopy,
	invoiceTaken,
	purchaseOrder
} from '../../kinds/purchase.ts';
import type { Terms } from '../terms.ts';

export interface SellerInput {
	readonly sellerId: string;
	readonly buyerId: string;
	readonly name: string;
	readonly ccy: string;
	readonly product: {
		readonly sku: string;
		readonly title: string;
		readonly unitPriceMinor: number;
	};
	readonly shippingFee: number;
	/** Value added tax in the price, in millionths. */
	readonly taxMillionths: number;
	/** What the third party keeps of a release, by contract, in millionths. */
	readonly feeMillionths: number;
	/** A seller who takes the prepayment and never delivers (A30). */
	readonly delivers: boolean;
}

/** A purchase order as the seller has accepted it. */
export interface Purchase {
	readonly poId: string;
	readonly poDigest: string;
	readonly lines: readonly Claims[];
	readonly quantity: number;
	readonly total: AmountValue;
	readonly terms: Terms;
	readonly deliverBy: number;
	readonly shipTo: { readonly name: string; readonly phone: string; readonly address: string };
}

export interface SellerContext extends SellerInput, Asking {
	readonly purchase: Purchase | null;
	/** The third party's verified word that the prepayment is held, and the message that brought it. */
	readonly proof: { readonly message: string } | null;
	readonly waybill: { readonly waybillNo: string; readonly text: string } | null;
	readonly shipments: number;
	/** What was accepted of the goods, as the buyer's receipt says. */
	readonly accepted: number | null;
	/** What the third party has released, net, by instalment. */
	readonly released: Readonly<Record<string, number>>;
	readonly result: string | null;
	/** What went back to the buyer, as the third party says. */
	readonly returnedMinor: number;
}

type Kinds =
	| typeof productSelect
	| typeof purchaseOrder
	| typeof tradeOpened
	| typeof prepaymentHeld
	| typeof waybill
	| typeof documentsTaken
	| typeof invoiceTaken
	| typeof goodsReceiptCopy
	| typeof instalmentReleased
	| typeof sellerStatement;
export type SellerEvent = Heard<Kinds, 'seller'>;

/** The purchase; a machine that has none here is a bug. */
export function purchaseOf({ purchase }: SellerContext): Purchase {
	if (!purchase) throw new Error('the seller has no: purchase order');
	return purchase;
}
