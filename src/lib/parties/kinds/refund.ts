import { amount, flag, id, integer, optional, text, time } from '#lib/world/field.ts';
import { authenticated, kind, relayed, signed } from '#lib/world/row.ts';
import { refundRequest } from './order.ts';

/** RF-2: the signed bytes, unopened, to the security authentication system. */
export const refundForwarded = kind('refund-forwarded', {
	request: relayed(refundRequest.parts.request)
});
const facts = {
	refundId: id(8, 40),
	paymentId: id(16, 32),
	orderId: id(8, 32),
	merchantId: text(15),
	amount,
	void: flag
};
/** RF-3: the merchant's signature holds. */
export const refundVerified = kind('refund-verified', { refund: authenticated(facts) });
/** RF-4: the money is to go back. */
export const refundCommand = kind('refund-command', { refund: authenticated(facts) });
/** RF-5: what the books did. */
export const refundPosted = kind('refund-posted', {
	result: authenticated({
		refundId: id(8, 40),
		paymentId: id(16, 32),
		rc: text(2),
		error: optional(text(24)),
		entryIds: text(200),
		time
	})
});
const outcome = {
	refundId: id(8, 40),
	paymentId: id(16, 32),
	orderId: id(8, 32),
	amount,
	rc: text(2),
	error: optional(text(24)),
	refundedMinor: integer(),
	time
};
/** RF-6: the bank's signed answer to the merchant. */
export const refundResult = kind('refund-result', { result: signed('gateway', outcome) });
/** RF-7: the customer learns of the money coming back. */
export const refundNotice = kind('refund-notice', { notice: signed('gateway', outcome) });
