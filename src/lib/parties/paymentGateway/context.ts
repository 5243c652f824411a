import type { AmountValue } from '#lib/world/field.ts';
import type { Heard, Refused } from '#lib/world/row.ts';
import type { Asking } from '../acting.ts';
import type {
	echoResponse,
	financialResponse,
	hostAnswer,
	refundFinancialResponse,
	reversalResponse
} from '../kinds/host.ts';
import type { cardAuthorization } from '../kinds/cardForm.ts';
import type { captureBooked, holdResponse, holdVoided } from '../kinds/hold.ts';
import type { refundRequest, statementResult } from '../kinds/order.ts';
import type { notificationAck } from '../kinds/payment.ts';
import type { statusQuery } from '../kinds/query.ts';
import type { authorizationRequest, authorizationReversal, captureRequest } from '../kinds/set.ts';
import type { paymentEnquiry, paymentInstruction } from '../kinds/wallet.ts';

/** A merchant's acquiring agreement, as the gateway has it. */
export interface Acceptance {
	readonly name: string;
	readonly terminalId: string;
	readonly active: boolean;
}
export interface PaymentGatewayInput {
	/** Field 32 of ISO 8583. */
	readonly acquirerId: string;
	readonly merchants: Readonly<Record<string, Acceptance>>;
	readonly feeMillionths: number;
	/** `generic`: the customer, too, is told no more than declined. */
	readonly declineDetail: 'full' | 'generic';
	readonly untilDayEndMs: number;
}

/** A capture of held money: under way, or the last there was. */
export interface Capture {
	readonly number: number;
	readonly minor: number;
	readonly at: number;
}
/** How a payment stands that holds the money first (domain 4.3). */
export interface Holding {
	/** The merchant's and the wallet's number of it. */
	readonly xid: string;
	readonly expiresAt: number;
	readonly capturedMinor: number;
	readonly capture: Capture | null;
}
/** One payment by card, as the gateway holds it (domain 3.10, Payment). */
export interface CardPayment {
	readonly paymentId: string;
	readonly merchantId: string;
	readonly payeeName: string;
	readonly orderId: string;
	/** What binds the payment to its order. */
	readonly orderDigest: string;
	/** Which of the customer's signatures on the offer it was that came last. */
	readonly try: number;
	/** The most that may be taken. */
	readonly amount: AmountValue;
	readonly openedAt: number;
	/** The card by its name; its number is nowhere but in envelopes. */
	readonly card: string;
	readonly maskedPan: string;
	readonly expiry: string;
	/** Fields 7, 11 and 37 of the message to the host that is open, or was answered last. */
	readonly transmittedAt: number;
	readonly stan: string;
	readonly rrn: string;
	readonly authCode: string | null;
	readonly state: string;
	readonly error: string | null;
	readonly rc: string;
	readonly triesLeft: number | null;
	readonly balanceMinor: number | null;
	readonly refundedMinor: number;
	/** None where the money moves at once. */
	readonly hold: Holding | null;
}
/** The refund under way. */
export interface Refunding {
	readonly refundId: string;
	readonly minor: number;
	/** Nothing was delivered for it: the fee goes back, too. */
	readonly void: boolean;
	readonly at: number;
}

export interface PaymentGatewayContext extends PaymentGatewayInput, Asking {
	readonly payment: CardPayment | null;
	/** Messages to the host so far: field 11 counts them. */
	readonly sequence: number;
	/** The sealed PIN as it came, until the host is known to be there. */
	readonly credential: string;
	/** Questions to the host about the open message, and whether the last answer was that it has none. */
	readonly asked: number;
	readonly hostHasNone: boolean;
	readonly notified: number;
	readonly reversals: number;
	readonly refunding: Refunding | null;
	readonly statements: number;
}

type Kinds =
	| typeof paymentInstruction
	| typeof echoResponse
	| typeof financialResponse
	| typeof hostAnswer
	| typeof reversalResponse
	| typeof refundFinancialResponse
	| typeof notificationAck
	| typeof statusQuery
	| typeof paymentEnquiry
	| typeof statementResult
	| typeof authorizationRequest
	| typeof cardAuthorization
	| typeof holdResponse
	| typeof captureRequest
	| typeof captureBooked
	| typeof authorizationReversal
	| typeof holdVoided;
export type PaymentGatewayEvent =
	| Heard<Kinds, 'paymentGateway'>
	// In a refund the gateway is called by the role that all modes share.
	| Heard<typeof refundRequest, 'gateway'>
	| Refused;

/** The payment; a machine that has none here is a bug. */
export function paymentIn(context: PaymentGatewayContext): CardPayment {
	if (!context.payment) throw new Error('the gateway has no: payment');
	return context.payment;
}
/** The refund under way; a machine that has none here is a bug. */
export function refundIn(context: PaymentGatewayContext): Refunding {
	if (!context.refunding) throw new Error('the gateway has no: refund');
	return context.refunding;
}
/** The hold of the payment; a machine that has none here is a bug. */
export function holdIn(context: PaymentGatewayContext): Holding {
	const { hold } = paymentIn(context);
	if (!hold) throw new Error('the gateway has no: hold');
	return hold;
}
/** What was really taken from the customer, or will be when the payment succeeds. */
export const paidMinor = ({ amount, hold }: CardPayment): number =>
	hold ? hold.capturedMinor : amount.minor;

/** A gateway before its first payment. */
export const nothingPaid = ({ input }: { readonly input: PaymentGatewayInput }) => ({
	...input,
	tries: 0,
	payment: null,
	sequence: 0,
	credential: '',
	asked: 0,
	hostHasNone: false,
	notified: 0,
	reversals: 0,
	refunding: null,
	statements: 0
});
