import { amount, id, integer, oneOf, optional, secret, text, time } from '#lib/world/field.ts';
import { authenticated, kind, relayed, sealed } from '#lib/world/row.ts';
import { resultsRequest } from './joint.ts';

const paymentId = id(16, 32);
const digits = (count: number) => id(count, count);
/** Field 37: the same in request, response and reversal. */
const rrn = digits(12);
/** Fields of ISO 8583 that name a transaction and its merchant (domain 8.1), by their meaning. */
export const transaction = {
	processingCode: digits(6),
	amount,
	transmittedAt: time,
	stan: digits(6),
	acquirerId: id(2, 11),
	rrn,
	terminalId: text(8),
	merchantId: text(15),
	/** Private field: the gateway's number of the payment. */
	paymentId
};
/** Fields of an answer about it. */
export const answer = { paymentId, rrn, stan: digits(6), rc: text(2), error: optional(text(24)) };

/** M3-18: 0200, authorize and post. Fields 12, 13, 22, 25 and 49 beside those of every transaction. */
export const financialRequest = kind('financial-request', {
	message: authenticated({
		...transaction,
		txId: id(8, 40),
		issuer: id(2, 8),
		localTime: digits(6),
		localDate: digits(4),
		entryMode: digits(3),
		conditionCode: digits(2),
		currency: digits(3)
	}),
	/** Fields 2 and 14, sealed on the way: a card number never travels in clear. */
	card: relayed(sealed('bank', { paymentId, pan: secret('pan'), expiry: digits(4) })),
	/** Private field, simplified: the issuer's own signed value comes back to it. */
	authValue: relayed(resultsRequest.parts.authValue)
});
/** M3-19: 0210; the balance (field 54) stays with the issuer. */
export const financialResponse = kind('financial-response', {
	message: authenticated({ ...answer, amount, authCode: optional(digits(6)) })
});
const advice = {
	...transaction,
	maskedPan: text(19),
	authCode: digits(6),
	/** Private fields, by which the fee is split. */
	issuer: id(2, 8),
	product: oneOf('debit', 'credit')
};
/** M3-20: 0220, this has happened, book it; and 0221, once more. */
export const financialAdvice = kind('financial-advice', { message: authenticated(advice) });
export const financialAdviceRepeat = kind('financial-advice-repeat', {
	message: authenticated({ ...advice, try: integer(1) })
});
/** M3-21: 0230, booked. */
export const adviceResponse = kind('advice-response', { message: authenticated(answer) });

/** Field 90: type, trace number, time and acquirer of the original. */
export const original = text(42);
const reversal = { ...transaction, original };
/** 0420: undo it, whether or not you have it; 0421, once more. */
export const reversalAdvice = kind('reversal-advice', { message: authenticated(reversal) });
export const reversalRepeat = kind('reversal-repeat', {
	message: authenticated({ ...reversal, try: integer(1) })
});
/** 0430: undone, or never seen (25). */
export const reversalResponse = kind('reversal-response', { message: authenticated(answer) });

const voided = { ...reversal, refundId: id(8, 40) };
/** 0400: the merchant takes the payment back on the same day; both banks undo their part. */
export const issuerVoid = kind('issuer-void', { message: authenticated(voided) });
export const acquirerVoid = kind('acquirer-void', { message: authenticated(voided) });
/** 0410: taken back. */
export const voidAnswer = kind('void-answer', {
	message: authenticated({ ...answer, refundId: id(8, 40), bank: id(2, 8) })
});
/** Private fields: by the gateway's rules the principal alone goes back, or its fees as a part of the whole. */
export const partly = { fees: optional(oneOf('kept')), left: optional(integer(1)) };
const refunded = {
	...transaction,
	refundId: id(8, 40),
	issuer: id(2, 8),
	...partly
};
/** 0200 with processing code 200000: money goes back; first the acquirer is asked, then the issuer. */
export const refundDebit = kind('refund-debit', { message: authenticated(refunded) });
export const refundCredit = kind('refund-credit', { message: authenticated(refunded) });
/** 0210 to either. */
export const refundDebited = kind('refund-debited', {
	message: authenticated({ ...answer, refundId: id(8, 40) })
});
export const refundCredited = kind('refund-credited', {
	message: authenticated({ ...answer, refundId: id(8, 40) })
});
