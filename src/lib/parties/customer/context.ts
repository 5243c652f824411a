import type { Claims } from '#lib/vault/vault.ts';
import type { Act } from '#lib/world/fact.ts';
import type { AmountValue } from '#lib/world/field.ts';
import type { Heard, Refused } from '#lib/world/row.ts';
import type { bankPage } from '../kinds/bankList.ts';
import type { disputeDecision, disputeReceipt } from '../kinds/chargeback.ts';
import type { cardForm } from '../kinds/cardForm.ts';
import type { certificateWritten, handOver, loginAccepted } from '../kinds/enrolment.ts';
import type {
	challengePage,
	challengeResponse,
	gatewayPage,
	issuerRedirect
} from '../kinds/joint.ts';
import type { orderForm, orderPaidNotice, redirect, shipmentNotice } from '../kinds/order.ts';
import type { paymentForm, paymentPage, paymentResult } from '../kinds/payment.ts';
import type { refundNotice } from '../kinds/refund.ts';
import type { initResponse, inquiryResponse, purchaseResponse, voidNotice } from '../kinds/set.ts';
import type { paymentOffer, paymentReceipt } from '../kinds/wallet.ts';
import type { resetLetter } from '../kinds/reset.ts';
import type { Asking } from '../acting.ts';
import type { Insisting } from '../insisting.ts';
import type { Habits, HerTrade, TradeAct, TradeKinds } from './escrow/context.ts';

export type Decision = 'pay' | 'cancel' | 'leave' | 'late';

/** Who the customer is and how she will choose when nobody chooses for her. */
export interface CustomerInput {
	readonly userId: string;
	readonly name: string;
	readonly phone: string;
	readonly document: string;
	readonly address: string;
	readonly greeting: string;
	readonly limitMinor: number;
	readonly edition: 'certificate' | 'mass';
	readonly careful: boolean;
	readonly decision: Decision;
	/** What she does when the bank says no; where absent she can do nothing about it. */
	readonly declined?: 'gives-up' | 'tries-on';
	/** What she disputes afterwards when nobody chooses; nothing where absent. */
	readonly disputePlan?: 'none' | 'not-received' | 'not-me';
	/** Her bank, where she chooses it from a list instead of giving a card; and the one she takes when that declines. */
	readonly ownBank?: string;
	readonly otherBank?: string;
	/** The card that she takes when the first one is declined, where she has another. */
	readonly otherCard?: string;
	/** The account she opens online banking for. */
	readonly account: string;
	/** Name of the card, as in money/card.ts. */
	readonly card: string;
	/** Names of the payment passwords she types, one a try; the last one is typed again. */
	readonly passwords: readonly string[];
	readonly sku: string;
	readonly quantity: number;
	readonly bank: string;
	/** Host name of her bank's own payment pages, as she knows it from the bank; unknown where absent. */
	readonly bankSite?: string;
	/** Her bank's payment gateway, where she instructs it herself. */
	readonly gateway?: string;
	/** The merchant she goes to, where there are several. */
	readonly shop?: string;
	/** Her browser's number of the visit, where she buys several times. */
	readonly orderDraftId?: string;
	/** How she trades where a third party holds the money. */
	readonly habits?: Habits;
}

/** The order as she composed it, to hold everything against that comes later. */
export interface Cart {
	readonly orderDraftId: string;
	readonly lines: readonly Claims[];
	readonly shippingFee: number;
	readonly total: AmountValue;
	readonly merchantName: string;
}

/** The issuer's own page, where a joint gateway sends her. */
export interface Verification {
	readonly txId: string;
	readonly issuer: string;
	readonly issuerName: string;
	readonly merchantId: string;
	readonly payeeName: string;
	readonly amount: AmountValue;
	readonly maskedPan?: string;
	readonly maskedAccount?: string;
	readonly greeting: string;
	readonly challenge: string;
	readonly error?: string;
	readonly triesLeft?: number;
}

