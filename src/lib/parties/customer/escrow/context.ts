import type { Values } from '#lib/world/field.ts';
import type {
	bankRedirect,
	cashierPage,
	cashierRedirect,
	cashierRefusal
} from '../../kinds/cashier.ts';
import type { heldNotice } from '../../kinds/guarantee.ts';
import type { goodsBrought } from '../../kinds/logistics.ts';
import type {
	confirmRefusal,
	confirmReminder,
	ratingTaken,
	tradeFinished
} from '../../kinds/release.ts';

/** How she behaves in a guaranteed trade when nobody chooses for her. */
export interface Habits {
	readonly payBy: 'bank' | 'wallet';
	/** Names of the wallet passwords she types, one a try; the last one is typed again. */
	readonly walletPasswords: readonly string[];
	/** A payment was declined: whether she comes back to pay another way. */
	readonly triesOn: boolean;
	/** What she does once the goods are there. */
	readonly then: 'confirms' | 'extends' | 'silent';
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
	/** Times she came back to the cashier. */
	readonly visits: number;
	readonly result: string | null;
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
	| typeof goodsBrought;

/** What the buyer of a guaranteed trade may choose to do. */
export type TradeAct =
	| { readonly type: 'pay-by-bank' | 'extend' }
	| { readonly type: 'pay-from-wallet' | 'confirm-goods'; readonly password: string }
	| { readonly type: 'rate-good' | 'rate-neutral' | 'rate-bad' };
