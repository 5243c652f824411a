import { say, type Draft, type Heard } from '#lib/world/row.ts';
import type { Screen } from '#lib/world/world.ts';
import { choice, screen } from '../../acting.ts';
import { paymentTask } from '../../kinds/corporate.ts';
import {
	buyerStatementRead,
	dueTaken,
	type buyerStatement,
	type paymentDue,
	type paymentReminder
} from '../../kinds/instalment.ts';
import { productSelect } from '../../kinds/order.ts';
import {
	goodsReceipt,
	goodsReceiptCopy,
	invoiceTaken,
	purchaseOrder,
	type invoice
} from '../../kinds/purchase.ts';
import { quotationOf, type BuyerContext } from './context.ts';

const day = 86_400_000;
const deliverDays = 21;

/** What the receipt says, to the third party and to the seller alike. */
function receiptFacts(own: BuyerContext) {
	if (!own.invoice) throw new Error('the buyer has no: invoice');
	const accepted = own.accepted ?? 0;
	const ordered = own.invoice.quantity;
	return {
		receiptId: `GR-${own.poId}`,
		poId: own.poId,
		invoiceId: own.invoice.invoiceId,
		waybillNo: own.invoice.waybillNo,
		ordered,
		accepted,
		rejected: ordered - accepted
	};
}

/** The messages of the buying company. */
export const says = {
	select: (own: BuyerContext): Draft =>
		say(productSelect, { choice: { sku: own.sku, quantity: own.quantity } }),
	order(own: BuyerContext): Draft {
		const { quotationId, lines, shippingFee, total } = quotationOf(own);
		return say(purchaseOrder, {
			order: {
				poId: own.poId,
				quotationId,
				lines: lines as never,
				shippingFee,
				total,
				terms: own.terms,
				deliverBy: own.orderedAt + deliverDays * day,
				shipTo: own.shipTo,
				taxId: own.taxId
			}
		});
	},
	dueTaken: ({ parts }: Heard<typeof paymentDue, 'buyer'>): Draft =>
		say(dueTaken, { taken: { tradeId: parts.due.tradeId, instalment: parts.due.instalment } }),
	task: ({ texts }: Heard<typeof paymentDue, 'buyer'>): Draft =>
		say(paymentTask, { due: { $carry: texts.due } }),
	invoiceTaken: ({ parts }: Heard<typeof invoice, 'buyer'>): Draft =>
		say(invoiceTaken, { taken: { invoiceId: parts.invoice.invoiceId, result: 'SUCCESS' } }),
	receipt: (own: BuyerContext): Draft => say(goodsReceipt, { receipt: receiptFacts(own) }),
	receiptCopy: (own: BuyerContext): Draft => say(goodsReceiptCopy, { receipt: receiptFacts(own) }),
	statementRead: ({ parts }: Heard<typeof buyerStatement, 'buyer'>): Draft =>
		say(buyerStatementRead, { read: { poId: parts.statement.poId } })
};

const thinkMs = 4_000;

/** What the purchasing department sees. */
export const screens = {
	order(own: BuyerContext): Screen {
		const { lines, shippingFee, total } = quotationOf(own);
		const order = { type: 'order' };
		return choice('purchase-order', { lines, shippingFee, total, terms: own.terms }, [order], {
			event: order,
			afterMs: thinkMs
		});
	},
	inspection(own: BuyerContext): Screen {
		const all = { type: 'accept' };
		const part = { type: 'accept-part' };
		const usual = { all, part, silent: null }[own.inspection];
		return choice(
			'inspection',
			{ poId: own.poId, waybillNo: own.waybillNo, quantity: own.invoice?.quantity ?? 0 },
			[all, part],
			usual ? { event: usual, afterMs: day } : null
		);
	},
	reminded({ parts }: Heard<typeof paymentReminder, 'buyer'>): Screen {
		const { poId, amount, dueAt, overdueDays, interestMinor } = parts.reminder;
		return screen('reminded', { poId, amount, dueAt, overdueDays, interestMinor });
	},
	ended: (own: BuyerContext): Screen =>
		screen('trade-ended', {
			poId: own.poId,
			result: own.result ?? '',
			...(own.creditedMinor > 0 ? { creditedMinor: own.creditedMinor } : {}),
			...(own.returnedMinor > 0 ? { returnedMinor: own.returnedMinor } : {})
		})
};
