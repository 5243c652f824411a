import { feeOf } from '#lib/money/amount.ts';
import type { Claims } from '#lib/vault/vault.ts';
import type { AmountValue } from '#lib/world/field.ts';
import { say, type Draft, type Refused } from '#lib/world/row.ts';
import { dayOf } from '../calendar.ts';
import { rcOf } from '../catalogue.ts';
import { word } from '../finding.ts';
import {
	echoRequest,
	financialRequest,
	hostQuery,
	refundFinancial,
	reversalAdvice,
	reversalRepeat
} from '../kinds/host.ts';
import { statement } from '../kinds/order.ts';
import { paymentNotification } from '../kinds/payment.ts';
import { statusAnswer } from '../kinds/query.ts';
import { refundNotice, refundResult } from '../kinds/refund.ts';
import { paymentReceipt } from '../kinds/wallet.ts';
import { paidMinor, paymentIn, refundIn, type PaymentGatewayContext as Own } from './context.ts';
import { echoOf, originalOf, refundOf, rrnOf, transactionOf, webPurchaseOf } from './iso.ts';

/** What the customer at the bank is told of a decline (domain 3.8, disclosure rule). */
const told = (own: Own, error: string): string =>
	own.declineDetail === 'full' ? error : 'E-DECLINED';
const pending = ['AUTHENTICATED', 'EXECUTING', 'UNKNOWN'];

function undone(own: Own) {
	const { maskedPan, hold } = paymentIn(own);
	const original = originalOf(own, hold ? '0100' : '0200');
	return { ...transactionOf(own, '000000'), maskedPan, rc: rcOf('E-UNKNOWN'), original };
}
function outcomeOf(own: Own, rc: string, error: string | null, time: number) {
	const { paymentId, orderId, amount, refundedMinor } = paymentIn(own);
	const { refundId, minor } = refundIn(own);
	return {
		refundId,
		paymentId,
		orderId,
		amount: { minor, ccy: amount.ccy },
		rc,
		...(error ? { error } : {}),
		refundedMinor,
		time
	};
}

/** The messages of the bank's payment gateway. */
export const says = {
	/** 0800, before each 0200. */
	echo: (own: Own): Draft => say(echoRequest, { message: echoOf(own) }),
	/** 0200; the PIN goes on as it came, unopened. */
	financial(own: Own): Draft {
		const { card } = paymentIn(own);
		return say(financialRequest, {
			message: webPurchaseOf(own),
			card: { pan: { $secret: 'pan', name: card } },
			credential: { $carry: own.credential }
		});
	},
	askHost: (own: Own): Draft =>
		say(hostQuery, {
			query: { rrn: paymentIn(own).rrn, paymentId: paymentIn(own).paymentId, try: own.asked }
		}),
	/** The same question about a refund, by its own number. */
	askRefund: (own: Own): Draft =>
		say(hostQuery, {
			query: {
				rrn: rrnOf(refundIn(own).at),
				paymentId: paymentIn(own).paymentId,
				try: own.asked
			}
		}),
	reversal: (own: Own): Draft => say(reversalAdvice, { message: undone(own) }),
	reversalAgain: (own: Own): Draft =>
		say(reversalRepeat, { message: { ...undone(own), try: own.reversals } }),
	receipt(own: Own, time: number): Draft {
		const payment = paymentIn(own);
		const { paymentId, orderId, merchantId, amount, state, authCode } = payment;
		const error = pending.includes(state) ? 'E-UNKNOWN' : payment.error;
		const tries = own.declineDetail === 'full' ? payment.triesLeft : null;
		return say(paymentReceipt, {
			receipt: {
				paymentId,
				orderId,
				merchantId,
				amount,
				state,
				rc: error ? rcOf(told(own, error)) : payment.rc,
				...(error ? { error: told(own, error) } : {}),
				...(error && tries !== null ? { triesLeft: tries } : {}),
				...(authCode ? { authCode } : {}),
				try: payment.try,
				time
			}
		});
	},
	/** The instruction did not become a payment; the customer learns why (domain 3.8). */
	turnedAway(own: Own, { parts, error, at }: Refused): Draft {
		const { orderId, merchantId, amount, try: signed } = parts['instruction'] ?? {};
		return say(paymentReceipt, {
			receipt: {
				orderId: word(orderId),
				merchantId: word(merchantId),
				amount: amount as AmountValue,
				state: 'REFUSED',
				rc: rcOf(told(own, error)),
				error: told(own, error),
				try: Number(signed),
				time: at
			}
		});
	},
	notification(own: Own): Draft {
		const { paymentId, merchantId, orderId, amount, state, rc, openedAt } = paymentIn(own);
		return say(paymentNotification, {
			notification: {
				paymentId,
				merchantId,
				orderId,
				amount,
				state,
				// The merchant learns no reason (domain 3.8, disclosure rule).
				rc: rc === '00' ? '00' : '05',
				settleDate: dayOf(openedAt),
				notifySeq: own.notified + 1
			}
		});
	},
	statusAnswer(own: Own, asked: number): Draft {
		const { merchantId, orderId, amount, state, paymentId, refundedMinor } = paymentIn(own);
		return say(statusAnswer, {
			answer: { merchantId, orderId, amount, state, paymentId, refundedMinor, try: asked }
		});
	},
	refund: (own: Own): Draft => say(refundFinancial, { message: refundOf(own) }),
	refundResult: (own: Own, rc: string, error: string | null, at: number): Draft =>
		say(refundResult, { result: outcomeOf(own, rc, error, at) }),
	refundNotice: (own: Own, rc: string, error: string | null, at: number): Draft =>
		say(refundNotice, { notice: outcomeOf(own, rc, error, at) }),
	refundRefused(own: Own, { parts, error, at }: Refused): Draft {
		const asked: Claims = parts['request'] ?? {};
		const { minor = 0 } = (asked['amount'] ?? {}) as Partial<AmountValue>;
		const refunding = { refundId: word(asked['refundId']), minor, void: false, at };
		return says.refundResult({ ...own, refunding }, rcOf(error), error, at);
	},
	statement(own: Own): Draft {
		const payment = paymentIn(own);
		const { paymentId, merchantId, orderId, amount, state, openedAt, refundedMinor } = payment;
		const paid = state === 'SUCCEEDED' || refundedMinor > 0;
		const minor = paid ? paidMinor(payment) : amount.minor;
		const line = {
			paymentId,
			orderId,
			amount: { minor, ccy: amount.ccy },
			fee: paid ? feeOf(minor, own.feeMillionths) : 0,
			status: state,
			refunded: refundedMinor
		};
		return say(statement, {
			statement: {
				date: dayOf(openedAt),
				merchantId,
				count: 1,
				sum: paid ? minor : 0,
				lines: [line],
				try: own.statements + 1
			}
		});
	}
};
