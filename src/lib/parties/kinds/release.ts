import {
	amount,
	base64url,
	id,
	integer,
	oneOf,
	optional,
	secret,
	text,
	time
} from '#lib/world/field.ts';
import { kind, plain, sealed, signed } from '#lib/world/row.ts';

const tradeId = id(1, 32);
const trade = { tradeId, orderId: id(8, 32), amount };

/**
 * M4-24: the goods are on their way, or there; the money goes to the seller at this time, or three days
 * later where no carrier has said that they are there.
 */
export const confirmReminder = kind('confirm-reminder', {
	reminder: signed('institution', {
		tradeId,
		event: oneOf('shipped', 'delivered', 'extended'),
		waybillNo: id(8, 32),
		releaseAt: time
	})
});
/** M4-24a: the buyer wants more time, once. */
export const extendRequest = kind('extend-request', {
	request: signed('customer', { tradeId, days: integer(1, 3) })
});
/** M4-25: the goods are here, the money may go. */
export const confirmReceipt = kind('confirm-receipt', {
	confirmation: sealed('institution', {
		tradeId,
		password: secret('wallet-password'),
		challenge: base64url(16)
	})
});
/** M4-25a: why a confirmation does not count, and a new challenge for the next one. */
export const confirmRefusal = kind('confirm-refusal', {
	refusal: signed('institution', {
		tradeId,
		error: text(24),
		triesLeft: optional(integer()),
		challenge: base64url(16)
	})
});

/** M4-26: the seller's share of the money is in his wallet. */
export const fundsReleased = kind('funds-released', {
	released: signed('institution', {
		...trade,
		feeMinor: integer(),
		netMinor: integer(),
		returnedMinor: integer(),
		grounds: text(24)
	})
});
/** M4-26b: the trade ended, and the seller gets nothing of the money. */
export const tradeEnded = kind('trade-ended', {
	ended: signed('institution', {
		...trade,
		result: oneOf('refunded', 'closed'),
		returnedMinor: integer(),
		grounds: text(24)
	})
});
/** M4-27: the buyer learns how the trade ended. */
export const tradeFinished = kind('trade-finished', {
	finished: signed('institution', {
		...trade,
		result: oneOf('released', 'refunded', 'split', 'closed'),
		toBuyerMinor: integer(),
		toSellerMinor: integer(),
		grounds: text(24)
	})
});

/** M4-28: what the buyer of a finished trade says of the seller, once. */
export const rating = kind('rating', {
	rating: signed('customer', { tradeId, score: integer(-1, 1), text: text(80) })
});
/** M4-28a: counted. */
export const ratingTaken = kind('rating-taken', {
	taken: plain({ tradeId, score: integer(-1, 1) })
});
