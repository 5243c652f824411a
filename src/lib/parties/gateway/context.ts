import type { AmountValue } from '#lib/world/field.ts';
import type { Heard, Refused } from '#lib/world/row.ts';
import type { Asking } from '../acting.ts';
import type { statementResult } from '../kinds/order.ts';
import type { counterDecision } from '../kinds/counter.ts';
import type {
	customerAuthenticated,
	merchantVerified,
	notificationAck,
	pageRequested,
	paymentOpened,
	transferResult
} from '../kinds/payment.ts';
import type { bookAnswer, cancelRelayed, statusQuery } from '../kinds/query.ts';
import type { refundPosted, refundVerified } from '../kinds/refund.ts';

export interface GatewayInput {
	readonly edition: 'certificate' | 'mass';
	readonly payerName: string;
	/** Above it the counter decides; in the mass edition it is the end. */
	readonly selfServiceMinor: number;
	readonly hardMinor: number;
	readonly feeMillionths: number;
	/** Merchants whose contract is not active. */
	readonly suspended: readonly string[];
	readonly merchants: readonly string[];
	/** `generic`: the customer, too, is told no more than declined. */
	readonly declineDetail: 'full' | 'generic';
	readonly untilDayEndMs: number;
	/** Host name of the payment page; Harbor Bank's where absent. */
	readonly site?: string;
}

/** One payment, as the transaction server holds it (domain 3.10, Payment). */
export interface Payment {
	readonly paymentId: string | null;
	readonly merchantId: string;
	readonly payeeName: string;
	readonly orderId: string;
	readonly orderDigest: string;
	/** Which payment of the order this is. */
	readonly attempt: number;
	readonly amount: AmountValue;
	readonly openedAt: number;
	readonly userId: string | null;
	readonly accountRef: string | null;
	/** The message whose signature authorizes the debit. */
	readonly signatureId: string | null;
	readonly state: string;
	readonly error: string | null;
	readonly rc: string;
	readonly triesLeft: number | null;
	readonly balanceMinor: number | null;
	readonly approvedBy: readonly string[];
	readonly refundedMinor: number;
}

export interface GatewayContext extends GatewayInput, Asking {
	readonly payment: Payment | null;
	/** Times the page was ordered and the books were asked: no two of these messages are alike. */
	readonly pages: number;
	readonly asked: number;
	readonly notified: number;
	/** Minor units of the refund under way. */
	readonly refunding: number;
	readonly statements: number;
	readonly reconciled: boolean;
}

type Kinds =
	| typeof merchantVerified
	| typeof paymentOpened
	| typeof pageRequested
	| typeof customerAuthenticated
	| typeof counterDecision
	| typeof transferResult
	| typeof bookAnswer
	| typeof notificationAck
	| typeof cancelRelayed
	| typeof statusQuery
	| typeof refundVerified
	| typeof refundPosted
	| typeof statementResult;
export type GatewayEvent = Heard<Kinds, 'gateway'> | Refused;

/** The payment; a machine that has none here is a bug. */
export function paymentIn(context: GatewayContext): Payment {
	if (!context.payment) throw new Error('the transaction server has no: payment');
	return context.payment;
}
