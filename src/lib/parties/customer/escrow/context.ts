import type { Values } from '#lib/world/field.ts';
import type {
	bankRedirect,
	cashierPage,
	cashierRedirect,
	cashierRefusal
} from '../../kinds/cashier.ts';
import type {
	buyerEvidenceAsked,
	claimAnswered,
	claimRefusal,
	claimTaken
} from '../../kinds/dispute.ts';
import type { heldNotice } from '../../kinds/guarantee.ts';
import type { goodsBrought } from '../../kinds/logistics.ts';
import type {
	confirmRefusal,
	confirmReminder,
	ratingTaken,
	tradeFinished
} from '../../kinds/release.ts';
import type { returnNoticeTaken, returnWaybill } from '../../kinds/returning.ts';

/** How she behaves in a guaranteed trade when nobody chooses for her. */
export interface Habits {
	readonly payBy: 'bank' | 'wallet' | 'quick';
	/** Names of the wallet passwords she types, one a try; the last one is typed again. */
	readonly walletPasswords: readonly string[];
	/** Whom she lets take money through her bank: the third party's number there. */
	readonly agreesWith: string;
	/** A payment was declined: whether she comes back to pay another way. */
	readonly triesOn: boolean;
	/** What she does once the goods are there. */
	readonly then: 'confirms' | 'extends' | 'silent' | ClaimAct['type'];
	/** She says so only when the money is about to go. */
	readonly waits: boolean;
	/** Whether she insists when her claim is refused, and has something to show. */
	readonly escalates: boolean;
	readonly hasEvidence: boolean;
	/** Names of the passwords she types to confirm. */
	readonly confirmPasswords: readonly string[];
	readonly rates: 'rate-good' | 'rate-neutral' | 'rate-bad' | null;
}

type CashierPage = Values<(typeof cashierPage)['parts']['page']['fields']>;

/** A guaranteed trade as its buyer knows it. */
export interface HerTrade {
	readonly tradeId: string;
	readonly cashier: CashierPage | null;
	/** What her next word to the cashier, or her confirmation must repeat. */
	readonly challenge: string;
	/** Passwords typed so far, for the payment or for the confirmation. */
	readonly typed: number;
	readonly error: string | null;
	readonly waybillNo: string | null;
	/** When the goods came, and when the money goes if she says nothing. */
	readonly goodsAt: number;
	readonly releaseAt: number;
	/** Times she came back to the cashier. */
	readonly visits: number;
	readonly result: string | null;
	/** The answer to her claim. */
	readonly answer: Values<(typeof claimAnswered)['parts']['answer']['fields']> | null;
	/** The carrier's receipt for goods that go back, exactly as it came. */
	readonly returned: { readonly waybillNo: string; readonly text: string } | null;
}

export type TradeKinds =
	| typeof cashierRedirect
	| typeof cashierPage
	| typeof cashierRefusal
	| typeof bankRedirect
	| typeof heldNotice
	| typeof confirmReminder
	| typeof confirmRefusal
	| typeof tradeFinished
	| typeof ratingTaken
	| typeof goodsBrought
	| typeof claimTaken
	| typeof claimRefusal
	| typeof claimAnswered
	| typeof buyerEvidenceAsked
	| typeof returnWaybill
	| typeof returnNoticeTaken;

/** What the buyer of a guaranteed trade may choose to do. */
export type TradeAct =
	| { readonly type: 'pay-by-bank' | 'agree-quick' | 'extend' }
	| {
			readonly type: 'pay-from-wallet' | 'pay-quick' | 'confirm-goods';
			readonly password: string;
	  }
	| { readonly type: 'rate-good' | 'rate-neutral' | 'rate-bad' }
	| { readonly type: 'escalate' | 'let-go' | 'send-back' }
	| ClaimAct;
/** For which reason she wants her money back. */
export interface ClaimAct {
	readonly type:
		'claim-not-received' | 'claim-not-as-described' | 'claim-damaged' | 'claim-changed-mind';
}
