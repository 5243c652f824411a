import {
	amount,
	base64url,
	id,
	integer,
	list,
	oneOf,
	record,
	text,
	time
} from '#lib/world/field.ts';
import { kind, plain, signed, signedSealed } from '#lib/world/row.ts';
import { waybill } from './order.ts';

/** How a purchase is paid for (domain 7.7): 30 % before, everything 30 days after, or three parts. */
export const terms = oneOf('prepayment', 'net-30', 'three-parts');

const line = { sku: id(), title: text(60), quantity: integer(1, 999), unitPrice: amount };

/** M4B-01: what a company buys, readable by the seller alone and signed in the company's name. */
export const purchaseOrder = kind('purchase-order', {
	order: signedSealed('buyer', 'seller', {
		poId: id(8, 32),
		quotationId: id(8, 32),
		lines: list(line),
		shippingFee: integer(0),
		total: amount,
		terms,
		deliverBy: time,
		shipTo: record({ name: text(40), phone: text(20), address: text(120) }),
		taxId: text(20)
	})
});

/** M4B-02: with it the contract stands; the digest says which order was accepted. */
export const orderAcceptance = kind('order-acceptance', {
	acceptance: signedSealed('seller', 'buyer', {
		poId: id(8, 32),
		poDigest: base64url(32),
		terms,
		deliverBy: time
	})
});

const invoiceFacts = {
	invoiceId: id(8, 32),
	poId: id(8, 32),
	poDigest: base64url(32),
	quantity: integer(1, 999),
	amount,
	taxMinor: integer(0),
	waybillNo: id(8, 32)
};

/** M4B-14: the invoice and the carrier's waybill, to the third party. */
export const shippingDocuments = kind('shipping-documents', {
	invoice: signed('seller', invoiceFacts),
	waybill: waybill.parts.waybill
});
/** M4B-14: the same to the buyer. */
export const invoice = kind('invoice', {
	invoice: signed('seller', invoiceFacts),
	waybill: waybill.parts.waybill
});
/** M4B-14a and M4B-14b: they have arrived, and agree with the order. */
export const documentsTaken = kind('documents-taken', {
	taken: plain({ invoiceId: id(8, 32), result: oneOf('SUCCESS') })
});
export const invoiceTaken = kind('invoice-taken', {
	taken: plain({ invoiceId: id(8, 32), result: oneOf('SUCCESS') })
});

const receiptFacts = {
	receiptId: id(8, 32),
	poId: id(8, 32),
	invoiceId: id(8, 32),
	waybillNo: id(8, 32),
	ordered: integer(1, 999),
	accepted: integer(0, 999),
	rejected: integer(0, 999)
};

/** M4B-16: what was ordered, what is accepted, what is rejected; to the third party. */
export const goodsReceipt = kind('goods-receipt', { receipt: signed('buyer', receiptFacts) });
/** M4B-16: the same to the seller. */
export const goodsReceiptCopy = kind('goods-receipt-copy', {
	receipt: signed('buyer', receiptFacts)
});
/** M4B-16c: in place of a mere receipt, where goods were rejected: what the invoice is too high by. */
export const creditNote = kind('credit-note', {
	note: signed('seller', {
		creditNoteId: id(8, 32),
		invoiceId: id(8, 32),
		poId: id(8, 32),
		quantity: integer(1, 999),
		amount,
		taxMinor: integer(0)
	})
});
/** M4B-16a and M4B-16b: it has arrived. */
export const receiptTaken = kind('receipt-taken', {
	taken: plain({ receiptId: id(8, 32), result: oneOf('SUCCESS') })
});
export const receiptCopyTaken = kind('receipt-copy-taken', {
	taken: plain({ receiptId: id(8, 32), result: oneOf('SUCCESS') })
});
