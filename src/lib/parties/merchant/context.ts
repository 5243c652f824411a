import type { Claims } from '#lib/vault/vault.ts';
import type { AmountValue } from '#lib/world/field.ts';
import type { Heard, Refused } from '#lib/world/row.ts';
import type { Asking } from '../acting.ts';
import type { deliveryProof, disputeOutcome, evidenceRequest } from '../kinds/chargeback.ts';
import type { Insisting } from '../insisting.ts';
import type {
	encryptedOrder,
	payAgain,
	productSelect,
	returnToMerchant,
	statement,
	waybill
} from '../kinds/order.ts';
import type { cardEntered } from '../kinds/cardForm.ts';
import type { paymentNotification, paymentTicket } from '../kinds/payment.ts';
import type { statusAnswer } from '../kinds/query.ts';
import type { completionResult } from '../kinds/completion.ts';
import type { receiptNotice } from '../kinds/reconciling.ts';
import type { refundResult } from '../kinds/refund.ts';
import type {
	authorizationDeclined,
	authorizationResponse,
	authorizationReversed,
	captureResponse,
	initRequest,
	inquiryRequest,
	purchaseRequest
} from '../kinds/set.ts';
import type { orderCancelled, receiptForward } from '../kinds/wallet.ts';
import type { HisTrade, SellerHabits, TradeKinds } from './escrow/context.ts';

export interface Product {
	readonly sku: string;
	readonly title: string;
	readonly unitPriceMinor: number;
	/** Sold through a bank of its own. */
	readonly terminal?: Terminal;
	/** Given back by a plan of its own. */
	readonly refundPlan?: RefundPlan;
	readonly disputePlan?: DisputePlan;
}
/** A merchant's bank, where it is not the payer's, and his terminal there. */
export interface Terminal {
	readonly acquirerId: string;
	readonly terminalId: string;
}
/** What the merchant does with money already received when nobody chooses. */
export type RefundPlan = 'none' | 'void' | 'full' | 'partial' | 'too-much';

/** What he answers when a payment is disputed and nobody chooses: what the carrier signed, or that he gives in. */
export type DisputePlan = 'evidence' | 'accepts' | 'silent';

/** A disputed payment, as his bank tells him of it. */
export interface Disputed {
	readonly disputeId: string;
	readonly reason: string;
	readonly minor: number;
}
/** How he takes the money that was held for him (domain 4.3, 10.3). */
export type CapturePlan = 'whole' | 'part' | 'never' | 'late' | 'too-much' | 'twice';

export interface MerchantInput {
	readonly merchantId: string;
	readonly name: string;
	readonly products: readonly Product[];
	readonly shippingFee: number;
	readonly ccy: string;
	readonly orderChannel: 'back' | 'front';
	readonly refundPlan: RefundPlan;
	/** Host name of his shop; the first merchant's where absent. */
	readonly site?: string;
	/** How long after shipment he gives money back, milliseconds. */
	readonly refundAfterMs?: number;
	/** The bank's gateway, where the merchant names it in an offer of his own. */
	readonly gatewayId?: string;
	readonly disputePlan?: DisputePlan;
	/** The money is only held until he has shipped (domain 6.4). */
	readonly capturesAtShipment?: boolean;
	/** How he trades where a third party holds the money. */
	readonly habits?: SellerHabits;
	readonly capturePlan?: CapturePlan;
}

/** How a purchase stands whose money is held first: what he may tell the customer of it. */
export type Standing =
	| 'not-ordered'
	| 'pending'
	| 'authorized'
	| 'captured'
	| 'declined'
	| 'refused'
	| 'voided'
	| 'closed';
/** A purchase whose money is held first (domain 4.3). */
export interface Sale {
	readonly xid: string;
	readonly orderId: string;
	readonly orderDraftId: string;
	/** The customer's challenge, to be repeated to her. */
	readonly challC: string;
	/** Digest of order description, amount and salt, of the order half that he read. */
	readonly hod: string;
	/** The sealed payment half, as it came; or the card that his own page has asked for. */
	readonly payment: string | null;
	readonly card: { readonly name: string; readonly expiry: string } | null;
	readonly standing: Standing;
	readonly captureToken: string | null;
	readonly holdExpiresAt: number;
	/** Captures asked for so far, and what they took in the end. */
	readonly captures: number;
	/** Days on which a capture was asked for and not answered. */
	readonly days: number;
	readonly capturedMinor: number;
	/** What the goods that have left are worth, carriage included. */
	readonly shippedMinor: number;
	readonly error: string | null;
}

/** The order as the merchant holds it. */
export interface Order {
	readonly orderId: string;
	readonly orderDigest: string;
	readonly orderDraftId: string;
	readonly lines: readonly Claims[];
	readonly total: AmountValue;
	readonly shipTo: { readonly name: string; readonly phone: string; readonly address: string };
	readonly placedAt: number;
}

export interface MerchantContext extends MerchantInput, Asking, Insisting {
	readonly order: Order | null;
	/** Payments begun for the order. */
	readonly attempt: number;
	readonly paymentId: string | null;
	readonly payUrl: string | null;
	/** Status queries made so far. */
	readonly queries: number;
	/** The verified statement of the bank by which the order is paid, and the message that brought it. */
	readonly proof: { readonly message: string; readonly by: string } | null;
	readonly waybillNo: string | null;
	/** State of the payment in the bank's last status answer. */
	readonly bankSays: string | null;
	readonly refundedMinor: number;
	readonly refunds: number;
	readonly refundError: string | null;
	readonly shipments: number;
	/** The message that brought the bank's receipt by the customer's hand; evidence, no proof. */
	readonly evidence: string | null;
	readonly dispute: Disputed | null;
	/** What was held for him is his. */
	readonly captured: boolean;
	/** What the comparison at day end found. */
	readonly reconciled: { readonly madeUp: number; readonly missingAtBank: number } | null;
	/** His trade at the third party. */
	readonly trade: HisTrade | null;
	/** None where the money moves at once. */
	readonly sale: Sale | null;
}

type Kinds =
	| typeof productSelect
	| typeof encryptedOrder
	| typeof returnToMerchant
	| typeof payAgain
	| typeof paymentTicket
	| typeof paymentNotification
	| typeof statusAnswer
	| typeof waybill
	| typeof refundResult
	| typeof statement
	| typeof receiptForward
	| typeof orderCancelled
	| typeof receiptNotice
	| typeof completionResult
	| typeof evidenceRequest
	| typeof deliveryProof
	| typeof disputeOutcome
	| TradeKinds
	| typeof initRequest
	| typeof purchaseRequest
	| typeof cardEntered
	| typeof inquiryRequest
	| typeof authorizationResponse
	| typeof authorizationDeclined
	| typeof authorizationReversed
	| typeof captureResponse;
export type MerchantEvent =
	| Heard<Kinds, 'merchant'>
	| Refused
	| {
			readonly type: 'refund' | 'withdraw' | 'give-evidence' | 'accept-claim' | 'reject-claim';
	  };
