import type { AmountValue } from '#lib/world/field.ts';
import type { Refused } from '#lib/world/row.ts';
import type { Insisting } from '../../insisting.ts';
import type { Facts, Verdict } from './decision.ts';
import type { DeskHeard } from './heard.ts';

/** A seller with a service agreement, and the account that his contract names for payouts. */
export interface Seller {
	readonly name: string;
	readonly wallet: string;
	readonly payoutAccount: string;
	readonly returnAddress: string;
}
/** A buyer with a user agreement; her secrets by name, they stand in the security module. */
export interface User {
	readonly wallet: string;
	readonly logins: readonly string[];
	readonly passwords: readonly string[];
	/** One-time codes that her device shows. */
	readonly codes: readonly string[];
}
/** What buyers have said of a seller (domain 7.5). */
export interface Standing {
	readonly score: number;
	readonly good: number;
	readonly all: number;
	readonly disputesLost: number;
}

export interface DeskInput {
	/** As it is called on the bank's page, and its number there: for the bank it is the merchant. */
	readonly name: string;
	readonly merchantId: string;
	readonly guarantee: 'escrow' | 'instant';
	/** The bank that buyers pay through, with the reserve there as an asset. */
	readonly bank: { readonly id: string; readonly asset: string };
	/** Every bank with a contract, as the cashier lists them. */
	readonly banks: string;
	/** The reserve at the sellers' bank: as that bank calls it, and as an asset. */
	readonly payout: { readonly reserve: string; readonly asset: string };
	readonly sellers: Readonly<Record<string, Seller>>;
	readonly users: Readonly<Record<string, User>>;
	readonly standings: Readonly<Record<string, Standing>>;
	readonly feeAccount: string;
	readonly refundsInFlight: string;
	readonly payoutsInFlight: string;
	/** In millionths of what a seller gets (domain 7.3). */
	readonly feeMillionths: number;
	readonly mostFailures: number;
	/** The two officers of the dispute desk, by the subjects of their certificates. */
	readonly handlerId: string;
	readonly reviewerId: string;
}

export type TradeState =
	| 'AWAIT_PAYMENT'
	| 'HELD'
	| 'SHIPPED'
	| 'DELIVERED'
	| 'DISPUTED'
	| 'RELEASED'
	| 'REFUNDED'
	| 'SPLIT'
	| 'CLOSED';

/** One order between a buyer and a seller, and who gets what of the money. */
export interface Trade {
	readonly tradeId: string;
	readonly sellerId: string;
	readonly orderId: string;
	readonly orderDigest: string;
	/** Digest of the seller's signed request: all that a bank is told of the order. */
	readonly digest: string;
	readonly goodsSummary: string;
	readonly amount: AmountValue;
	readonly shipByHours: number;
	readonly confirmDays: number;
	readonly createdAt: number;
	readonly state: TradeState;
	readonly buyerId: string | null;
	readonly paidBy: 'bank' | 'wallet' | null;
	readonly heldAt: number;
	readonly shippedAt: number;
	readonly waybillNo: string;
	readonly grounds: string;
	readonly toBuyer: number;
	readonly toSeller: number;
	readonly fee: number;
}

/** The payment at a bank, as the third party knows it. */
export interface Channel {
	/** The number under which the bank knows the order; not the trade's. */
	readonly channelOrderId: string;
	readonly attempt: number;
	readonly paymentId: string | null;
	readonly payUrl: string;
	readonly queries: number;
	/** How the payment stands, as the bank said last when it was asked. */
	readonly bankState: string;
	/** The bank takes the money by her agreement: she goes to no page. */
	readonly byToken: boolean;
	/** Payments whose money has been taken into the books, by the bank's number. */
	readonly taken: readonly string[];
	/** She came back and wants to pay another way, if the bank says that she may. */
	readonly wantsPage: boolean;
	/** Times her browser has come back. */
	readonly visits: number;
}

/** What the buyer has signed for her bank, and the token that the bank has given for it (domain 7.6). */
export interface Mandate {
	readonly agreementId: string;
	/** Signed and sealed: carried on, never opened. */
	readonly text: string;
	readonly token: string | null;
	readonly lastDigits: string;
}
/** Money on its way back to a bank account. */
export interface Refund {
	readonly refundId: string;
	readonly paymentId: string;
	readonly minor: number;
	readonly reason: 'not-shipped' | 'agreed' | 'decided' | 'paid-after-closing';
}
/** A claim of the buyer, with what came of it so far. */
export interface Claim {
	readonly reason: Facts['reason'];
	readonly wantedMinor: number;
	readonly returnGoods: boolean;
	readonly returnTo: string;
	readonly buyerEvidence: boolean;
	readonly sellerEvidence: boolean;
	readonly signedFor: boolean;
	readonly sellerSilent: boolean;
	/** Who has answered the desk's request for evidence. */
	readonly heard: readonly string[];
	/** Whose move it is; while it is hers alone, nothing is in dispute any more. */
	readonly turn: 'seller' | 'buyer' | 'desk';
	/** Since when; every time limit counts from here. */
	readonly since: number;
	readonly verdict: Verdict | null;
	readonly returnWaybillNo: string | null;
}
export interface Payout {
	readonly withdrawalId: string;
	readonly sellerId: string;
	readonly amount: AmountValue;
}
export type Side = 'seller' | 'buyer';
export interface Notice {
	readonly kind: string;
	/** What it is called when it is acknowledged; two notices of one kind are told apart. */
	readonly name: string;
}

export interface DeskContext extends DeskInput, Insisting {
	readonly trade: Trade | null;
	readonly channel: Channel | null;
	readonly mandate: Mandate | null;
	/** Wrong passwords in a row, by user (CK24). */
	readonly failures: Readonly<Record<string, number>>;
	/** What the carrier has reported, by waybill. */
	readonly events: readonly { readonly waybillNo: string; readonly event: string }[];
	/** The release timer has run out, and whether the buyer has asked for more time. */
	readonly timeIsUp: boolean;
	readonly extended: boolean;
	readonly claim: Claim | null;
	readonly refunds: readonly Refund[];
	/** What has come back to the buyer. */
	readonly refundedMinor: number;
	readonly withdrawal: Payout | null;
	/** Notices that were sent and not yet acknowledged, the oldest first. */
	readonly news: Readonly<Record<Side, readonly Notice[]>>;
	/** Times the oldest of them was repeated. */
	readonly told: Readonly<Record<Side, number>>;
	readonly rated: number | null;
}

/** What an officer of the dispute desk may choose. */
export interface DeskAct {
	readonly type: 'decide-buyer' | 'decide-split' | 'decide-seller';
}
export type DeskEvent = DeskHeard | Refused | DeskAct;

/** The trade; a machine that has none here is a bug. */
export function tradeOf({ trade }: DeskContext): Trade {
	if (!trade) throw new Error('the escrow desk has no: trade');
	return trade;
}
/** The claim; a machine that has none here is a bug. */
export function claimOf({ claim }: DeskContext): Claim {
	if (!claim) throw new Error('the escrow desk has no: claim');
	return claim;
}
export function channelOf({ channel }: DeskContext): Channel {
	if (!channel) throw new Error('the escrow desk has no: channel');
	return channel;
}
export const escrowOf = ({ tradeId }: Pick<Trade, 'tradeId'>): string => `TPP:escrow:${tradeId}`;
