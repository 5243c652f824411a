import { amount, id, optional, oneOf, text } from '#lib/world/field.ts';
import { kind, plain, signed } from '#lib/world/row.ts';

const endToEndId = id(3, 35);
const rc = text(2);
const error = text(24);

/** M4-29: the seller wants money from his wallet in his bank account. */
export const withdrawRequest = kind('withdraw-request', {
	request: signed('merchant', {
		withdrawalId: id(3, 35),
		sellerId: text(15),
		amount,
		payoutAccount: text(40)
	})
});
/** M4-29a: taken on, or why not. */
export const withdrawTaken = kind('withdraw-taken', {
	taken: signed('institution', { withdrawalId: id(3, 35), rc, error: optional(error) })
});
/** M4-30: out of the reserve at the seller's bank into his account (pain.001). */
export const payoutInstruction = kind('payout-instruction', {
	instruction: signed('institution', {
		endToEndId,
		amount,
		debtorAccount: text(40),
		creditor: text(40),
		creditorAccount: text(40)
	})
});
/** M4-30a: booked, taken on, or refused (pain.002). */
export const payoutStatus = kind('payout-status', {
	status: signed('payoutBank', {
		endToEndId,
		amount,
		status: oneOf('ACSC', 'ACSP', 'RJCT'),
		rc,
		error: optional(error)
	})
});
/** M4-30b: the account is closed, the money stays in the reserve (pacs.004, AC04). */
export const payoutReturn = kind('payout-return', {
	payout: signed('payoutBank', { refundId: id(3, 40), endToEndId, amount, reason: oneOf('AC04') })
});
/** M4-30c: the institution has it. */
export const payoutReturnTaken = kind('payout-return-taken', { taken: plain({ endToEndId }) });
/** M4-31: the credit in the seller's account (camt.054). */
export const payoutCredit = kind('payout-credit', {
	notice: signed('payoutBank', { endToEndId, amount, debtor: text(40), payeeAccount: text(40) })
});
/** M4-31a: seen. */
export const payoutCreditSeen = kind('payout-credit-seen', { seen: plain({ endToEndId }) });
/** M4-32: what was to be paid out is back in the wallet. */
export const payoutFailed = kind('payout-failed', {
	failed: signed('institution', {
		tradeId: id(1, 32),
		withdrawalId: id(3, 35),
		amount,
		reason: text(24)
	})
});
