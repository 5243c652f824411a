import type { AmountValue } from '#lib/world/field.ts';
import type { Heard, Refused } from '#lib/world/row.ts';
import type { Planned, Terms } from '../company/terms.ts';
import type { Insisting } from '../insisting.ts';
import type {
	buyerStatementRead,
	dueTaken,
	heldAck,
	instalmentPaid,
	instalmentStanding,
	releasedAck,
	returnDone,
	scheduledTrade,
	sellerStatementRead
} from '../kinds/instalment.ts';
import type { logisticsEvent } from '../kinds/logistics.ts';
import type { goodsReceipt, shippingDocuments } from '../kinds/purchase.ts';

export interface DeskInput {
	/** The institution as it is called on a payment. */
	readonly payeeName: string;
	/** Its reserve at the buyer's bank, by the bank's reference, and as an asset of its own. */
	readonly reserveAccount: string;
	readonly reserveAsset: string;
	/** Wallets of the companies that have a contract. */
	readonly wallets: Readonly<Record<string, string>>;
	readonly feeAccount: string;
	readonly inFlightAccount: string;
	/** In millionths of what is released (domain 7.7). */
	readonly feeMillionths: number;
}

export type InstalmentState =
	'planned' | 'due' | 'held' | 'released' | 'split' | 'closed' | 'overdue' | 'returned';

/** How far an instalment has come. */
export interface Progress {
	readonly state: InstalmentState;
	readonly dueAt: number;
	readonly feeMinor: number;
	readonly releasedMinor: number;
	readonly returnedMinor: number;
}
/** One instalment: a trade of its own, with an escrow of its own. */
export type Instalment = Planned & Progress;

export interface Trade {
	readonly poId: string;
	readonly poDigest: string;
	readonly sellerId: string;
	readonly buyerId: string;
	readonly terms: Terms;
	readonly total: AmountValue;
	readonly quantity: number;
}

export interface DeskContext extends DeskInput, Insisting {
	readonly trade: Trade | null;
	readonly instalments: readonly Instalment[];
	/** Place of the instalment that is being dealt with. */
	readonly current: number;
	readonly reminders: number;
	/** How often the bank was asked whether the instalment is paid. */
	readonly queries: number;
	/** When what makes instalments due has happened. */
	readonly happenedAt: Readonly<Record<Planned['due'], number>>;
	readonly documents: { readonly invoiceId: string; readonly waybillNo: string } | null;
	/** Waybills that the carrier has reported as delivered. */
	readonly delivered: readonly string[];
	readonly deliveredAt: number;
	/** Waybills that the carrier has reported as refused, lost or on their way back. */
	readonly astray: readonly string[];
	/** What the inspection found; `deemed` when nobody said anything in time. */
	readonly inspection: { readonly accepted: number; readonly deemed: boolean } | null;
}

export type DeskEvent =
	| Heard<
			| typeof scheduledTrade
			| typeof dueTaken
			| typeof instalmentPaid
			| typeof instalmentStanding
			| typeof heldAck
			| typeof shippingDocuments
			| typeof logisticsEvent
			| typeof goodsReceipt
			| typeof releasedAck
			| typeof returnDone
			| typeof sellerStatementRead
			| typeof buyerStatementRead,
			'tradeDesk'
	  >
	| Refused;

/** The trade; a machine that has none here is a bug. */
export function tradeOf({ trade }: DeskContext): Trade {
	if (!trade) throw new Error('the trade desk has no: trade');
	return trade;
}
export function currentOf({ instalments, current }: DeskContext): Instalment {
	const one = instalments[current];
	if (!one) throw new Error(`the trade desk has no instalment: ${current}`);
	return one;
}
/** The number of an instalment's trade; its escrow bears the same. */
export const tradeIdOf = ({ no }: Pick<Planned, 'no'>): string => `T${no}`;
export const escrowOf = (one: Pick<Planned, 'no'>): string => `TPP:escrow:${tradeIdOf(one)}`;

/** How everything ended, in one word. */
export function resultOf({
	instalments
}: DeskContext): 'completed' | 'split' | 'closed' | 'overdue' {
	const states = instalments.map(({ state }) => state);
	if (states.includes('overdue')) return 'overdue';
	if (states.includes('closed') || states.includes('returned')) return 'closed';
	return states.includes('split') ? 'split' : 'completed';
}
