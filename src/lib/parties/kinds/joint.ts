import {
	amount,
	base64url,
	flag,
	id,
	list,
	oneOf,
	optional,
	integer,
	secret,
	text,
	time
} from '#lib/world/field.ts';
import { authenticated, kind, plain, sealed, signed, signedSealed } from '#lib/world/row.ts';

const paymentId = id(16, 32);
const txId = id(8, 40);
const error = optional(text(24));
const triesLeft = optional(integer());

/** M3-03: has this merchant a contract with you, and may he take so much? */
export const merchantCheck = kind('merchant-check', {
	check: authenticated({
		paymentId,
		merchantId: text(15),
		payeeName: text(40),
		amount,
		category: id(4, 4)
	})
});
/** M3-04: the acquirer's word, with the payee's name as the contract has it. */
export const merchantApproved = kind('merchant-approved', {
	verdict: authenticated({
		paymentId,
		merchantId: text(15),
		rc: text(2),
		error,
		payeeName: text(40),
		settlementProfile: text(20)
	})
});
/** M3-07: the browser opens the gateway's page. */
export const openGatewayPage = kind('open-gateway-page', { visit: plain({ paymentId }) });
/** M3-08: payee, amount, and whose cards are taken; no password is asked for here. */
export const gatewayPage = kind('gateway-page', {
	page: signed('joint', {
		paymentId,
		merchantId: text(15),
		payeeName: text(40),
		orderId: id(8, 32),
		amount,
		banks: list({ bank: id(2, 8), name: text(40) }),
		challenge: base64url(16),
		time,
		error
	})
});
/** M3-09: the card number, for the gateway alone: it must know where to ask. */
export const cardSubmission = kind('card-submission', {
	card: sealed('joint', {
		paymentId,
		pan: secret('pan'),
		expiry: text(4),
		challenge: base64url(16)
	})
});
/** M3-10: authenticate your cardholder for this payment (EMV 3-D Secure AReq). */
export const authenticationRequest = kind('authentication-request', {
	request: signedSealed('joint', 'bank', {
		txId,
		paymentId,
		pan: secret('pan'),
		expiry: text(4),
		merchantId: text(15),
		payeeName: text(40),
		amount,
		browser: text(40)
	})
});
/** M3-11: challenge (C), or no (N, R) (EMV 3-D Secure ARes). */
export const authenticationResponse = kind('authentication-response', {
	response: signedSealed('bank', 'joint', {
		txId,
		status: oneOf('C', 'N', 'R'),
		issuerUrl: optional(text(120)),
		error
	})
});
/** M3-11a: where the issuer's own page stands. */
export const issuerRedirect = kind('issuer-redirect', {
	redirect: plain({ paymentId, txId, issuer: id(2, 8), issuerUrl: text(120) })
});
/** M3-12: the browser opens the issuer's page (EMV 3-D Secure CReq). */
export const challengeRequest = kind('challenge-request', { request: plain({ txId }) });
/** M3-13: the issuer's own page, with the greeting that only it knows. */
export const challengePage = kind('challenge-page', {
	page: signed('bank', {
		txId,
		issuerName: text(40),
		merchantId: text(15),
		payeeName: text(40),
		amount,
		maskedPan: text(19),
		greeting: text(40),
		challenge: base64url(16),
		error,
		triesLeft
	})
});
/** M3-14: the password, for the issuer alone, and good for the amount that she has seen there alone. */
export const challengeAnswer = kind('challenge-answer', {
	credential: sealed('bank', {
		txId,
		amount,
		password: secret('payment-password'),
		challenge: base64url(16)
	})
});
/** What the issuer vouches for: this cardholder pays this merchant this amount, once. */
const authValue = signed('bank', { txId, merchantId: text(15), amount });
/** M3-15: authenticated, with the value that the payment must carry (EMV 3-D Secure RReq, status Y). */
export const resultsRequest = kind('results-request', {
	result: signedSealed('bank', 'joint', { txId, status: oneOf('Y') }),
	authValue
});
/** M3-15n: not authenticated (RReq, status N); no value is given. */
export const resultsRefusal = kind('results-refusal', {
	result: signedSealed('bank', 'joint', { txId, status: oneOf('N'), error: text(24), triesLeft })
});
/** M3-15q: the browser is back and no result has come. */
export const resultsQuery = kind('results-query', {
	query: signedSealed('joint', 'bank', { txId, try: integer(1) })
});
/** M3-16: the result has arrived (RRes). */
export const resultsResponse = kind('results-response', {
	response: signedSealed('joint', 'bank', { txId, ok: flag })
});
/** M3-17: back to the gateway (CRes); nobody believes it. */
export const challengeResponse = kind('challenge-response', {
	response: plain({ txId, gatewayUrl: text(120) })
});
/** M3-17a: the browser is back and asks how it ended. */
export const returnToGateway = kind('return-to-gateway', { visit: plain({ paymentId, txId }) });
