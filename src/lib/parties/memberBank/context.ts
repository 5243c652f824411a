import type { AmountValue } from '#lib/world/field.ts';
import type { Heard, Refused } from '#lib/world/row.ts';
import type { Product } from '#lib/money/clearing.ts';
import type { Asking } from '../acting.ts';
import type {
	authenticationRequest,
	challengeAnswer,
	challengeRequest,
	merchantCheck,
	resultsQuery,
	resultsResponse
} from '../kinds/joint.ts';
import type {
	acquirerVoid,
	financialAdvice,
	financialAdviceRepeat,
	financialRequest,
	issuerVoid,
	refundCredit,
	refundDebit,
	reversalAdvice,
	reversalRepeat
} from '../kinds/switching.ts';

/** A merchant who signed with this bank. */
export interface AcquiringContract {
	readonly name: string;
	readonly category: string;
	readonly active: boolean;
	/** Party, payout account, and what the bank owes until then. */
	readonly merchant: string;
	readonly account: string;
	readonly payable: string;
}
/** A card that this bank issued, beyond what stands on it. */
export interface Holder {
	readonly greeting: string;
	/** Names of the payment passwords that are right. */
	readonly passwords: readonly string[];
}
export interface MemberBankInput {
	readonly bank: string;
	readonly name: string;
	readonly url: string;
	readonly gatewayUrl: string;
	readonly holders: Readonly<Record<string, Holder>>;
	readonly contracts: Readonly<Record<string, AcquiringContract>>;
	readonly hardMinor: number;
	/** Year and month of the virtual clock, YYMM. */
	readonly yearMonth: string;
	readonly mostFailures: number;
}

/** The bank's side of a payment as issuer. */
export interface Issued {
	readonly txId: string;
	readonly card: string;
	readonly merchantId: string;
	readonly payeeName: string;
	readonly amount: AmountValue;
}
/** A transaction as the 0200 or the 0220 names it. */
export interface Transaction {
	readonly paymentId: string;
	readonly rrn: string;
	readonly stan: string;
	readonly issuer: string;
	readonly acquirer: string;
	readonly merchantId: string;
	readonly amount: AmountValue;
	readonly product: Product;
}
export interface MemberBankContext extends MemberBankInput, Asking {
	readonly issued: Issued | null;
	/** The 0200 that was posted. */
	readonly debit: Transaction | null;
	/** The 0220 that was booked. */
	readonly credit: Transaction | null;
	/** Reversed before the request came. */
	readonly buried: boolean;
	/** Wrong passwords in this payment. */
	readonly failures: number;
}

type Kinds =
	| typeof merchantCheck
	| typeof authenticationRequest
	| typeof challengeRequest
	| typeof challengeAnswer
	| typeof resultsQuery
	| typeof resultsResponse
	| typeof financialRequest
	| typeof financialAdvice
	| typeof financialAdviceRepeat
	| typeof reversalAdvice
	| typeof reversalRepeat
	| typeof issuerVoid
	| typeof acquirerVoid
	| typeof refundDebit
	| typeof refundCredit;
export type MemberBankEvent = Heard<Kinds, 'bank'> | Refused;

export function issuedIn({ issued }: MemberBankContext): Issued {
	if (!issued) throw new Error('the bank has no: card payment');
	return issued;
}
