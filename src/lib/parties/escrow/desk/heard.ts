import type { Heard } from '#lib/world/row.ts';
import type {
	openCashier,
	payChoice,
	returnToCashier,
	walletPayment
} from '../../kinds/cashier.ts';
import type {
	buyerAck,
	createTrade,
	sellerAck,
	shippingNotice,
	tradeQuery
} from '../../kinds/guarantee.ts';
import type {
	buyerEvidence,
	claimAccepted,
	claimRejected,
	deliveryProof,
	deskDecision,
	escalation,
	refundClaim,
	sellerEvidence
} from '../../kinds/dispute.ts';
import type { logisticsEvent } from '../../kinds/logistics.ts';
import type { statement } from '../../kinds/order.ts';
import type { paymentNotification, paymentTicket } from '../../kinds/payment.ts';
import type { payoutReturn, payoutStatus, withdrawRequest } from '../../kinds/payout.ts';
import type { statusAnswer } from '../../kinds/query.ts';
import type { quickAgreement, quickPayment, tokenIssued } from '../../kinds/quickPay.ts';
import type { refundResult } from '../../kinds/refund.ts';
import type { confirmReceipt, extendRequest, rating } from '../../kinds/release.ts';
import type { returnNotice } from '../../kinds/returning.ts';

type Kinds =
	| typeof createTrade
	| typeof tradeQuery
	| typeof sellerAck
	| typeof buyerAck
	| typeof openCashier
	| typeof payChoice
	| typeof walletPayment
	| typeof quickAgreement
	| typeof tokenIssued
	| typeof quickPayment
	| typeof returnToCashier
	| typeof paymentTicket
	| typeof paymentNotification
	| typeof statusAnswer
	| typeof statement
	| typeof shippingNotice
	| typeof logisticsEvent
	| typeof confirmReceipt
	| typeof extendRequest
	| typeof rating
	| typeof withdrawRequest
	| typeof payoutStatus
	| typeof payoutReturn
	| typeof refundResult
	| typeof refundClaim
	| typeof claimAccepted
	| typeof claimRejected
	| typeof escalation
	| typeof buyerEvidence
	| typeof sellerEvidence
	| typeof deliveryProof
	| typeof deskDecision
	| typeof returnNotice;
/** Everything that the escrow desk hears. */
export type DeskHeard = Heard<Kinds, 'institution'>;
