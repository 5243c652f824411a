import { amount, base64url, id, integer, optional, secret, text, time } from '#lib/world/field.ts';
import { enclosed } from '#lib/world/parts.ts';
import { kind, plain, sealed, signed, signedSealed } from '#lib/world/row.ts';
import { refundRequest } from './order.ts';

const rc = text(2);
const error = text(24);

/** M1A-02: what the merchant signs to be paid: order, amount, and the gateway to pay through. */
export const paymentOffer = kind('payment-offer', {
	offer: signed('merchant', {
		merchantId: text(15),
		payeeName: text(40),
		orderId: id(8, 32),
		orderDigest: base64url(32),
		amount,
		gatewayId: id(2, 20),
		expiresAt: time,
		merchantCertificate: base64url(32),
		gatewayCertificate: base64url(32)
	})
});

/** M1A-03: the customer's own instruction, the merchant's whole offer, and a PIN for the HSM alone. */
export const paymentInstruction = kind('payment-instruction', {
	instruction: signedSealed('customer', 'paymentGateway', {
		merchantId: text(15),
		payeeName: text(40),
		orderId: id(8, 32),
		orderDigest: base64url(32),
		amount,
		pan: secret('pan'),
		expiry: id(4, 4),
		/** Which of her signatures on this offer it is: a PIN typed anew, or another card. */
		try: integer(1)
	}),
	offer: enclosed('paymentGateway', paymentOffer.parts.offer),
	credential: sealed('host', { pin: secret('pin'), orderId: id(8, 32) })
});

/** M1A-06: the bank's signed receipt, or the reason why not. */
export const paymentReceipt = kind('payment-receipt', {
	receipt: signed('paymentGateway', {
		/** None where the instruction was refused before it became a payment. */
		paymentId: optional(id(16, 32)),
		orderId: id(8, 32),
		merchantId: text(15),
		amount,
		state: text(24),
		rc,
		error: optional(error),
		triesLeft: optional(integer()),
		authCode: optional(id(6, 6)),
		/** The signature it answers: a receipt that comes late is not taken for the answer to the next. */
		try: integer(1),
		time
	})
});

/** M1A-09: the bank's receipt in the customer's hands; evidence, no more. */
export const receiptForward = kind('receipt-forward', { receipt: paymentReceipt.parts.receipt });

/** CX-1: the customer does not want the order any more. */
export const orderCancelled = kind('order-cancelled', { cancel: plain({ orderId: id(8, 32) }) });

/** SQ-3: the customer asks the bank what became of her payment (domain 4.6). */
export const paymentEnquiry = kind('payment-enquiry', {
	query: signed('customer', { merchantId: text(15), orderId: id(8, 32), try: integer(1) })
});

/** RF-1 in mode 1: signed, and for the gateway's eyes only. */
export const sealedRefundRequest = kind('refund-request', {
	request: signedSealed('merchant', 'gateway', refundRequest.parts.request.fields)
});
