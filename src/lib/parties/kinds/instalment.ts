import {
	amount,
	base64url,
	id,
	integer,
	list,
	oneOf,
	optional,
	text,
	time
} from '#lib/world/field.ts';
import { kind, plain, signed } from '#lib/world/row.ts';
import { terms } from './purchase.ts';

const tradeId = id(1, 32);
const poId = id(8, 32);
const endToEndId = id(3, 35);
const instalment = integer(1, 9);
const rc = text(2);
const error = text(24);

/** One line of a payment plan: how much, when it is due, and what releases it. */
const planned = {
	no: instalment,
	sharePercent: integer(1, 100),
	amount,
	due: oneOf('contract', 'documents', 'inspection'),
	dueDays: integer(1, 365),
	release: oneOf('documents', 'delivery', 'inspection')
};

/** M4B-03: the seller registers the purchase and its payment plan with the third party. */
export const scheduledTrade = kind('scheduled-trade', {
	trade: signed('seller', {
		poId,
		poDigest: base64url(32),
		sellerId: text(15),
		buyerId: text(15),
		goodsSummary: text(40),
		quantity: integer(1, 999),
		total: amount,
		terms,
		schedule: list(planned)
	})
});
/** M4B-03a: taken on, one escrow for each instalment. */
export const tradeOpened = kind('trade-opened', {
	trade: signed('tradeDesk', { poId, total: amount, instalments: instalment })
});

const due = {
	tradeId,
	poId,
	poDigest: base64url(32),
	instalment,
	instalments: instalment,
	endToEndId,
	amount,
	dueAt: time,
	payeeName: text(40),
	payeeAccount: text(40)
};
/** M4B-04: an instalment is to be paid into escrow. */
export const paymentDue = kind('payment-due', { due: signed('tradeDesk', due) });
/** M4B-04b: seen. */
export const dueTaken = kind('due-taken', { taken: plain({ tradeId, instalment }) });
/** M4B-04a: the day has passed and nothing was paid; what interest the contract foresees, which is not posted. */
export const paymentReminder = kind('payment-reminder', {
	reminder: signed('tradeDesk', {
		tradeId,
		poId,
		instalment,
		amount,
		dueAt: time,
		number: integer(1),
		overdueDays: integer(1),
		interestMinor: integer(0)
	})
});

/** M4B-11: the bank's word that an instalment is in the third party's reserve account. */
export const instalmentPaid = kind('instalment-paid', {
	notification: signed('bank', {
		endToEndId,
		amount,
		payeeAccount: text(40),
		rc,
		settleDate: text(10),
		notifySeq: integer(1)
	})
});
/** M4B-11a: the third party has it. */
export const instalmentAck = kind('instalment-ack', {
	ack: plain({ endToEndId, result: oneOf('SUCCESS') })
});
/** M4B-11b: nothing was heard of an instalment: was it paid? */
export const instalmentQuery = kind('instalment-query', {
	query: signed('tradeDesk', { endToEndId, amount, try: integer(1) })
});
/** M4B-11c: how it stands at the bank; settled is as good as the notification. */
export const instalmentStanding = kind('instalment-standing', {
	standing: signed('bank', {
		endToEndId,
		amount,
		payeeAccount: optional(text(40)),
		/** ISO 20022: pending, settled, rejected; rejected too where no such transfer was ever drafted. */
		status: oneOf('PDNG', 'ACSC', 'RJCT'),
		rc,
		error: optional(error)
	})
});
/** M4B-12: the prepayment is held, so production may begin. */
export const prepaymentHeld = kind('prepayment-held', {
	held: signed('tradeDesk', { tradeId, poId, instalment, amount })
});
/** M4B-12a: the seller has it. */
export const heldAck = kind('held-ack', { ack: plain({ tradeId, result: oneOf('SUCCESS') }) });

/** M4B-18: an instalment is the seller's, less the fee, and less what goes back to the buyer. */
export const instalmentReleased = kind('instalment-released', {
	released: signed('tradeDesk', {
		tradeId,
		poId,
		instalment,
		amount,
		feeMinor: integer(0),
		netMinor: integer(0),
		returnedMinor: integer(0)
	})
});
/** M4B-18a: the seller has it. */
export const releasedAck = kind('released-ack', {
	ack: plain({ tradeId, result: oneOf('SUCCESS') })
});
/** M4B-18b: what was not accepted, or came too late, goes back the way it came. */
export const returnInstruction = kind('return-instruction', {
	instruction: signed('tradeDesk', {
		refundId: id(3, 40),
		endToEndId,
		amount,
		reason: oneOf('not-accepted', 'not-delivered', 'paid-after-closing')
	})
});
/** M4B-18c: the bank has given it back. */
export const returnDone = kind('return-done', {
	done: signed('bank', { refundId: id(3, 40), endToEndId, amount, rc, error: optional(error) })
});

const account = {
	poId,
	result: oneOf('completed', 'split', 'closed', 'overdue'),
	total: amount,
	instalments: list({
		no: instalment,
		amount,
		state: text(12),
		feeMinor: integer(0),
		releasedMinor: integer(0),
		returnedMinor: integer(0)
	}),
	invoiceId: optional(id(8, 32))
};
/** M4B-19: all instalments and the invoice they belong to, to the seller. */
export const sellerStatement = kind('seller-statement', {
	statement: signed('tradeDesk', account)
});
/** M4B-19: the same to the buyer. */
export const buyerStatement = kind('buyer-statement', {
	statement: signed('tradeDesk', account)
});
/** M4B-19a and M4B-19b: read. */
export const sellerStatementRead = kind('seller-statement-read', { read: plain({ poId }) });
export const buyerStatementRead = kind('buyer-statement-read', { read: plain({ poId }) });
