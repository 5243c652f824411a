import { cards } from '#lib/money/card.ts';
import type { ClearingLine, Part } from '#lib/money/clearing.ts';
import { clockOf } from '../calendar.ts';
import { originalElements } from '../originalElements.ts';
import { issuerOf, paymentIn, type JointContext, type Refund } from './context.ts';

/** Field 49 of the one currency in which the members settle (ISO 4217 number). */
const currencyNumber = '156';

/** Fields of ISO 8583 that every message about the payment has (domain 8.1). */
export function transactionOf(own: JointContext, processingCode: string) {
	const { paymentId, merchantId, acquirer, terminalId, amount, rrn, requestedAt } = paymentIn(own);
	return {
		processingCode,
		amount,
		transmittedAt: requestedAt,
		stan: rrn.slice(-6),
		acquirerId: acquirer,
		rrn,
		terminalId,
		merchantId,
		paymentId
	};
}

/** Fields 12, 13, 22, 25 and 49 of a purchase on the web. */
export function purchaseOf(own: JointContext, at: number) {
	const { txId } = paymentIn(own);
	const { time, date } = clockOf(at);
	return {
		txId,
		issuer: issuerOf(own),
		localTime: time,
		localDate: date,
		entryMode: '012',
		conditionCode: '59',
		currency: currencyNumber
	} as const;
}

/** A transfer between accounts, as ISO 20022 names things (domain 8.5). */
export function transferOf(own: JointContext) {
	const { paymentId, merchantId, acquirer, amount, rrn, requestedAt } = paymentIn(own);
	return {
		paymentId,
		endToEndId: paymentId,
		rrn,
		stan: rrn.slice(-6),
		transmittedAt: requestedAt,
		debtorAgent: issuerOf(own),
		creditorAgent: acquirer,
		merchantId,
		amount
	};
}

/** Field 90: which message is to be undone. */
export const originalOf = (own: JointContext): string =>
	originalElements(transactionOf(own, '000000'));

/** What is left of the payment, of which a part goes back; or the principal alone. */
export function backOf(own: JointContext, keepsFees = false): Part {
	const { amount, refundedMinor } = paymentIn(own);
	return keepsFees ? { fees: 'kept' } : { left: amount.minor - refundedMinor };
}

/** Fields of a message about money going back; a number of its own, the amount that goes back. */
export function refundOf(own: JointContext, { refundId, minor, rrn, at, keepsFees }: Refund) {
	const { amount, issuer } = paymentIn(own);
	return {
		...transactionOf(own, '200000'),
		amount: { minor, ccy: amount.ccy },
		rrn,
		stan: rrn.slice(-6),
		transmittedAt: at,
		refundId,
		issuer: issuer ?? '',
		...backOf(own, keepsFees)
	};
}

/** The card that was typed; a payment without one here is a bug. */
export function cardOf(own: JointContext) {
	const { card } = paymentIn(own);
	const found = cards.find(({ name }) => name === card);
	if (!found) throw new Error(`no such card: ${card ?? 'none'}`);
	return found;
}

/** The line of the payment in the day's clearing. */
export function lineOf(
	own: JointContext,
	sign: 1 | -1,
	change: Partial<ClearingLine> = {}
): ClearingLine {
	const { paymentId, rrn, issuer, acquirer, amount, product } = paymentIn(own);
	return {
		paymentId,
		rrn,
		issuer: issuer ?? '',
		acquirer,
		minor: amount.minor,
		product,
		sign,
		...change
	};
}

/** The line that takes back what is given back: all of the payment, or a refund with a number of its own. */
export function refundLine(own: JointContext): ClearingLine {
	const { refund } = own;
	if (!refund || refund.void) return lineOf(own, -1);
	const { rrn, minor, keepsFees } = refund;
	return lineOf(own, -1, { rrn, minor, ...backOf(own, keepsFees) });
}

/** A number of twelve digits that no other transaction has: the merchant's last digit and the time. */
export const rrnOf = (merchantId: string, at: number): string =>
	`${merchantId.slice(-1)}${String(at % 100_000_000_000).padStart(11, '0')}`;
