import type { AmountValue } from '#lib/world/field.ts';
import type { Heard, Refused } from '#lib/world/row.ts';
import type { Part, Product } from '#lib/money/clearing.ts';
import type { Asking } from '../acting.ts';
import type {
	bankVisit,
	interbankTransfer,
	interbankTransferRepeat,
	transferAuthentication,
	transferOrder
} from '../kinds/bankList.ts';
import type {
	chargebackAdvice,
	chargebackResponse,
	claimAccepted,
	disputeClaim,
	evidence,
	evidenceRequestTaken,
	outcomeTaken,
	ruling
} from '../kinds/chargeback.ts';
import type { completionAdvice, preauthorizationRequest } from '../kinds/completion.ts';
import type {
	authenticationRequest,
	challengeAnswer,
	challengeRequest,
	merchantCheck,
	resultsQuery,
	resultsResponse
} from '../kinds/joint.ts';
import type { receiptTaken, undeliveredNotice } from '../kinds/reconciling.ts';
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
	/** Asset: what he owes the bank, where his account could not bear a chargeback. */
	readonly due: string;
}
/** Somebody who pays from an account here: by a card, or as a user of the online bank. */
export interface Holder {
	readonly account: string;
	readonly product: Product;
	/** Number of the card or the account as a page shows it. */
	readonly shown: string;
	readonly greeting: string;
	/** Names of the payment passwords that are right. */
	readonly passwords: readonly string[];
}
export interface MemberBankInput {
	readonly bank: string;
	readonly name: string;
	readonly url: string;
	readonly gatewayUrl: string;
	/** By the name of the card, or of the user. */
	readonly holders: Readonly<Record<string, Holder>>;
	readonly contracts: Readonly<Record<string, AcquiringContract>>;
	/** What a card of this bank may pay at most, and what the bank stands up for at most as acquirer, minor units. */
	readonly hardMinor: number;
	readonly riskMinor: number;
	/** Year and month of the virtual clock, YYMM. */
	readonly yearMonth: string;
	readonly mostFailures: number;
	/** How long after the payment it may be disputed, and how long a merchant has to answer, milliseconds. */
	readonly disputableMs: number;
	readonly answerMs: number;
	/** How long money that was promised is held, milliseconds (domain 3.11). */
	readonly holdMs: number;
	/** Expense: fraud that the bank bears as issuer. */
	readonly fraudAccount: string;
}

/** The bank's side of a payment as issuer. */
export interface Issued {
	readonly txId: string;
	/** Name of the card or of the user; nobody yet before she has said who she is. */
	readonly payer: string;
	readonly merchantId: string;
	readonly payeeName: string;
	readonly amount: AmountValue;
}
/** A transaction as the 0200 or the 0220 names it. */
export interface Transaction extends Part {
	readonly paymentId: string;
	readonly rrn: string;
	readonly stan: string;
	readonly transmittedAt: number;
	readonly issuer: string;
	readonly acquirer: string;
	readonly merchantId: string;
	readonly terminalId: string;
	readonly amount: AmountValue;
	readonly product: Product;
}
/** A disputed payment as the issuer has it; its part of the money, once the acquirer has given it back. */
export interface Claim {
	readonly disputeId: string;
	readonly reason: 'not-received' | 'not-me';
	readonly amount: AmountValue;
	readonly part: Transaction | null;
}
/** A disputed payment as the acquirer has it. */
export interface Chargeback {
	readonly disputeId: string;
	readonly reason: 'not-received' | 'not-me';
	readonly part: Transaction;
	readonly answerBy: number;
}
export interface MemberBankContext extends MemberBankInput, Asking {
	readonly issued: Issued | null;
	/** The 0200 that was posted, or the 0100 that is held. */
	readonly debit: Transaction | null;
	/** The 0220 that was booked. */
	readonly credit: Transaction | null;
	/** Given back to the customer so far, minor units. */
	readonly givenBackMinor: number;
	/** What the cardholder disputes, on the issuer's side. */
	readonly claim: Claim | null;
	/** What was charged back, on the acquirer's side. */
	readonly chargeback: Chargeback | null;
	/** Times the acquirer has asked for, or given, an answer in a dispute. */
	readonly pressed: number;
	/** Times the merchant was told of a receipt that he has not confirmed. */
	readonly informed: number;
	/** Reversed before the request came. */
	readonly buried: boolean;
	/** Wrong passwords in this payment. */
	readonly failures: number;
}

type Kinds =
	| typeof merchantCheck
	| typeof authenticationRequest
	| typeof transferAuthentication
	| typeof bankVisit
	| typeof transferOrder
	| typeof interbankTransfer
	| typeof interbankTransferRepeat
	| typeof challengeRequest
	| typeof challengeAnswer
	| typeof resultsQuery
	| typeof resultsResponse
	| typeof financialRequest
	| typeof preauthorizationRequest
	| typeof completionAdvice
	| typeof financialAdvice
	| typeof financialAdviceRepeat
	| typeof reversalAdvice
	| typeof reversalRepeat
	| typeof issuerVoid
	| typeof acquirerVoid
	| typeof refundDebit
	| typeof refundCredit
	| typeof disputeClaim
	| typeof chargebackAdvice
	| typeof chargebackResponse
	| typeof evidenceRequestTaken
	| typeof evidence
	| typeof claimAccepted
	| typeof outcomeTaken
	| typeof ruling
	| typeof undeliveredNotice
	| typeof receiptTaken;
export type MemberBankEvent = Heard<Kinds, 'bank'> | Refused;

export function issuedIn({ issued }: MemberBankContext): Issued {
	if (!issued) throw new Error('the bank has no: card payment');
	return issued;
}

/** Whoever pays, as the bank knows her. */
export const holderOf = (own: MemberBankContext): Holder | undefined =>
	own.holders[issuedIn(own).payer];
