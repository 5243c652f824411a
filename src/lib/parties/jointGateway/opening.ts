import type { Heard } from '#lib/world/row.ts';
import type { paymentRequest } from '../kinds/payment.ts';
import type { JointContext, JointInput, JointPayment } from './context.ts';

/** The payment that a verified request opens; its number is made of the merchant's and the time. */
export function opened({
	parts: { request },
	at
}: Heard<typeof paymentRequest, 'joint'>): JointPayment {
	const { merchantId, payeeName, orderId, orderDigest, amount, acquirerId, terminalId } = request;
	return {
		paymentId: `JG${at}M${merchantId.slice(-3)}`,
		merchantId,
		acquirer: acquirerId ?? '',
		terminalId: terminalId ?? '',
		payeeName,
		orderId,
		orderDigest,
		amount,
		openedAt: at,
		card: null,
		issuer: null,
		product: 'debit',
		txId: '',
		rrn: '',
		requestedAt: 0,
		authCode: null,
		state: 'OPENING',
		error: null,
		rc: '',
		refundedMinor: 0,
		authenticated: false,
		captured: false
	};
}

/** What is known of a payment before it is asked for. */
export const nothingAsked = {
	tries: 0,
	payment: null,
	cardsTyped: 0,
	asked: 0,
	notified: 0,
	advised: 0,
	reversals: 0,
	handed: 0,
	late: 0,
	refund: null,
	dispute: null
} as const satisfies Omit<JointContext, keyof JointInput>;
