import type { AmountValue } from '#lib/world/field.ts';
import type { Heard, Refused } from '#lib/world/row.ts';
import type { Product } from '#lib/money/clearing.ts';
import type { Asking } from '../acting.ts';
import type { bankChoice } from '../kinds/bankList.ts';
import type { Reason, Ruling } from './ruling.ts';
import type {
	acceptance,
	chargebackAdvice,
	chargebackResponse,
	representment,
	rulingTaken
} from '../kinds/chargeback.ts';
import type {
	completionRequest,
	completionResponse,
	preauthorizationResponse
} from '../kinds/completion.ts';
import type {
	authenticationResponse,
	cardSubmission,
	merchantApproved,
	openGatewayPage,
	resultsRefusal,
	resultsRequest,
	returnToGateway
} from '../kinds/joint.ts';
import type { refundRequest } from '../kinds/order.ts';
import type { notificationAck, paymentRequest } from '../kinds/payment.ts';
import type { cancelPayment, statusQuery } from '../kinds/query.ts';
import type { undeliveredTaken } from '../kinds/reconciling.ts';
import type {
	adviceResponse,
	financialResponse,
	refundCredited,
	refundDebited,
	reversalResponse,
	voidAnswer
} from '../kinds/switching.ts';

/** What the joint gateway knows before a payment begins. */
export interface JointInput {
	/** Issuer of each card range, by its first eight digits (ISO/IEC 7812). */
	readonly bins: Readonly<Record<string, string>>;
	readonly banks: readonly { readonly bank: string; readonly name: string }[];
	/** Merchant category code of each merchant. */
	readonly categories: Readonly<Record<string, string>>;
	readonly url: string;
	/** `generic`: the customer, too, is told no more than declined. */
	readonly declineDetail: 'full' | 'generic';
	/** What the members' rules say of the fees of a payment that is refunded (domain 14). */
	readonly refundFees: 'kept' | 'returned';
	/** Debited at once, or held and debited when the goods go out (domain 6.4). */
	readonly message: 'single' | 'dual';
}

/** One payment, as the joint gateway holds it (domain 3.10, Payment). */
export interface JointPayment {
	readonly paymentId: string;
	readonly merchantId: string;
	readonly acquirer: string;
	readonly terminalId: string;
	readonly payeeName: string;
	readonly orderId: string;
	readonly orderDigest: string;
	readonly amount: AmountValue;
	readonly openedAt: number;
	/** Name of the card once it was typed; none where a bank was chosen. */
	readonly card: string | null;
	readonly issuer: string | null;
	readonly product: Product;
	readonly txId: string;
	/** Field 37, and field 7 of the first request. */
	readonly rrn: string;
	readonly requestedAt: number;
	readonly authCode: string | null;
	readonly state: string;
	readonly error: string | null;
	readonly rc: string;
	readonly refundedMinor: number;
	/** The issuer has vouched for its cardholder: who bears fraud turns on it (domain 6.7). */
	readonly authenticated: boolean;
	/** The issuer has debited, not only held. */
	readonly captured: boolean;
}

export interface JointContext extends JointInput, Asking {
	readonly payment: JointPayment | null;
	/** Cards typed so far; each answers a page of its own. */
	readonly cardsTyped: number;
	/** Times the result was asked for, the merchant told, the acquirer advised, the issuer made to reverse. */
	readonly asked: number;
	readonly notified: number;
	readonly advised: number;
	readonly reversals: number;
	/** Times the acquirer was asked to find a merchant who confirms nothing. */
	readonly handed: number;
	/** Approvals that came after the reversal (response code 68). */
	readonly late: number;
	/** The refund or void under way. */
	readonly refund: Refund | null;
	readonly dispute: Dispute | null;
}

export interface Refund {
	readonly refundId: string;
	readonly minor: number;
	readonly void: boolean;
	/** The principal alone goes back. */
	readonly keepsFees: boolean;
	readonly rrn: string;
	readonly at: number;
	/** Banks that have undone their part. */
	readonly done: readonly string[];
}

/** A payment that is disputed, from the issuer's advice to the ruling (domain 6.7). */
export interface Dispute {
	readonly disputeId: string;
	readonly reason: Reason;
	readonly minor: number;
	/** Fields 37 and 7 of the line that takes the money back. */
	readonly rrn: string;
	readonly at: number;
	readonly ruling: Ruling | null;
	/** Field 37 of the line by which it returns. */
	readonly backRrn: string;
	/** Banks that have taken the ruling. */
	readonly taken: readonly string[];
}

type Kinds =
	| typeof paymentRequest
	| typeof merchantApproved
	| typeof openGatewayPage
	| typeof cardSubmission
	| typeof bankChoice
	| typeof cancelPayment
	| typeof authenticationResponse
	| typeof resultsRequest
	| typeof resultsRefusal
	| typeof returnToGateway
	| typeof financialResponse
	| typeof adviceResponse
	| typeof reversalResponse
	| typeof notificationAck
	| typeof statusQuery
	| typeof refundRequest
	| typeof voidAnswer
	| typeof refundDebited
	| typeof refundCredited
	| typeof chargebackAdvice
	| typeof chargebackResponse
	| typeof representment
	| typeof acceptance
	| typeof rulingTaken
	| typeof undeliveredTaken
	| typeof preauthorizationResponse
	| typeof completionRequest
	| typeof completionResponse;
export type JointEvent = Heard<Kinds, 'joint'> | Refused;

/** The payment; a machine that has none here is a bug. */
export function paymentIn({ payment }: JointContext): JointPayment {
	if (!payment) throw new Error('the joint gateway has no: payment');
	return payment;
}

/** The bank that issued the card; a payment that has none here is a bug. */
export function issuerOf(own: JointContext): string {
	const { issuer } = paymentIn(own);
	if (!issuer) throw new Error('the payment has no: issuer');
	return issuer;
}
