import { amount, base64url, id, integer, optional, oneOf, text, time } from '#lib/world/field.ts';
import { authenticated, kind, plain, relayed, signed, signedSealed } from '#lib/world/row.ts';
import { resultsRequest } from './joint.ts';

/*
 * The joint gateway with a list of banks instead of a card (domain 6.2, variant bankList). Whoever hears
 * a message hears the same event as with a card; only the fields differ: there is no card number.
 */

const paymentId = id(16, 32);
const txId = id(8, 40);
const payee = { merchantId: text(15), payeeName: text(40), amount };

/** M3-09: which bank is hers; nothing about her or her account. */
export const bankChoice = kind('bank-choice', {
	choice: plain({ paymentId, bank: id(2, 8), challenge: base64url(16) })
});
/** M3-10: let your customer pay this, whoever she turns out to be. */
export const transferAuthentication = kind('authentication-request', {
	request: signedSealed('joint', 'bank', { txId, paymentId, ...payee, browser: text(40) })
});
/** M3-12: she opens her own online bank and says who she is, so that it can show her greeting. */
export const bankVisit = kind('challenge-request', {
	request: plain({ txId, userId: id(2, 20) })
});
/** M3-13: the online bank's page, with the account that it will debit. */
export const bankPage = kind('challenge-page', {
	page: signed('bank', {
		txId,
		issuerName: text(40),
		...payee,
		maskedAccount: text(24),
		greeting: text(40),
		challenge: base64url(16),
		error: optional(text(24)),
		triesLeft: optional(integer())
	})
});

/** What names a transfer between accounts (domain 8.5). */
const transfer = {
	paymentId,
	endToEndId: text(35),
	/** The gateway's own reference numbers, by which lines are cleared. */
	rrn: id(12, 12),
	stan: id(6, 6),
	transmittedAt: time,
	debtorAgent: id(2, 8),
	creditorAgent: id(2, 11),
	merchantId: text(15),
	amount
};
/** M3-18: the transfer that she has confirmed, with the bank's own signed value over it (request to pay). */
export const transferOrder = kind('financial-request', {
	message: authenticated({ ...transfer, txId }),
	authValue: relayed(resultsRequest.parts.authValue)
});
const credit = { ...transfer, product: oneOf('transfer') };
/** M3-20: the interbank leg, settled in the same batch (pacs.008); and once more. */
export const interbankTransfer = kind('financial-advice', { message: authenticated(credit) });
export const interbankTransferRepeat = kind('financial-advice-repeat', {
	message: authenticated({ ...credit, try: integer(1) })
});
