import { amount, flag, id, integer, optional, secret, text, time } from '#lib/world/field.ts';
import { authenticated, kind, relayed, sealed } from '#lib/world/row.ts';
import { paymentInstruction } from './wallet.ts';

/**
 * Messages between the gateway and the bank's host, as if ISO 8583 (domain 8.1): inside one bank the
 * format is private. `paymentId` and `error` would stand in private fields. Field 2 and field 52 are
 * sealed to the host's security module: a card number does not lie open even inside the bank.
 */
const digits = (count: number) => id(count, count);
/** What every message about a card payment says of it. */
export const transaction = {
	processingCode: digits(6),
	amount,
	transmittedAt: time,
	stan: digits(6),
	localTime: digits(6),
	localDate: digits(4),
	acquirerId: id(2, 11),
	rrn: digits(12),
	terminalId: text(8),
	merchantId: text(15),
	currency: digits(3),
	paymentId: id(16, 32)
};
/** Beside those: the card was keyed in on the web. */
export const webPurchase = {
	...transaction,
	expiry: digits(4),
	entryMode: digits(3),
	conditionCode: digits(2)
};
/** What the host answers a request by card. */
export const answered = {
	...transaction,
	maskedPan: text(19),
	authCode: optional(digits(6)),
	rc: text(2),
	error: optional(text(24)),
	triesLeft: optional(integer()),
	/** Field 54, amount type 02: what is available, minor units. */
	additionalAmounts: optional(integer())
};
/** Field 2, for the host's eyes. */
export const card = relayed(sealed('host', { pan: secret('pan') }));

const echo = { transmittedAt: time, stan: digits(6), networkCode: digits(3) };
/** 0800: whether the host is there, asked before anything that could be done is. */
export const echoRequest = kind('echo-request', { message: authenticated(echo) });
/** 0810. */
export const echoResponse = kind('echo-response', {
	message: authenticated({ ...echo, rc: text(2) })
});

/** 0200: authorize and post in one. */
export const financialRequest = kind('financial-request', {
	message: authenticated(webPurchase),
	card,
	credential: relayed(paymentInstruction.parts.credential)
});
/** 0210. */
export const financialResponse = kind('financial-response', { message: authenticated(answered) });

/** What became of it, asked by field 37; the host is the judge (domain 4.7). */
export const hostQuery = kind('host-query', {
	query: authenticated({ rrn: digits(12), paymentId: id(16, 32), try: integer(1) })
});
export const hostAnswer = kind('host-answer', {
	answer: authenticated({
		rrn: digits(12),
		paymentId: id(16, 32),
		found: flag,
		rc: text(2),
		error: optional(text(24)),
		authCode: optional(digits(6)),
		additionalAmounts: optional(integer()),
		try: integer(1)
	})
});

const undone = {
	...transaction,
	maskedPan: text(19),
	rc: text(2),
	/** Field 90: type, trace number, time and acquirer of the original. */
	original: digits(42)
};
/** 0420: undo it, whether or not you have it; 0421 once more, until 0430. */
export const reversalAdvice = kind('reversal-advice', { message: authenticated(undone) });
export const reversalRepeat = kind('reversal-repeat', {
	message: authenticated({ ...undone, try: integer(1) })
});
/** 0430: undone, or never seen (25). */
export const reversalResponse = kind('reversal-response', {
	message: authenticated({ ...transaction, maskedPan: text(19), rc: text(2) })
});

/** `void`: the whole payment is undone, the fee for it included. */
const refunding = { ...transaction, maskedPan: text(19), refundId: id(8, 40), void: flag };
/** 0200 with processing code 200000: money goes back. */
export const refundFinancial = kind('refund-financial', { message: authenticated(refunding) });
export const refundFinancialResponse = kind('refund-financial-response', {
	message: authenticated({ ...refunding, rc: text(2), error: optional(text(24)) })
});
