import type { Claims } from '#lib/vault/vault.ts';
import type { AmountValue } from '#lib/world/field.ts';
import type { Heard } from '#lib/world/row.ts';
import type { Insisting } from '../../insisting.ts';
import type { taskTaken, creditNotice } from '../../kinds/corporate.ts';
import type { buyerStatement, paymentDue, paymentReminder } from '../../kinds/instalment.ts';
import type { orderForm } from '../../kinds/order.ts';
import type { goodsBrought } from '../../kinds/logistics.ts';
import type {
	creditNote,
	invoice,
	orderAcceptance,
	receiptCopyTaken,
	receiptTaken
} from '../../kinds/purchase.ts';
import type { Terms } from '../terms.ts';

export interface BuyerInput {
	readonly name: string;
	readonly taxId: string;
	readonly sku: string;
	readonly quantity: number;
	readonly terms: Terms;
	readonly shipTo: { readonly name: string; readonly phone: string; readonly address: string };
	/** Who holds the money until the goods are accepted, and the account it is paid into. */
	readonly holder: { readonly name: string; readonly account: string };
	/** How the goods are found to be when nobody looks at them. */
	readonly inspection: 'all' | 'part' | 'silent';
}

/** The seller's signed offer. */
export interface Quotation {
	readonly quotationId: string;
	readonly lines: readonly Claims[];
	readonly shippingFee: number;
	readonly total: AmountValue;
}

export interface BuyerContext extends BuyerInput, Insisting {
	readonly quotation: Quotation | null;
	readonly poId: string;
	readonly orderedAt: number;
	readonly invoice: {
		readonly invoiceId: string;
		readonly waybillNo: string;
		readonly quantity: number;
	} | null;
	/** The parcel at the gate. */
	readonly waybillNo: string | null;
	/** What was accepted of the goods. */
	readonly accepted: number | null;
	readonly result: string | null;
	/** What the seller's credit note takes off the invoice. */
	readonly creditedMinor: number;
	readonly returnedMinor: number;
}

type Kinds =
	| typeof orderForm
	| typeof orderAcceptance
	| typeof paymentDue
	| typeof paymentReminder
	| typeof taskTaken
	| typeof invoice
	| typeof goodsBrought
	| typeof receiptTaken
	| typeof receiptCopyTaken
	| typeof creditNote
	| typeof creditNotice
	| typeof buyerStatement;
export type BuyerEvent =
	Heard<Kinds, 'buyer'> | { readonly type: 'procure' | 'order' | 'accept' | 'accept-part' };

/** The quotation; a machine that has none here is a bug. */
export function quotationOf({ quotation }: BuyerContext): Quotation {
	if (!quotation) throw new Error('the buyer has no: quotation');
	return quotation;
}
