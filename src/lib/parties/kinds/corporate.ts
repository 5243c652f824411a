import { amount, base64url, id, integer, oneOf, optional, text } from '#lib/world/field.ts';
import { authenticated, kind, plain, relayed, signed } from '#lib/world/row.ts';
import { paymentDue } from './instalment.ts';

const endToEndId = id(3, 35);
const rc = text(2);
const error = text(24);

/** M4B-04c: the company hands the due notice on to the person who makes payments, as it came. */
export const paymentTask = kind('payment-task', { due: relayed(paymentDue.parts.due) });
/** M4B-04d: he has it on his desk. */
export const taskTaken = kind('task-taken', { task: authenticated({ endToEndId }) });

/** M4B-05: a transfer as the maker wants it, signed in his USB key; shown as ISO 20022 pain.001. */
export const paymentDraft = kind('payment-draft', {
	draft: signed('maker', {
		endToEndId,
		debtorAccount: text(40),
		payeeName: text(40),
		payeeAccount: text(40),
		amount,
		remittance: text(140),
		makerId: id(2, 20)
	})
});
/** M4B-17: the last of several instalments is drafted like the others. */
export const balanceDraft = kind('balance-draft', { draft: paymentDraft.parts.draft });

/** M4B-05a: what the bank has made of the draft so far; shown as pain.002. */
export const draftStatus = kind('draft-status', {
	status: signed('bank', {
		endToEndId,
		amount,
		/** ISO 20022: pending, settled, rejected. */
		status: oneOf('PDNG', 'ACSC', 'RJCT'),
		/** Who still has to sign; empty when nobody. */
		missing: text(60),
		rc,
		error: optional(error)
	})
});
/** M4B-05b: what became of my draft? */
export const draftQuery = kind('draft-query', {
	query: signed('maker', { endToEndId, amount, try: integer(1) })
});

const task = signed('bank', {
	endToEndId,
	amount,
	payeeName: text(40),
	draftDigest: base64url(32),
	signedBy: text(60),
	missing: text(60)
});
/** M4B-06: what is to be checked, and the maker's own signed bytes. */
export const approvalTask = kind('approval-task', { task, draft: paymentDraft.parts.draft });
/** M4B-07b: the same for the approver, once the checker has signed. */
export const finalTask = kind('final-task', { task, draft: paymentDraft.parts.draft });
/** M4B-06a and M4B-07c: it lies on the desk of whoever is to sign. */
export const taskSeen = kind('task-seen', {
	seen: plain({ endToEndId, by: oneOf('checker', 'approver') })
});

const decision = {
	endToEndId,
	draftDigest: base64url(32),
	amount,
	decision: oneOf('approved', 'rejected'),
	signerId: id(2, 20)
};
/** The draft that is meant, so that the bank can answer about it even where a signature does not hold. */
const about = plain({ endToEndId });
/** M4B-07: the second pair of eyes. */
export const approval = kind('approval', { about, approval: signed('checker', decision) });
/** M4B-08: the third, from 50,000.00. */
export const finalApproval = kind('final-approval', {
	about,
	approval: signed('approver', decision)
});
/** M4B-07a and M4B-08a: what the bank made of the signature. */
export const approvalTaken = kind('approval-taken', {
	taken: signed('bank', { endToEndId, rc, error: optional(error), missing: text(60) })
});
export const finalTaken = kind('final-taken', { taken: approvalTaken.parts.taken });

/** M4B-18d: money that came back to the company's account; shown as camt.054. */
export const creditNotice = kind('credit-notice', {
	notice: signed('bank', { endToEndId, refundId: id(3, 40), amount })
});
