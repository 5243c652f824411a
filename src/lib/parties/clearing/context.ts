import type { Chunks } from '#lib/persistent/chunks.ts';
import type { Trie } from '#lib/persistent/trie.ts';
import type { ClearingLine } from '#lib/money/clearing.ts';
import type { Heard } from '#lib/world/row.ts';
import type { Asking } from '../acting.ts';
import type {
	clearingFile,
	debitCreditNotification,
	gatewayNotification,
	netSettlementResult,
	reconciliationResult
} from '../kinds/clearing.ts';

export interface ClearingHouseInput {
	readonly id: string;
	/** Three member banks. */
	readonly members: readonly string[];
	readonly settlementAccount: string;
	readonly clearingAccount: string;
	/** Asset: the members' loss-sharing fund at the central bank, and claims on those it lent to. */
	readonly fundAccount: string;
	readonly claimAccount: string;
	readonly startsAt: number;
}
export interface Batch {
	readonly id: string;
	readonly date: string;
	readonly lines: readonly ClearingLine[];
}
export interface ClearingHouseContext extends ClearingHouseInput, Asking {
	/** The latest time the machine knows, milliseconds. */
	readonly now: number;
	/** Lines for the next batch. */
	readonly open: Chunks<ClearingLine>;
	readonly batch: Batch | null;
	/** Reference numbers that some bank does not have. */
	readonly disputed: readonly string[];
	/** How often a line has waited for the next batch, by reference number. */
	readonly setAside: Readonly<Record<string, number>>;
	/** Lines that stay unsettled: people must find out why. */
	readonly exceptions: readonly string[];
	readonly files: number;
	readonly attempt: number;
	/** Times the central bank was asked again after silence. */
	readonly rounds: number;
	readonly batches: number;
}
/** A payment that became final, or was taken back: told by its case. */
export interface LineNoted {
	readonly type: 'clearing.line';
	readonly at: number;
	readonly line: ClearingLine;
}
export type ClearingHouseEvent =
	| LineNoted
	| Heard<
			typeof reconciliationResult | typeof netSettlementResult | typeof gatewayNotification,
			'joint'
	  >
	| { readonly type: 'cut-off'; readonly at: number };

/** Where a merchant is paid out: his account, and what the bank owes him until then. */
export interface PayoutAccounts {
	readonly merchant: string;
	readonly account: string;
	readonly payable: string;
	/** Asset: what he owes the bank, which is paid first. */
	readonly due?: string;
}
export interface MemberInput {
	readonly bank: string;
	readonly settlementAccount: string;
	readonly clearingAccount: string;
	/** Asset: what is pledged at the central bank. */
	readonly collateralAccount: string;
	/** Liability: what the loss-sharing fund has lent. */
	readonly borrowedAccount: string;
	readonly startsAt: number;
}
export interface MemberContext extends MemberInput {
	/** Lines as this bank has booked them, by reference number and side. */
	readonly log: Trie<ClearingLine>;
	/** Reference numbers booked and not yet settled. */
	readonly pending: Chunks<ClearingLine>;
	readonly batch: Batch | null;
	readonly net: number;
	/** Booked for the merchant, not yet paid out. */
	readonly owed: Chunks<ClearingLine>;
	readonly payee: PayoutAccounts | null;
	readonly payouts: number;
	/** Wrong passwords in a row, by card. */
	readonly failures: Readonly<Record<string, number>>;
}
export interface LinePosted {
	readonly type: 'clearing.posted';
	readonly at: number;
	readonly role: 'issuer' | 'acquirer';
	readonly line: ClearingLine;
	readonly payout?: PayoutAccounts;
	/** Taken back from the merchant's own account: the next payout has nothing to set off. */
	readonly funded?: true;
}
export type MemberEvent =
	| LinePosted
	| { readonly type: 'credential.wrong' | 'credential.right'; readonly card: string }
	| Heard<typeof clearingFile | typeof debitCreditNotification, 'bank'>;
