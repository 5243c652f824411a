import {
	amount,
	base64url,
	id,
	integer,
	list,
	oneOf,
	optional,
	record,
	secret,
	text,
	time
} from '#lib/world/field.ts';
import { hashing } from '#lib/world/parts.ts';
import { dualSealed, halfAgainst, kind, plain, signed, signedSealed } from '#lib/world/row.ts';

const xid = id(8, 32);
const orderId = id(8, 32);
const merchantId = text(15);
const rc = text(2);
const error = optional(text(24));
const line = { sku: id(), title: text(60), quantity: integer(1, 999), unitPrice: amount };

/** M1B-01, PInitReq: the wallet begins, with the shop's own number of the visit (SET's LID-C). */
export const initRequest = kind('init-request', {
	init: plain({
		orderDraftId: id(8, 32),
		cardBrand: text(20),
		language: oneOf('en', 'zh'),
		challC: base64url(16)
	})
});

/** M1B-02, PInitRes: the numbers of the transaction and of the order, and two certificates to seal to. */
export const initResponse = kind('init-response', {
	init: signed('merchant', {
		xid,
		orderId,
		merchantId,
		challC: base64url(16),
		challM: base64url(16),
		merchantCertificate: base64url(32),
		gatewayCertificate: base64url(32)
	})
});

/**
 * M1B-03, PReq: two halves under one dual signature. `hod` is the digest of what was ordered, for how
 * much, and of a salt, so that the gateway can hold the order against the payment and read neither.
 */
export const purchaseRequest = kind('purchase-request', {
	order: hashing(
		dualSealed('customer', 'merchant', 'OI', 'payment', {
			xid,
			orderId,
			lines: list(line),
			shipTo: record({ name: text(40), phone: text(20), address: text(120) }),
			total: amount,
			odSalt: base64url(16),
			challM: base64url(16)
		}),
		{ hod: ['lines', 'total', 'odSalt'] }
	),
	payment: dualSealed('customer', 'paymentGateway', 'PI', 'order', {
		xid,
		merchantId,
		amount,
		hod: base64url(32),
		pan: secret('pan'),
		expiry: id(4, 4),
		nonce: base64url(16)
	})
});

/** What the merchant states about the order half: its digest (OIMD), and that of the order in it. */
const authorization = { xid, orderId, merchantId, authAmount: amount };
/** M1B-04, AuthReq: the merchant's own request, and the customer's payment half unread. */
export const authorizationRequest = kind('authorization-request', {
	request: signedSealed('merchant', 'paymentGateway', {
		...authorization,
		oimd: base64url(32),
		hod: base64url(32)
	}),
	payment: halfAgainst(purchaseRequest.parts.payment, 'request.oimd')
});

/**
 * M1B-07, AuthRes: the money is held. The capture token is the gateway's word to itself: signed, so that
 * nobody else can make one, and sealed, so that whoever carries it cannot read it.
 */
export const authorizationResponse = kind('authorization-response', {
	response: signedSealed('paymentGateway', 'merchant', {
		xid,
		orderId,
		paymentId: id(16, 32),
		authAmount: amount,
		rc,
		authCode: id(6, 6),
		holdExpiresAt: time
	}),
	captureToken: signedSealed('paymentGateway', 'paymentGateway', {
		xid,
		paymentId: id(16, 32),
		authAmount: amount,
		authCode: id(6, 6)
	})
});
/** M1B-07 where nothing is held: declined by the bank (FAILED), or not taken on by the gateway (REFUSED). */
export const authorizationDeclined = kind('authorization-declined', {
	response: signedSealed('paymentGateway', 'merchant', {
		xid,
		orderId,
		authAmount: amount,
		state: oneOf('FAILED', 'REFUSED'),
		rc,
		error
	})
});

const purchase = { xid, orderId, paymentId: optional(id(16, 32)) };
/** How a purchase stands, as the merchant knows it. */
const standing = [
	'not-ordered',
	'pending',
	'authorized',
	'captured',
	'declined',
	'refused',
	'voided',
	'closed'
] as const;
/** M1B-08, PRes: the merchant's signed answer; once authorized it is the order receipt. */
export const purchaseResponse = kind('purchase-response', {
	response: signed('merchant', {
		...purchase,
		authAmount: amount,
		challC: base64url(16),
		result: oneOf('authorized', 'declined', 'refused')
	})
});

/** InqReq: the customer asks the merchant what became of her purchase; InqRes: his signed answer. */
export const inquiryRequest = kind('inquiry-request', {
	inquiry: plain({ xid, challenge: base64url(16), try: integer(1) })
});
export const inquiryResponse = kind('inquiry-response', {
	response: signed('merchant', {
		...purchase,
		/** None before anything was ordered. */
		authAmount: optional(amount),
		challenge: base64url(16),
		result: oneOf(...standing)
	})
});

const capture = { xid, captureNumber: integer(1, 99), captureAmount: amount };
/** M1B-11, CapReq: the goods have left, the held money may be taken. */
export const captureRequest = kind('capture-request', {
	request: signedSealed('merchant', 'paymentGateway', capture),
	captureToken: authorizationResponse.parts.captureToken
});
/** M1B-14, CapRes: taken, or why not. */
export const captureResponse = kind('capture-response', {
	response: signedSealed('paymentGateway', 'merchant', {
		...capture,
		orderId,
		rc,
		error,
		settleDate: text(10)
	})
});

/** AuthRevReq: the merchant gives the authorization back before anything is captured (domain 4.6). */
export const authorizationReversal = kind('authorization-reversal', {
	request: signedSealed('merchant', 'paymentGateway', { xid, orderId, merchantId, amount })
});
/** AuthRevRes. */
export const authorizationReversed = kind('authorization-reversed', {
	response: signedSealed('paymentGateway', 'merchant', { xid, orderId, amount, rc, error })
});
/** The customer learns that nothing will be taken. */
export const voidNotice = kind('void-notice', {
	notice: signed('merchant', { xid, orderId, amount })
});
