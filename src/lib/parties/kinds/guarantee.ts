import { amount, base64url, id, integer, oneOf, optional, text, time } from '#lib/world/field.ts';
import { kind, plain, signed } from '#lib/world/row.ts';
import { waybill } from './order.ts';

const tradeId = id(1, 32);
const orderId = id(8, 32);
const waybillNo = id(8, 32);
const trade = { tradeId, orderId, amount };

/** M4-02: the seller asks the third party to stand between the buyer and him for one order. */
export const createTrade = kind('create-trade', {
	trade: signed('merchant', {
		sellerId: text(15),
		orderId,
		orderDigest: base64url(32),
		goodsSummary: text(40),
		amount,
		shipByHours: integer(1, 720),
		confirmDays: integer(1, 60),
		returnUrl: text(120),
		notifyUrl: text(120)
	})
});
/** M4-03: taken on, and where the buyer pays. */
export const tradeCreated = kind('trade-created', {
	trade: signed('institution', { ...trade, cashierUrl: text(120), payBy: time })
});
/** TQ-1: the seller asks how a trade stands. */
export const tradeQuery = kind('trade-query', {
	query: signed('merchant', { sellerId: text(15), orderId, try: integer(1) })
});
/** TQ-2: the signed answer, as good as a notice. */
export const tradeAnswer = kind('trade-answer', {
	answer: signed('institution', { ...trade, state: text(24), shipBy: time, try: integer(1) })
});

/** M4-17: the buyer has paid; the money is held, and not yet the seller's. */
export const buyerPaid = kind('buyer-paid', {
	notice: signed('institution', { ...trade, state: oneOf('HELD'), shipBy: time })
});
/** M4-18: the seller has a notice, whichever it was. */
export const sellerAck = kind('seller-ack', { ack: plain({ tradeId, news: text(40) }) });
/** M4-19: the buyer's receipt, with the rule by which the money is released. */
export const heldNotice = kind('held-notice', {
	notice: signed('institution', {
		...trade,
		shipBy: time,
		releaseDays: integer(1, 60),
		/** For her confirmation, once. */
		challenge: base64url(16)
	})
});
/** M4-19a: the buyer has seen a notice, whichever it was. */
export const buyerAck = kind('buyer-ack', { ack: plain({ tradeId, news: text(40) }) });

/** M4-22: the seller has shipped, and here is the carrier's own word for it. */
export const shippingNotice = kind('shipping-notice', {
	notice: signed('merchant', { tradeId, orderId, carrier: text(40), waybillNo }),
	waybill: waybill.parts.waybill
});
/** M4-22a: taken, or why not. */
export const shippingTaken = kind('shipping-taken', {
	taken: signed('institution', { tradeId, waybillNo, rc: text(2), error: optional(text(24)) })
});
