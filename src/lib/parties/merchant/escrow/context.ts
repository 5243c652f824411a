import type { Values } from '#lib/world/field.ts';
import type { claimAnswerTaken, claimNotice, sellerEvidenceAsked } from '../../kinds/dispute.ts';
import type { buyerPaid, shippingTaken, tradeAnswer, tradeCreated } from '../../kinds/guarantee.ts';
import type { payoutCredit, payoutFailed, withdrawTaken } from '../../kinds/payout.ts';
import type { fundsReleased, tradeEnded } from '../../kinds/release.ts';
import type { goodsReturned } from '../../kinds/returning.ts';

/** How he sells where a third party holds the money. */
export interface SellerHabits {
	/** `invents`: he sends a waybill number that no carrier has given him (A30). */
	readonly ships: 'promptly' | 'never' | 'invents';
	/** His account at his bank, as the service agreement names it. */
	readonly payoutAccount: string;
	/** Whether he takes the money out of his wallet once it is his. */
	readonly withdraws: boolean;
	/** What he says to a claim, and whether he has something to show. */
	readonly answers: 'accepts' | 'rejects' | 'silent';
	readonly hasEvidence: boolean;
	/** Where goods go back to. */
	readonly address: string;
}

/** A guaranteed trade as its seller knows it. */
export interface HisTrade {
	readonly tradeId: string;
	readonly cashierUrl: string;
	/** How it stands, as the third party said when he asked. */
	readonly state: string;
	/** The carrier's signed waybill, exactly as it came. */
	readonly waybillText: string;
	/** What is in his wallet of this trade, and what of it was paid out. */
	readonly netMinor: number;
	readonly paidOutMinor: number;
	readonly error: string | null;
	/** The buyer's claim, as the third party put it to him. */
	readonly claim: Values<(typeof claimNotice)['parts']['notice']['fields']> | null;
}

export type TradeKinds =
	| typeof tradeCreated
	| typeof tradeAnswer
	| typeof buyerPaid
	| typeof shippingTaken
	| typeof fundsReleased
	| typeof tradeEnded
	| typeof withdrawTaken
	| typeof payoutCredit
	| typeof payoutFailed
	| typeof claimNotice
	| typeof claimAnswerTaken
	| typeof sellerEvidenceAsked
	| typeof goodsReturned;
