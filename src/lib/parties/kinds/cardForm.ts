import { amount, base64url, id, secret, text } from '#lib/world/field.ts';
import { kind, sealed, signed, signedSealed } from '#lib/world/row.ts';

const xid = id(8, 32);
const orderId = id(8, 32);
const merchantId = text(15);

/** 1B-naive: the merchant's own page asks for the card number (domain 4.1). */
export const cardForm = kind('card-form', {
	form: signed('merchant', { xid, orderId, merchantId, payeeName: text(40), amount })
});

/** 1B-naive: the card number, in an envelope that the merchant opens; nobody has signed it. */
export const cardEntered = kind('card-entered', {
	card: sealed('merchant', {
		xid,
		orderId,
		challC: base64url(16),
		pan: secret('pan'),
		expiry: id(4, 4)
	})
});

/** 1B-naive: the merchant's word alone, with the card number that he has read. */
export const cardAuthorization = kind('card-authorization', {
	request: signedSealed('merchant', 'paymentGateway', {
		xid,
		orderId,
		merchantId,
		authAmount: amount,
		orderDigest: base64url(32),
		pan: secret('pan'),
		expiry: id(4, 4)
	})
});
