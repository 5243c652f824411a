import { clockOf } from '../calendar.ts';
import { holdIn, paymentIn, refundIn, type PaymentGatewayContext } from './context.ts';

/** Field 49 of the one currency of this bank (ISO 4217 number). */
const currencyNumber = '156';
const hour = 3_600_000;

/** Field 11: counted by the sender. */
export const stanOf = (sequence: number): string => String(sequence).padStart(6, '0').slice(-6);
/** Field 37: twelve digits, the same in request, response and reversal. */
export const rrnOf = (at: number): string => String(at).slice(-12);

/** Fields of a message that only asks whether the host is there; 301 is the echo test. */
export const echoOf = (own: PaymentGatewayContext) => ({
	transmittedAt: paymentIn(own).transmittedAt,
	stan: stanOf(own.sequence),
	networkCode: '301'
});

/** Fields of ISO 8583 that every message about the payment has (domain 8.1). */
export function transactionOf(own: PaymentGatewayContext, processingCode: string) {
	const { paymentId, merchantId, amount, transmittedAt, stan, rrn } = paymentIn(own);
	const local = clockOf(transmittedAt);
	return {
		processingCode,
		amount,
		transmittedAt,
		stan,
		localTime: local.time,
		localDate: local.date,
		acquirerId: own.acquirerId,
		rrn,
		terminalId: own.merchants[merchantId]?.terminalId ?? '',
		merchantId,
		currency: currencyNumber,
		paymentId
	};
}

/** Fields 14, 22 and 25 beside those: card number keyed in on the web; networks differ in the values. */
export const webPurchaseOf = (own: PaymentGatewayContext) => ({
	...transactionOf(own, '000000'),
	expiry: paymentIn(own).expiry,
	entryMode: '012',
	conditionCode: '59'
});

/** Field 90: which message is to be undone, by its type, fields 11, 7 (UTC) and 32, and no forwarder. */
export function originalOf(own: PaymentGatewayContext, type: string): string {
	const { transmittedAt, stan } = paymentIn(own);
	// The clock of the calendar keeps China Standard Time; field 7 is UTC.
	const utc = clockOf(transmittedAt - 8 * hour);
	return `${type}${stan}${utc.date}${utc.time}${own.acquirerId.padStart(11, '0')}${'0'.repeat(11)}`;
}

/** Fields of a later message about held money: trace number and time of its own, field 37 as before. */
export function laterOf(own: PaymentGatewayContext, at: number) {
	const local = clockOf(at);
	return {
		...transactionOf(own, '000000'),
		transmittedAt: at,
		stan: stanOf(own.sequence),
		localTime: local.time,
		localDate: local.date
	};
}
/** Fields of a capture: the amount that is taken. */
export function captureOf(own: PaymentGatewayContext) {
	const { capture } = holdIn(own);
	if (!capture) throw new Error('the gateway has no: capture');
	const { minor, at, number } = capture;
	const amount = { minor, ccy: paymentIn(own).amount.ccy };
	const { localDate: _, ...undated } = laterOf(own, at);
	return { ...undated, amount, captureNumber: number };
}

/** Fields of a message about money going back: a number of its own, the amount that goes back. */
export function refundOf(own: PaymentGatewayContext) {
	const { refundId, minor, void: undone, at } = refundIn(own);
	const {
		amount: { ccy },
		maskedPan
	} = paymentIn(own);
	const local = clockOf(at);
	return {
		...transactionOf(own, '200000'),
		amount: { minor, ccy },
		maskedPan,
		transmittedAt: at,
		stan: stanOf(own.sequence),
		localTime: local.time,
		localDate: local.date,
		rrn: rrnOf(at),
		refundId,
		void: undone
	};
}
