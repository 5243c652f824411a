import {
	amount,
	base64url,
	id,
	oneOf,
	optional,
	integer,
	secret,
	text,
	time
} from '#lib/world/field.ts';
import { authenticated, kind, plain, relayed, sealed, signed } from '#lib/world/row.ts';
import { answer, original, partly, transaction } from './switching.ts';

const paymentId = id(16, 32);
const txId = id(8, 40);
const disputeId = id(8, 40);
/** Why the cardholder disputes: the goods never came, or the payment was not hers. */
const reason = oneOf('not-received', 'not-me');
const rc = text(2);
const error = optional(text(24));
const decision = oneOf('cardholder', 'merchant', 'issuer');
const ground = oneOf(
	'accepted',
	'silent',
	'delivered',
	'not-delivered',
	'authenticated',
	'not-authenticated'
);

/** CB-1: the cardholder disputes a payment at her own bank, where she proves who she is. */
export const disputeClaim = kind('dispute-claim', {
	claim: sealed('bank', {
		disputeId,
		txId,
		paymentId,
		reason,
		amount,
		password: secret('payment-password')
	})
});
/** CB-2: taken on, or not, and why. */
export const disputeReceipt = kind('dispute-receipt', {
	receipt: signed('bank', { disputeId, txId, rc, error })
});
/** CB-3 and CB-4: 0422, through the switch from the issuer to the acquirer. */
export const chargebackAdvice = kind('chargeback-advice', {
	message: authenticated({
		...transaction,
		original,
		disputeId,
		issuer: id(2, 8),
		reason,
		...partly
	})
});
/** CB-5 and CB-6: 0432, back the same way, with the number under which the line is cleared. */
export const chargebackResponse = kind('chargeback-response', {
	message: authenticated({ ...answer, disputeId, ...partly })
});
/** CB-7: what have you to say to it? */
export const evidenceRequest = kind('evidence-request', {
	request: signed('bank', {
		disputeId,
		paymentId,
		merchantId: text(15),
		amount,
		reason,
		answerBy: time
	})
});
/** CB-7a: it has arrived. */
export const evidenceRequestTaken = kind('evidence-request-taken', {
	taken: plain({ disputeId, paymentId })
});
/** CB-8: did you deliver it? */
export const deliveryQuery = kind('delivery-query', {
	query: signed('merchant', { waybillNo: id(8, 32), orderId: id(8, 32), try: integer(1) })
});
/** CB-9: the carrier's signed word on what became of the parcel. */
export const deliveryProof = kind('delivery-proof', {
	delivery: signed('carrier', {
		waybillNo: id(8, 32),
		orderId: id(8, 32),
		outcome: oneOf('delivered', 'lost'),
		time
	})
});
const order = {
	disputeId,
	paymentId,
	orderId: id(8, 32),
	orderDigest: base64url(32),
	waybillNo: id(8, 32)
};
/** CB-10: the merchant's evidence: which order it was, by its digest, and what the carrier signed. */
export const evidence = kind('evidence', {
	answer: signed('merchant', order),
	delivery: deliveryProof.parts.delivery
});
/** CB-10a: the merchant gives in. */
export const claimAccepted = kind('claim-accepted', {
	answer: signed('merchant', { disputeId, paymentId })
});
/** CB-11: the acquirer presents the payment once more, with the carrier's word exactly as it was signed. */
export const representment = kind('representment', {
	message: authenticated({ ...order, bank: id(2, 8) }),
	delivery: relayed(evidence.parts.delivery)
});
/** CB-11a: the acquirer has nothing to say to it, because the merchant gave in or was silent. */
export const acceptance = kind('acceptance', {
	message: authenticated({
		disputeId,
		paymentId,
		bank: id(2, 8),
		why: oneOf('accepted', 'silent')
	})
});
/** CB-12: the gateway's ruling by the members' rules: who bears it, and on what ground. */
export const ruling = kind('ruling', {
	ruling: signed('joint', {
		disputeId,
		paymentId,
		decision,
		ground,
		amount,
		/** Field 37 of the line by which the money returns, where it does. */
		rrn: optional(id(12, 12))
	})
});
/** CB-13: taken, and booked where there was something to book. */
export const rulingTaken = kind('ruling-taken', {
	taken: authenticated({ disputeId, paymentId, bank: id(2, 8) })
});
/** CB-14: the issuer tells its cardholder. */
export const disputeDecision = kind('dispute-decision', {
	decision: signed('bank', { disputeId, txId, decision, ground, amount })
});
/** CB-15: the acquirer tells its merchant. */
export const disputeOutcome = kind('dispute-outcome', {
	outcome: signed('bank', { disputeId, paymentId, decision, ground, amount })
});
/** CB-16: taken. */
export const outcomeTaken = kind('outcome-taken', { taken: plain({ disputeId, paymentId }) });
