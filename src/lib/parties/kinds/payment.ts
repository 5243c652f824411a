import {
	amount,
	base64url,
	id,
	integer,
	optional,
	oneOf,
	secret,
	seconds,
	text,
	time
} from '#lib/world/field.ts';
import { authenticated, kind, plain, relayed, sealed, signed } from '#lib/world/row.ts';

const orderFacts = {
	merchantId: text(15),
	payeeName: text(40),
	orderId: id(8, 32),
	orderDigest: base64url(32),
	amount,
	goodsSummary: text(40)
};
/** A payment that failed leaves its order payable; the next payment of the order has the next number. */
const attempt = optional(integer(2));
const request = signed('merchant', {
	...orderFacts,
	attempt,
	orderDate: time,
	returnUrl: text(120),
	notifyUrl: text(120),
	expiresAt: time,
	certificate: base64url(32),
	/** Where the merchant's bank is not the payer's: his bank, and his terminal there. */
	acquirerId: optional(id(2, 8)),
	terminalId: optional(text(8)),
	/** The customer pays by an agreement with the merchant: it, and what the bank has given in the card's place. */
	agreementId: optional(id(8, 32)),
	token: optional(base64url(16))
});
const rc = text(2);
const error = text(24);

/** M2-04: the merchant's signed request to the bank. */
export const paymentRequest = kind('payment-request', { request });
/** M2-04, front order channel: the same bytes as a form that the browser posts on. */
export const paymentForm = kind('payment-form', { request: paymentRequest.parts.request });
export const paymentFormPosted = kind('payment-form-posted', {
	request: paymentRequest.parts.request
});
/** M2-05: the signed bytes, unopened, to the security authentication system. */
export const requestForwarded = kind('request-forwarded', {
	request: relayed(paymentRequest.parts.request)
});
/** M2-08: who the merchant is was checked. */
export const merchantVerified = kind('merchant-verified', {
	request: authenticated({
		...orderFacts,
		attempt,
		expiresAt: time,
		certificateSerial: text(64),
		requestId: text(40),
		/** Whose account is debited by which signed agreement, where one exists: she comes to no page. */
		userId: optional(id(2, 20)),
		accountRef: optional(text(40)),
		signatureId: optional(text(40))
	})
});
/** M2-09: the payment is to be opened in the books. */
export const openPayment = kind('open-payment', {
	payment: authenticated({
		merchantId: text(15),
		orderId: id(8, 32),
		attempt,
		payeeName: text(40),
		amount
	})
});
/** M2-10: its id, and whether the payee's account is the contract's. */
export const paymentOpened = kind('payment-opened', {
	payment: authenticated({ paymentId: id(16, 32), orderId: id(8, 32), rc, error: optional(error) })
});
/** M2-11: the bank takes the payment on, or says why not. */
export const paymentTicket = kind('payment-ticket', {
	ticket: signed('gateway', {
		orderId: id(8, 32),
		rc,
		paymentId: optional(id(16, 32)),
		payUrl: optional(text(120)),
		expiresAt: time
	})
});
/** M2-13: the browser opens the page; the user id is typed first, so that the right greeting is shown. */
export const openPaymentPage = kind('open-payment-page', {
	visit: plain({ paymentId: id(16, 32), userId: id(2, 20) })
});
/** M2-13a: the website asks the transaction server for the page. */
export const pageRequested = kind('page-requested', {
	visit: authenticated({ paymentId: id(16, 32), userId: id(2, 20), try: integer(1) })
});
/** M2-13b: the transaction server has it made by the security authentication system, which knows the user. */
export const pageOrdered = kind('page-ordered', {
	page: authenticated({
		paymentId: id(16, 32),
		userId: id(2, 20),
		merchantId: text(15),
		payeeName: text(40),
		orderId: id(8, 32),
		amount,
		rc: optional(rc),
		error: optional(error),
		triesLeft: optional(integer()),
		try: integer(1)
	})
});
const page = signed('gateway', {
	paymentId: id(16, 32),
	merchantId: text(15),
	payeeName: text(40),
	orderId: id(8, 32),
	amount,
	time,
	challenge: base64url(16),
	greeting: text(40),
	credentialCertificate: base64url(32),
	error: optional(error),
	triesLeft: optional(integer())
});
/** M2-14: the bank's payment page, signed. */
export const paymentPage = kind('payment-page', { page });
/** M2-13c: the signed page on its way to the website. */
export const pagePrepared = kind('page-prepared', { page: relayed(paymentPage.parts.page) });
/** M2-15: card number and password sealed to the bank; the instruction signed in the USB key. */
export const paymentSubmission = kind('payment-submission', {
	credential: sealed('authenticator', {
		paymentId: id(16, 32),
		pan: secret('pan'),
		password: secret('payment-password'),
		code: optional(secret('one-time-code')),
		challenge: base64url(16)
	}),
	instruction: signed('customer', {
		paymentId: id(16, 32),
		merchantId: text(15),
		payeeName: text(40),
		orderId: id(8, 32),
		amount,
		maskedPan: text(19),
		challenge: base64url(16),
		iat: seconds
	})
});
/** M2-16: both, unopened, inside the bank. */
export const submissionRelayed = kind('submission-relayed', {
	credential: relayed(paymentSubmission.parts.credential),
	instruction: relayed(paymentSubmission.parts.instruction)
});
/** M2-18: who pays was checked, or why not. No password, no card number. */
export const customerAuthenticated = kind('customer-authenticated', {
	result: authenticated({
		paymentId: id(16, 32),
		verdict: oneOf('verified', 'refused'),
		accountRef: optional(text(40)),
		factors: optional(text(60)),
		signatureId: optional(text(40)),
		error: optional(error),
		triesLeft: optional(integer()),
		userId: id(2, 20),
		try: integer(1)
	})
});
/** M2-21: the transfer, shown also as ISO 8583 0200. */
export const transferCommand = kind('transfer-command', {
	transfer: authenticated({
		paymentId: id(16, 32),
		accountRef: text(40),
		merchantId: text(15),
		amount,
		orderDigest: base64url(32)
	})
});
/** M2-22: what became of it, shown also as ISO 8583 0210. */
export const transferResult = kind('transfer-result', {
	result: authenticated({
		paymentId: id(16, 32),
		rc,
		error: optional(error),
		entryIds: text(200),
		availableMinor: optional(integer()),
		time
	})
});
/** M2-23: the customer's receipt. */
export const paymentResult = kind('payment-result', {
	result: signed('gateway', {
		paymentId: id(16, 32),
		orderId: id(8, 32),
		payeeName: text(40),
		amount,
		state: text(24),
		rc,
		error: optional(error),
		balanceMinor: optional(integer()),
		time
	})
});
/** M2-24: the merchant's proof; it tells no more than paid or declined. */
export const paymentNotification = kind('payment-notification', {
	notification: signed('gateway', {
		paymentId: id(16, 32),
		merchantId: text(15),
		orderId: id(8, 32),
		amount,
		state: text(24),
		rc,
		settleDate: text(10),
		issuerName: optional(text(40)),
		notifySeq: integer(1)
	})
});
/** M2-25: the merchant has it. */
export const notificationAck = kind('notification-ack', {
	ack: plain({ paymentId: id(16, 32), result: oneOf('SUCCESS') })
});
