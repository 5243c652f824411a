import type { Screen } from '#lib/world/world.ts';
import { say, type Draft, type Heard, type Refused } from '#lib/world/row.ts';
import { choice } from '../../../acting.ts';
import {
	buyerEvidenceAsked,
	claimAnswered,
	claimAnswerTaken,
	claimNotice,
	claimRefusal,
	claimTaken,
	deskDecision,
	proofAsked,
	sellerEvidenceAsked
} from '../../../kinds/dispute.ts';
import { returnNoticeTaken, type returnNotice } from '../../../kinds/returning.ts';
import { claimOf, tradeOf, type DeskContext } from '../context.ts';

const day = 86_400_000;
export const answerMs = 3 * day;
export const returnMs = 10 * day;

const ids = (own: DeskContext) => {
	const { tradeId, orderId } = tradeOf(own);
	return { tradeId, orderId };
};

const answerBy = (own: DeskContext): number => claimOf(own).since + answerMs;

/** What the dispute desk says to buyer, seller and carrier (domain 7.5). */
export const disputing = {
	taken: (own: DeskContext): Draft =>
		say(claimTaken, { taken: { tradeId: tradeOf(own).tradeId, answerBy: answerBy(own) } }),
	refused: (own: DeskContext, { error }: Refused): Draft =>
		say(claimRefusal, { refusal: { tradeId: tradeOf(own).tradeId, error } }),
	notice(own: DeskContext): Draft {
		const { reason, wantedMinor, returnGoods } = claimOf(own);
		const { ccy } = tradeOf(own).amount;
		return say(claimNotice, {
			notice: {
				...ids(own),
				reason,
				amount: { minor: wantedMinor, ccy },
				returnGoods,
				answerBy: answerBy(own)
			}
		});
	},
	answerTaken: (own: DeskContext): Draft =>
		say(claimAnswerTaken, { taken: { tradeId: tradeOf(own).tradeId } }),
	/** `accepted`: send the goods back until then; else escalate until then. */
	answered(own: DeskContext, accepted: boolean): Draft {
		const { returnTo, since } = claimOf(own);
		return say(claimAnswered, {
			answer: {
				tradeId: tradeOf(own).tradeId,
				accepted,
				...(accepted ? { returnTo } : {}),
				until: since + (accepted ? returnMs : answerMs)
			}
		});
	},
	askBuyer: (own: DeskContext): Draft =>
		say(buyerEvidenceAsked, { request: { ...ids(own), until: answerBy(own) } }),
	askSeller: (own: DeskContext): Draft =>
		say(sellerEvidenceAsked, { request: { ...ids(own), until: answerBy(own) } }),
	askCarrier(own: DeskContext): Draft {
		const { orderId, waybillNo } = tradeOf(own);
		return say(proofAsked, { request: { orderId, waybillNo, until: answerBy(own) } });
	},
	/** Two officers, two signatures, one text. */
	decision(own: DeskContext): Draft {
		const { tradeId, amount } = tradeOf(own);
		const { verdict } = claimOf(own);
		if (!verdict) throw new Error('the dispute desk has no: verdict');
		const text = {
			tradeId,
			toBuyerMinor: verdict.toBuyer,
			toSellerMinor: amount.minor - verdict.toBuyer,
			grounds: verdict.grounds,
			afterReturn: verdict.afterReturn,
			handlerId: own.handlerId,
			reviewerId: own.reviewerId
		};
		return say(deskDecision, { handler: text, reviewer: text });
	},
	returnTaken: ({ parts }: Heard<typeof returnNotice, 'institution'>): Draft =>
		say(returnNoticeTaken, {
			taken: { tradeId: parts.notice.tradeId, waybillNo: parts.notice.waybillNo }
		})
};

/** The dispute page: the claim, who has shown what, and how the officers may decide (domain 7.8). */
export function arbitration(own: DeskContext): Screen {
	const { reason, wantedMinor, buyerEvidence, sellerEvidence, signedFor } = claimOf(own);
	const { tradeId, amount } = tradeOf(own);
	return choice(
		'arbitration',
		{ tradeId, amount, reason, wantedMinor, buyerEvidence, sellerEvidence, signedFor },
		[{ type: 'decide-buyer' }, { type: 'decide-split' }, { type: 'decide-seller' }],
		null
	);
}
