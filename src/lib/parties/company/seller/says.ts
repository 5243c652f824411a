import { say, type Draft, type Heard } from '#lib/world/row.ts';
import type { Screen } from '#lib/world/world.ts';
import { screen } from '../../acting.ts';
import {
	heldAck,
	releasedAck,
	scheduledTrade,
	sellerStatementRead,
	type instalmentReleased,
	type prepaymentHeld,
	type sellerStatement
} from '../../kinds/instalment.ts';
import { orderForm, shipmentOrder, type productSelect } from '../../kinds/order.ts';
import {
	creditNote,
	invoice,
	orderAcceptance,
	receiptCopyTaken,
	shippingDocuments,
	type goodsReceiptCopy
} from '../../kinds/purchase.ts';
import { planOf, shortfallOf } from '../terms.ts';
import { purchaseOf, type SellerContext } from './context.ts';

/** What a quantity costs by the seller's own price list; null for what he does not sell. */
export function priced(
	{ product, shippingFee, ccy }: SellerContext,
	sku: string,
	quantity: number
) {
	if (sku !== product.sku) return null;
	const unitPrice = { minor: product.unitPriceMinor, ccy };
	return {
		lines: [{ sku, title: product.title, quantity, unitPrice }],
		total: { minor: product.unitPriceMinor * quantity + shippingFee, ccy }
	};
}

/** Tax that stands in a price with tax: of 113 parts 13 are tax where the rate is 13 %. */
const taxIn = (minor: number, millionths: number): number =>
	minor - Math.round((minor * 1_000_000) / (1_000_000 + millionths));

function invoiceFacts(own: SellerContext) {
	const { poId, poDigest, quantity, total } = purchaseOf(own);
	if (!own.waybill) throw new Error('the seller has no: waybill');
	return {
		invoiceId: `INV-${poId}`,
		poId,
		poDigest,
		quantity,
		amount: total,
		taxMinor: taxIn(total.minor, own.taxMillionths),
		waybillNo: own.waybill.waybillNo
	};
}
const waybillText = ({ waybill }: SellerContext) => ({ $carry: waybill?.text ?? '' });

/** The messages of the selling company. */
export const says = {
	quotation(own: SellerContext, { parts, at }: Heard<typeof productSelect, 'seller'>): Draft {
		const { sku, quantity } = parts.choice;
		const offer = priced(own, sku, quantity);
		if (!offer) throw new Error(`no such product: ${sku}`);
		return say(orderForm, {
			form: {
				orderDraftId: `Q${at}`,
				lines: offer.lines,
				shippingFee: own.shippingFee,
				total: offer.total,
				merchantName: own.name,
				encryptionCertificate: { $certificate: 'seller encrypt' }
			}
		});
	},
	acceptance(own: SellerContext): Draft {
		const { poId, poDigest, terms, deliverBy } = purchaseOf(own);
		return say(orderAcceptance, { acceptance: { poId, poDigest, terms, deliverBy } });
	},
	trade(own: SellerContext): Draft {
		const { poId, poDigest, quantity, total, terms } = purchaseOf(own);
		return say(scheduledTrade, {
			trade: {
				poId,
				poDigest,
				sellerId: own.sellerId,
				buyerId: own.buyerId,
				goodsSummary: own.product.title,
				quantity,
				total,
				terms,
				schedule: planOf(terms, total)
			}
		});
	},
	heldAck: ({ parts }: Heard<typeof prepaymentHeld, 'seller'>): Draft =>
		say(heldAck, { ack: { tradeId: parts.held.tradeId, result: 'SUCCESS' } }),
	shipment(own: SellerContext): Draft {
		const { poId, shipTo } = purchaseOf(own);
		return say(shipmentOrder, { shipment: { orderId: poId, parcels: 4, shipTo } });
	},
	documents: (own: SellerContext): Draft =>
		say(shippingDocuments, { invoice: invoiceFacts(own), waybill: waybillText(own) }),
	invoice: (own: SellerContext): Draft =>
		say(invoice, { invoice: invoiceFacts(own), waybill: waybillText(own) }),
	receiptTaken: ({ parts }: Heard<typeof goodsReceiptCopy, 'seller'>): Draft =>
		say(receiptCopyTaken, { taken: { receiptId: parts.receipt.receiptId, result: 'SUCCESS' } }),
	creditNote(own: SellerContext, { parts }: Heard<typeof goodsReceiptCopy, 'seller'>): Draft {
		const { poId, total, terms } = purchaseOf(own);
		const { accepted, ordered, rejected, invoiceId } = parts.receipt;
		const amount = shortfallOf(terms, total, accepted, ordered);
		return say(creditNote, {
			note: {
				creditNoteId: `CN-${poId}`,
				invoiceId,
				poId,
				quantity: rejected,
				amount,
				taxMinor: taxIn(amount.minor, own.taxMillionths)
			}
		});
	},
	releasedAck: ({ parts }: Heard<typeof instalmentReleased, 'seller'>): Draft =>
		say(releasedAck, { ack: { tradeId: parts.released.tradeId, result: 'SUCCESS' } }),
	statementRead: ({ parts }: Heard<typeof sellerStatement, 'seller'>): Draft =>
		say(sellerStatementRead, { read: { poId: parts.statement.poId } })
};

/** What the sales department sees. */
export const screens = {
	producing: (own: SellerContext): Screen =>
		screen('producing', { poId: purchaseOf(own).poId, total: purchaseOf(own).total }),
	ended: (own: SellerContext): Screen =>
		screen('trade-ended', {
			poId: own.purchase?.poId ?? '',
			result: own.result ?? '',
			netMinor: Object.values(own.released).reduce((sum, minor) => sum + minor, 0)
		})
};
