import {
	amount,
	base64url,
	flag,
	id,
	integer,
	list,
	oneOf,
	optional,
	record,
	text,
	time
} from '#lib/world/field.ts';
import { kind, plain, sealed, signed } from '#lib/world/row.ts';

const line = { sku: id(), title: text(60), quantity: integer(1, 999), unitPrice: amount };
const shipTo = { name: text(40), phone: text(20), address: text(120) };

/** M2-01: what the customer wants to buy. */
export const productSelect = kind('product-select', {
	choice: plain({
		sku: id(),
		quantity: integer(1, 999),
		/** The browser's own number of the visit; the merchant makes one up where it gives none. */
		orderDraftId: optional(id(8, 32))
	})
});

/** M2-02: the merchant's own prices, signed, with the certificate to seal the order to. */
export const orderForm = kind('order-form', {
	form: signed('merchant', {
		orderDraftId: id(8, 32),
		lines: list(line),
		shippingFee: integer(0),
		total: amount,
		merchantName: text(40),
		encryptionCertificate: base64url(32)
	})
});

/** M2-03: the order, readable by the merchant alone. Its digest later binds payment to order. */
export const encryptedOrder = kind('encrypted-order', {
	order: sealed('merchant', {
		orderDraftId: id(8, 32),
		lines: list(line),
		shippingFee: integer(0),
		shipTo: record(shipTo),
		clientTotal: amount,
		/** Decimals in which the total is written, where they are not left to its currency (EMV tag 5F36). */
		decimals: optional(integer(0, 4)),
		bankChoice: id(2, 8),
		nonce: base64url(16)
	})
});

/** M2-12: where the bank's payment page stands. */
export const redirect = kind('redirect', {
	redirect: plain({
		payUrl: text(120),
		paymentId: id(16, 32),
		orderId: id(8, 32),
		/** The only number of this purchase that the browser knows already. */
		orderDraftId: id(8, 32)
	})
});

/** M2-26: the browser comes back; whatever it says is no proof. */
export const returnToMerchant = kind('return-to-merchant', {
	visit: plain({ orderId: id(8, 32), says: text(20) })
});

/** M2-26a: the payment failed, the order did not: she wants to pay it another way (B01). */
export const payAgain = kind('pay-again', {
	visit: plain({ orderId: id(8, 32), try: integer(1) })
});

/** M2-27: the merchant's signed receipt for the order. */
export const orderPaidNotice = kind('order-paid-notice', {
	notice: signed('merchant', {
		orderId: id(8, 32),
		paymentId: id(16, 32),
		amount,
		shipBy: time
	})
});

/** M2-28: what to carry and where to; no prices. */
export const shipmentOrder = kind('shipment-order', {
	shipment: signed('merchant', {
		orderId: id(8, 32),
		parcels: integer(1, 99),
		handlingClass: optional(oneOf('standard', 'fragile')),
		shipTo: record(shipTo)
	})
});

/** M2-29: the carrier's signed number for the parcel. */
export const waybill = kind('waybill', {
	waybill: signed('carrier', { waybillNo: id(8, 32), orderId: id(8, 32), pickedUpAt: time })
});

/** M2-30: the customer learns the waybill number. */
export const shipmentNotice = kind('shipment-notice', {
	notice: plain({ orderId: id(8, 32), carrier: text(40), waybillNo: id(8, 32) })
});

/** RF-1: the merchant gives money back, wholly or partly (domain 5.7). */
export const refundRequest = kind('refund-request', {
	request: signed('merchant', {
		refundId: id(8, 40),
		paymentId: id(16, 32),
		orderId: id(8, 32),
		merchantId: text(15),
		amount,
		void: flag,
		reason: oneOf('customer-changed-mind', 'agreed', 'paid-after-closing', 'not-shipped', 'decided')
	})
});

/** RC-1: the day's payments as the bank has them, to compare with one's own (domain 5.7). */
export const statement = kind('statement', {
	statement: signed('gateway', {
		date: text(10),
		merchantId: text(15),
		count: integer(),
		sum: integer(),
		lines: list({
			paymentId: id(16, 32),
			orderId: id(8, 32),
			amount,
			fee: integer(),
			status: text(24),
			refunded: integer()
		}),
		try: integer(1)
	})
});

/** RC-2: what the comparison found. */
export const statementResult = kind('statement-result', {
	result: signed('merchant', {
		date: text(10),
		agreed: flag,
		madeUp: integer(),
		missingAtBank: integer(),
		note: optional(text(80))
	})
});
