import type { Heard, Refused } from '#lib/world/row.ts';
import type { captureAdvice, holdRequest, holdVoid } from '../kinds/hold.ts';
import type {
	echoRequest,
	financialRequest,
	hostQuery,
	refundFinancial,
	reversalAdvice,
	reversalRepeat
} from '../kinds/host.ts';

/** A merchant's contract, as the host has it. */
export interface HostContract {
	readonly name: string;
	readonly account: string;
}
export interface HostInput {
	readonly bank: string;
	readonly contracts: Readonly<Record<string, HostContract>>;
	readonly feeMillionths: number;
	readonly feeAccount: string;
	readonly hardMinor: number;
	readonly dailyMinor: number;
	/** Year and month of the virtual clock, YYMM, to hold card expiry against. */
	readonly yearMonth: string;
	readonly mostFailures: number;
	/** Names of the PINs kept for each card; the PINs themselves stand in the HSM. */
	readonly pins: Readonly<Record<string, readonly string[]>>;
	readonly lockedCards: readonly string[];
}

/** What became of a message with money in it, so that it can be said again to whoever asks. */
export interface HostResult {
	readonly paymentId: string;
	readonly rc: string;
	readonly error: string | null;
	readonly authCode: string | null;
	/** Account whose available balance goes with the result. */
	readonly account: string | null;
}
/** Money that moved for a payment: from whom, to whom, how much. */
export interface Moved {
	readonly payer: string;
	readonly payee: string;
	readonly minor: number;
	readonly reversed: boolean;
}
/** Money promised for a payment and not moved (domain 3.10, Hold). */
export interface Held {
	/** The hold in the books. */
	readonly hold: string;
	readonly payer: string;
	readonly payee: string;
	readonly minor: number;
	readonly expiresAt: number;
	/** Neither captured nor given back. */
	readonly open: boolean;
}
export interface HostContext extends HostInput {
	/** By field 37. */
	readonly results: Readonly<Record<string, HostResult>>;
	/** Numbers that were reversed before they came: a late original is declined. */
	readonly tombstones: readonly string[];
	readonly moved: Readonly<Record<string, Moved>>;
	/** By payment. */
	readonly held: Readonly<Record<string, Held>>;
	/** Wrong PINs in a row, by card (CK24). */
	readonly failures: Readonly<Record<string, number>>;
	readonly spentToday: Readonly<Record<string, number>>;
}
type Kinds =
	| typeof echoRequest
	| typeof financialRequest
	| typeof hostQuery
	| typeof reversalAdvice
	| typeof reversalRepeat
	| typeof refundFinancial
	| typeof holdRequest
	| typeof captureAdvice
	| typeof holdVoid;
export type HostEvent = Heard<Kinds, 'host'> | Refused;
