import { flag, id, integer, list, oneOf, optional, text } from '#lib/world/field.ts';
import { kind, plain, signed } from '#lib/world/row.ts';

const batchId = id(8, 32);
/** Net positions may be owed: below nothing. */
const signedMinor = integer(Number.MIN_SAFE_INTEGER);
const line = {
	paymentId: id(8, 40),
	rrn: id(12, 12),
	issuer: id(2, 8),
	acquirer: id(2, 8),
	minor: integer(1),
	product: oneOf('debit', 'credit', 'transfer'),
	sign: integer(-1, 1),
	fees: optional(oneOf('kept')),
	left: optional(integer(1))
};

/** M3-40: the day is over: what is paid from now on belongs to the next batch. */
export const cutOff = kind('cut-off', {
	notice: plain({ batchId, date: text(10), count: integer() })
});
/** M3-41: a bank's own lines, with control totals and what it owes or is owed. */
export const clearingFile = kind('clearing-file', {
	file: signed('joint', {
		batchId,
		date: text(10),
		bank: id(2, 8),
		lines: list(line),
		count: integer(),
		sum: signedMinor,
		hashTotal: integer(),
		net: signedMinor,
		try: integer(1)
	})
});
/** M3-42: the file against the bank's own log (like ISO 8583 0500 and 0510). */
export const reconciliationResult = kind('reconciliation-result', {
	result: signed('bank', {
		batchId,
		bank: id(2, 8),
		agreed: flag,
		/** Lines of the file that the bank's log does not have. */
		unknown: list({ rrn: id(12, 12) }),
		/** Lines of the bank's log that the file does not have. */
		missing: list({ rrn: id(12, 12) })
	})
});
/** M3-43: who owes and who is owed, all at once or not at all (ISO 20022 pacs.029). */
export const netSettlementRequest = kind('net-settlement-request', {
	request: signed('joint', {
		batchId,
		valueDate: text(10),
		attempt: integer(1, 9),
		remedy: oneOf('none', 'collateral', 'fund'),
		positions: list({ party: id(2, 8), net: signedMinor }),
		controlSum: signedMinor
	})
});
/** M3-44: settled with finality, or nothing was moved. */
export const netSettlementResult = kind('net-settlement-result', {
	result: signed('settlementBank', {
		batchId,
		attempt: integer(1, 9),
		state: oneOf('settled', 'failed'),
		short: list({ party: id(2, 8), minor: integer(1) })
	})
});
const movement = {
	batchId,
	party: id(2, 8),
	net: signedMinor,
	/** Minor units taken from the pledged collateral or lent by the fund, to cover what was short. */
	collateral: integer(),
	fund: integer(),
	balance: integer()
};
/** M3-45: what settling did to an account (ISO 20022 camt.054). */
export const debitCreditNotification = kind('debit-credit-notification', {
	notice: signed('settlementBank', movement)
});
export const gatewayNotification = kind('gateway-notification', {
	notice: signed('settlementBank', movement)
});
/** M3-45a: it has arrived. */
export const notificationReceived = kind('notification-received', {
	receipt: plain({ batchId, party: id(2, 8) })
});
/** M3-46: the merchant's money, and what it consists of. */
export const payout = kind('payout', {
	statement: signed('bank', {
		payoutId: id(8, 40),
		date: text(10),
		gross: signedMinor,
		fees: signedMinor,
		net: signedMinor,
		payments: list({ paymentId: id(8, 40), minor: signedMinor })
	})
});
