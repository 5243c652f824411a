import { amount, base64url, id, secret, text, time } from '#lib/world/field.ts';
import { kind, plain, relayed, sealed, signed, signedSealed } from '#lib/world/row.ts';

const agreementId = id(8, 32);

/** QA-1: once, the customer lets the third party take money through her bank; the card is for the bank's eyes. */
export const quickAgreement = kind('quick-agreement', {
	offer: plain({ tradeId: id(1, 32), agreementId }),
	agreement: signedSealed('customer', 'authenticator', {
		agreementId,
		userId: id(2, 20),
		merchantId: text(15),
		payeeName: text(40),
		pan: secret('pan'),
		/** No single payment may be for more. */
		most: amount,
		until: time
	})
});
/** QA-2: the third party hands it to the bank, and asks for a token in the card's place. */
export const tokenRequest = kind('token-request', {
	request: signed('merchant', {
		merchantId: text(15),
		agreementId,
		certificate: base64url(32)
	}),
	agreement: quickAgreement.parts.agreement
});
/** QA-2a: the website can open neither. */
export const tokenRequestForwarded = kind('token-request-forwarded', {
	request: relayed(tokenRequest.parts.request),
	agreement: quickAgreement.parts.agreement
});
const token = signed('gateway', {
	agreementId,
	token: base64url(16),
	/** All of the number that anybody else learns. */
	lastDigits: id(4, 4),
	most: amount,
	until: time
});
/** QA-3: what stands for the card from now on, good for this third party alone. */
export const tokenIssued = kind('token-issued', { token });
/** QA-2b: the token on its way to the website. */
export const tokenPrepared = kind('token-prepared', { token: relayed(tokenIssued.parts.token) });

/** M4-07, quick pay: approved by her password at the third party and a one-time code, never by her bank. */
export const quickPayment = kind('quick-payment', {
	payment: sealed('institution', {
		tradeId: id(1, 32),
		amount,
		password: secret('wallet-password'),
		code: secret('one-time-code'),
		challenge: base64url(16)
	})
});
