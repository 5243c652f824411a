import type { AmountValue } from '#lib/world/field.ts';
import type { Heard, Refused } from '#lib/world/row.ts';
import type { linkAccount } from '../kinds/enrolment.ts';
import type { openPayment, transferCommand } from '../kinds/payment.ts';
import type { bookQuery } from '../kinds/query.ts';
import type { refundCommand } from '../kinds/refund.ts';
import type { debitNotice } from '../kinds/settlement.ts';
import type { Asking } from '../acting.ts';

/** A merchant's contract, as the data center has it. */
export interface Contract {
	readonly name: string;
	/** Account credited: the merchant's own, or the clearing account when he banks elsewhere. */
	readonly account: string;
	/** Bank identifier (ISO 9362) of a merchant who banks elsewhere. */
	readonly elsewhere: string | null;
	readonly active: boolean;
}
export interface BooksInput {
	readonly bank: string;
	readonly agent: string;
	readonly contracts: Readonly<Record<string, Contract>>;
	readonly feeMillionths: number;
	readonly feeAccount: string;
	readonly settlementAccount: string;
	readonly hardMinor: number;
	readonly dailyMinor: number;
	/** Year and month of the virtual clock, YYMM, to hold card expiry against. */
	readonly yearMonth: string;
	readonly untilSettlementMs: number;
	/** What the entry of a payment is called, L1 where absent: for a third party it is E1 (domain 7.3). */
	readonly paymentEntry?: string;
}
/** A result that was given, so that it can be given again to whoever asks. */
export interface Result {
	readonly rc: string;
	readonly error: string | null;
	readonly entryIds: string;
	/** Account whose available balance goes with the result. */
	readonly account: string | null;
}
export interface Opened {
	readonly merchantId: string;
	readonly orderId: string;
	readonly amount: AmountValue;
}
export interface BooksContext extends BooksInput, Asking {
	readonly payments: Readonly<Record<string, Opened>>;
	readonly results: Readonly<Record<string, Result>>;
	/** Accounts of each transfer made, payer and payee. */
	readonly transfers: Readonly<Record<string, { readonly payer: string; readonly payee: string }>>;
	readonly linked: Readonly<Record<string, string>>;
	readonly spentToday: Readonly<Record<string, number>>;
	/** Times the settlement was begun. */
	readonly settlements: number;
	/** Net amount owed to another bank for its merchant. */
	readonly owed: {
		readonly paymentId: string;
		readonly minor: number;
		readonly ccy: string;
		readonly creditor: string;
		readonly agent: string;
	} | null;
}
export type BooksEvent =
	| Heard<
			| typeof openPayment
			| typeof transferCommand
			| typeof bookQuery
			| typeof refundCommand
			| typeof linkAccount
			| typeof debitNotice,
			'bookkeeper'
	  >
	| Refused;
