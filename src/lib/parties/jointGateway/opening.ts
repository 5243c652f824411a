import type { Heard } from '#lib/world/row.ts';
import type { paymentRequest } from '../kinds/payment.ts';
import type { JointPayment } from './context.ts';

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
		txId: '',
		rrn: '',
		requestedAt: 0,
		authCode: null,
		state: 'OPENING',
		error: null,
		rc: '',
		refundedMinor: 0
	};
}
