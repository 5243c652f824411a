import { amount, id, integer, oneOf, optional, text } from '#lib/world/field.ts';
import { authenticated, kind, signed } from '#lib/world/row.ts';

/** M2-19: above the self-service limit the counter decides. */
export const counterRequest = kind('counter-request', {
	request: authenticated({
		paymentId: id(16, 32),
		payerName: text(40),
		payeeName: text(40),
		amount,
		reason: text(40),
		/** Whom to call back before deciding, where the payer's contract says so. */
		callBack: optional(text(40)),
		/** Asked anew, because no answer came. */
		try: optional(integer(2))
	})
});
const decision = {
	paymentId: id(16, 32),
	amount,
	decision: oneOf('approved', 'refused'),
	tellerId: id(2, 20),
	officerId: id(2, 20),
	/** Who was called back, and confirmed. */
	calledBack: optional(text(40))
};
/** M2-20: two people sign the same decision. */
export const counterDecision = kind('counter-decision', {
	teller: signed('counter', decision, 'teller'),
	officer: signed('counter', decision, 'officer')
});