/** What she is asked to pay: the bank's page, or the merchant's offer in her wallet. */
export interface Page {
	/** Nothing before the bank has given the payment a number. */
	readonly paymentId: string;
	readonly merchantId: string;
	readonly payeeName: string;
	readonly orderId: string;
	readonly amount: AmountValue;
	readonly orderDigest?: string;
	/** When the merchant's offer ends. */
	readonly expiresAt?: number;
	readonly challenge?: string;
	/** The members, where she may choose one. */
	readonly banks?: readonly { readonly bank: string; readonly name: string }[];
	readonly greeting?: string;
	readonly error?: string;
	readonly triesLeft?: number;
}

/** A purchase that the merchant takes to the bank (domain 4.3). */
export interface Purchase {
	readonly xid: string;
	/** The merchant's challenge, to be repeated to him; none on his own card form. */
	readonly challM: string;
}

export interface CustomerContext extends CustomerInput, Asking, Insisting {
	readonly cart: Cart | null;
	readonly orderId: string | null;
	readonly paymentId: string | null;
	readonly page: Page | null;
	readonly verification: Verification | null;
	readonly purchase: Purchase | null;
	readonly letterNo: string;
	/** Names of the initial password in her letter, and of the payment password she will choose. */
	readonly letter: string;
	readonly ownPassword: string;
	readonly attempt: number;
	/** Instructions that she has signed in her wallet. */
	readonly signed: number;
	/** Times she asked to pay the order again. */
	readonly retries: number;
	readonly chosen: { readonly card: string; readonly password: string } | null;
	/** The bank's signed receipt. */
	readonly receipt: Claims | null;
	/** The merchant's signed order receipt. */
	readonly orderReceipt: Claims | null;
	/** Signed words of others exactly as they came, to be carried on, by the kind of message. */
	readonly carried: Readonly<Record<string, string>>;
	readonly waybillNo: string | null;
	readonly refundedMinor: number;
	/** What she really approved, the ground truth of I06 to I08. */
	readonly approved: readonly Page[];
	/** Her trade at the third party. */
	readonly trade: HerTrade | null;
}

type Kinds =
	| typeof handOver
	| typeof certificateWritten
	| typeof loginAccepted
	| typeof resetLetter
	| typeof orderForm
	| typeof redirect
	| typeof paymentForm
	| typeof paymentPage
	| typeof paymentResult
	| typeof orderPaidNotice
	| typeof shipmentNotice
	| typeof refundNotice
	| typeof gatewayPage
	| typeof issuerRedirect
	| typeof challengePage
	| typeof bankPage
	| typeof challengeResponse
	| typeof paymentOffer
	| typeof paymentReceipt
	| typeof disputeReceipt
	| typeof disputeDecision
	| TradeKinds
	| typeof initResponse
	| typeof cardForm
	| typeof purchaseResponse
	| typeof inquiryResponse
	| typeof voidNotice;

/** What she may choose to do. */
export type CustomerAct =
	| { readonly type: 'order'; readonly ccy?: string }
	| { readonly type: 'dispute-delivery' | 'dispute-payment' }
	| { readonly type: 'enrol' | 'shop' | 'cancel' | 'leave' | 'confirm' | 'return' }
	/** Her password is locked: to the counter, with her identity document. */
	| { readonly type: 'visit-counter' }
	| { readonly type: 'pay-again'; readonly card?: string; readonly bank?: string }
	| { readonly type: 'pay'; readonly card: string; readonly password: string }
	/** A card alone, at a gateway that is no bank; then the password, at the issuer's page. */
	| { readonly type: 'give-card'; readonly card: string }
	/** Or no card: only which bank is hers. */
	| { readonly type: 'choose-bank'; readonly bank: string }
	| { readonly type: 'verify'; readonly password: string }
	| TradeAct;
export type CustomerEvent = Heard<Kinds, 'customer'> | Refused | CustomerAct;

export const act = (event: CustomerAct): Act => event as Act;
