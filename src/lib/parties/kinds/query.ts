import { amount, base64url, flag, id, integer, optional, text } from '#lib/world/field.ts';
import { authenticated, kind, plain, signed } from '#lib/world/row.ts';

const rc = text(2);
const error = text(24);

/** CX-1 and CX-2: the customer presses Cancel on the bank's page. */
export const cancelPayment = kind('cancel-payment', {
	cancel: plain({ paymentId: id(16, 32), challenge: base64url(16) })
});
export const cancelRelayed = kind('cancel-relayed', {
	cancel: authenticated({ paymentId: id(16, 32), challenge: base64url(16) })
});
/** SQ-1: the merchant asks what became of an order (domain 4.6). */
export const statusQuery = kind('status-query', {
	query: signed('merchant', { merchantId: text(15), orderId: id(8, 32), try: integer(1) })
});
/** SQ-2: the bank's signed answer, as good as a notification. */
export const statusAnswer = kind('status-answer', {
	answer: signed('gateway', {
		merchantId: text(15),
		orderId: id(8, 32),
		state: text(24),
		paymentId: optional(id(16, 32)),
		amount,
		refundedMinor: integer(),
		try: integer(1)
	})
});
/** BQ-1 and BQ-2: the transaction server asks the books by payment id; the books are the judge. */
export const bookQuery = kind('book-query', {
	query: authenticated({ paymentId: id(16, 32), try: integer(1) })
});
export const bookAnswer = kind('book-answer', {
	answer: authenticated({
		paymentId: id(16, 32),
		found: flag,
		rc,
		error: optional(error),
		availableMinor: optional(integer()),
		try: integer(1)
	})
});
