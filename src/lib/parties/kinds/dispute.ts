import {
	amount,
	base64url,
	flag,
	id,
	integer,
	oneOf,
	optional,
	text,
	time
} from '#lib/world/field.ts';
import { kind, plain, signed } from '#lib/world/row.ts';

const tradeId = id(1, 32);
const orderId = id(8, 32);
const waybillNo = id(8, 32);
const reason = oneOf('not-received', 'not-as-described', 'damaged', 'changed-mind');
/** Digest of a photograph or a letter; whoever has none leaves it out. */
const evidence = optional(base64url(32));

/** D-1: the buyer wants her money back, or a part of it. */
export const refundClaim = kind('refund-claim', {
	claim: signed('customer', { tradeId, reason, amount, returnGoods: flag, evidence })
});
/** D-1a: the claim is open, the release timer stands still. */
export const claimTaken = kind('claim-taken', {
	taken: signed('institution', { tradeId, answerBy: time })
});
/** D-1b: why it cannot be opened. */
export const claimRefusal = kind('claim-refusal', {
	refusal: signed('institution', { tradeId, error: text(24) })
});
/** D-2: the seller learns of it. */
export const claimNotice = kind('claim-notice', {
	notice: signed('institution', {
		tradeId,
		orderId,
		reason,
		amount,
		returnGoods: flag,
		answerBy: time
	})
});
/** D-3a: he agrees, and says where the goods go back to. */
export const claimAccepted = kind('claim-accepted', {
	answer: signed('merchant', { tradeId, amount, returnTo: optional(text(120)) })
});
/** D-3b: he does not. */
export const claimRejected = kind('claim-rejected', {
	answer: signed('merchant', { tradeId, grounds: text(80), evidence })
});
/** D-3c: his answer is there. */
export const claimAnswerTaken = kind('claim-answer-taken', { taken: plain({ tradeId }) });
/** D-3d: the buyer learns the answer, and until when she must do what comes next. */
export const claimAnswered = kind('claim-answered', {
	answer: signed('institution', {
		tradeId,
		accepted: flag,
		returnTo: optional(text(120)),
		until: time
	})
});

/** D-4: she wants the third party to decide. */
export const escalation = kind('escalation', { escalation: signed('customer', { tradeId }) });
const asked = { tradeId, orderId, until: time };
/** D-5: whoever has something to show, shows it. */
export const buyerEvidenceAsked = kind('buyer-evidence-asked', {
	request: signed('institution', asked)
});
export const sellerEvidenceAsked = kind('seller-evidence-asked', {
	request: signed('institution', asked)
});
export const proofAsked = kind('proof-asked', {
	request: signed('institution', { orderId, waybillNo, until: time })
});
/** D-5a and D-5b: what the two have to show; nothing is an answer, too. */
export const buyerEvidence = kind('buyer-evidence', {
	shown: signed('customer', { tradeId, evidence })
});
export const sellerEvidence = kind('seller-evidence', {
	shown: signed('merchant', { tradeId, evidence })
});
/** D-6: who signed for the parcel, and what it weighed. */
export const deliveryProof = kind('delivery-proof', {
	proof: signed('carrier', {
		orderId,
		waybillNo,
		receivedBy: text(40),
		weightGrams: integer(1),
		time
	})
});

const decision = {
	tradeId,
	toBuyerMinor: integer(),
	toSellerMinor: integer(),
	grounds: text(24),
	/** The buyer's share is hers once the goods are back. */
	afterReturn: flag,
	handlerId: id(2, 20),
	reviewerId: id(2, 20)
};
/** D-7: two officers of the dispute desk sign one decision. */
export const deskDecision = kind('desk-decision', {
	handler: signed('institution', decision, 'handler'),
	reviewer: signed('institution', decision, 'reviewer')
});
