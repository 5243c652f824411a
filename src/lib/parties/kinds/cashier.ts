import {
	amount,
	base64url,
	flag,
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
const challenge = base64url(16);
const error = text(24);

/** M4-04: where the third party's cashier stands. */
export const cashierRedirect = kind('cashier-redirect', {
	redirect: plain({ tradeId, cashierUrl: text(120), orderId: id(8, 32), orderDraftId: id(8, 32) })
});
/** M4-05: she logs in; the trade becomes hers. */
export const openCashier = kind('open-cashier', {
	login: sealed('institution', { tradeId, userId: id(2, 20), password: secret('cashier-password') })
});
/** M4-06: from whom, for what, how much, by which rule, and how it can be paid. */
export const cashierPage = kind('cashier-page', {
	page: signed('institution', {
		tradeId,
		orderId: id(8, 32),
		sellerId: text(15),
		sellerName: text(40),
		/** Sum of the ratings, the share of good ones in per cent, disputes lost (domain 7.5). */
		ratingScore: integer(-999_999),
		positivePercent: integer(0, 100),
		disputesLost: integer(),
		goodsSummary: text(40),
		amount,
		guarantee: oneOf('escrow', 'instant'),
		releaseDays: integer(1, 60),
		payeeName: text(40),
		walletMinor: integer(),
		banks: text(40),
		payBy: time,
		challenge,
		/** Last digits of the card that a token stands for. */
		quickCard: optional(id(4, 4)),
		/** What became of an attempt before. */
		error: optional(error)
	})
});
/** M4-07: she pays through a bank. */
export const payChoice = kind('pay-choice', {
	choice: plain({ tradeId, bank: id(2, 8), challenge })
});
/** M4-07, out of her wallet: approved by her payment password alone. */
export const walletPayment = kind('wallet-payment', {
	payment: sealed('institution', {
		tradeId,
		amount,
		password: secret('wallet-password'),
		challenge
	})
});
/** M4-07a: why not, and a new challenge for the next try. */
export const cashierRefusal = kind('cashier-refusal', {
	refusal: signed('institution', {
		tradeId,
		error,
		triesLeft: optional(integer()),
		challenge
	})
});
/** M4-10: where her bank's own page stands. */
export const bankRedirect = kind('bank-redirect', {
	redirect: plain({ tradeId, payUrl: text(120), paymentId: id(16, 32) })
});
/** M4-14a: her browser comes back from the bank; whatever it says is no proof. */
export const returnToCashier = kind('return-to-cashier', {
	visit: plain({ tradeId, says: text(20), another: flag, try: integer(1) })
});
