import type { Json } from '#lib/vault/vault.ts';
import { feeOf } from '#lib/money/amount.ts';
import type { Draft, Heard, Refused } from '#lib/world/row.ts';
import { say } from '#lib/world/row.ts';
import { dayOf } from '../calendar.ts';
import { rcOf } from '../catalogue.ts';
import { statement } from '../kinds/order.ts';
import { counterRequest } from '../kinds/counter.ts';
import {
	openPayment,
	pageOrdered,
	paymentNotification,
	paymentResult,
	paymentTicket,
	transferCommand,
	type merchantVerified
} from '../kinds/payment.ts';
import { bookQuery, statusAnswer, type statusQuery } from '../kinds/query.ts';
import {
	refundCommand,
	refundNotice,
	refundResult,
	type refundPosted,
	type refundVerified
} from '../kinds/refund.ts';
import { paymentIn, type GatewayContext } from './context.ts';

/** Fifteen minutes for the page, thirty for the order (domain 3.11). */
export const pageMs = 15 * 60_000;

const idOf = (bank: GatewayContext): string => {
	const { paymentId } = paymentIn(bank);
	if (!paymentId) throw new Error('the payment has no: id');
	return paymentId;
};
/** What the customer at the bank is told of a decline (domain 3.8, disclosure rule). */
const told = (bank: GatewayContext, error: string): string =>
	bank.declineDetail === 'full' ? error : 'E-DECLINED';

/** The messages of the transaction server. */
export const says = {
	openPayment(bank: GatewayContext): Draft {
		const { merchantId, orderId, attempt, payeeName, amount } = paymentIn(bank);
		const again = attempt > 1 ? { attempt } : {};
		return say(openPayment, { payment: { merchantId, orderId, payeeName, amount, ...again } });
	},
	ticket(bank: GatewayContext): Draft {
		const { orderId, openedAt } = paymentIn(bank);
		const paymentId = idOf(bank);
		const { site = 'pay.harbor-bank.example' } = bank;
		const payUrl = `https://${site}/pay/${paymentId}`;
		return say(paymentTicket, {
			ticket: { orderId, rc: '00', paymentId, payUrl, expiresAt: openedAt + pageMs }
		});
	},
	noTicket: (orderId: Json | undefined, error: string, at: number): Draft =>
		say(paymentTicket, {
			ticket: {
				orderId: typeof orderId === 'string' ? orderId : 'unknown0',
				rc: rcOf(error),
				expiresAt: at
			}
		}),
	hostDown(bank: GatewayContext): Draft {
		const { orderId, openedAt } = paymentIn(bank);
		return says.noTicket(orderId, 'E-ISSUER-DOWN', openedAt);
	},
	page(bank: GatewayContext): Draft {
		const { merchantId, payeeName, orderId, amount, userId, error, triesLeft } = paymentIn(bank);
		return say(pageOrdered, {
			page: {
				paymentId: idOf(bank),
				userId: userId ?? '',
				merchantId,
				payeeName,
				orderId,
				amount,
				...(error ? { rc: rcOf(error), error: told(bank, error) } : {}),
				...(error && triesLeft !== null && bank.declineDetail === 'full' ? { triesLeft } : {}),
				try: bank.pages
			}
		});
	},
	counter(bank: GatewayContext): Draft {
		const { payeeName, amount } = paymentIn(bank);
		return say(counterRequest, {
			request: {
				paymentId: idOf(bank),
				payerName: bank.payerName,
				payeeName,
				amount,
				reason: 'above the self-service limit'
			}
		});
	},
	transfer(bank: GatewayContext): Draft {
		const { accountRef, merchantId, amount, orderDigest } = paymentIn(bank);
		return say(transferCommand, {
			transfer: {
				paymentId: idOf(bank),
				accountRef: accountRef ?? '',
				merchantId,
				amount,
				orderDigest
			}
		});
	},
	askBooks: (bank: GatewayContext): Draft =>
		say(bookQuery, { query: { paymentId: idOf(bank), try: bank.asked } }),
	result(bank: GatewayContext, at: number): Draft {
		const { orderId, payeeName, amount, state, error, rc, balanceMinor } = paymentIn(bank);
		return say(paymentResult, {
			result: {
				paymentId: idOf(bank),
				orderId,
				payeeName,
				amount,
				state,
				rc: error ? rcOf(told(bank, error)) : rc,
				...(error ? { error: told(bank, error) } : {}),
				...(balanceMinor === null ? {} : { balanceMinor }),
				time: at
			}
		});
	},
	notification(bank: GatewayContext): Draft {
		const { merchantId, orderId, amount, state, rc, openedAt } = paymentIn(bank);
		return say(paymentNotification, {
			notification: {
				paymentId: idOf(bank),
				merchantId,
				orderId,
				amount,
				state,
				// The merchant learns no reason (domain 3.8, disclosure rule).
				rc: rc === '00' ? '00' : '05',
				settleDate: dayOf(openedAt),
				notifySeq: bank.notified + 1
			}
		});
	},
	statusAnswer(bank: GatewayContext, { parts }: Heard<typeof statusQuery, 'gateway'>): Draft {
		const { merchantId, orderId, amount, state, paymentId, refundedMinor } = paymentIn(bank);
		const known = paymentId ? { paymentId } : {};
		return say(statusAnswer, {
			answer: { merchantId, orderId, amount, state, ...known, refundedMinor, try: parts.query.try }
		});
	},
	refundCommand: ({ parts }: Heard<typeof refundVerified, 'gateway'>): Draft =>
		say(refundCommand, { refund: parts.refund }),
	refundRefused(bank: GatewayContext, { parts, error, at }: Refused): Draft {
		const asked = parts['refund'] ?? {};
		const minor = (asked['amount'] as { minor?: number } | undefined)?.minor ?? 0;
		const refundId = typeof asked['refundId'] === 'string' ? asked['refundId'] : '';
		return say(refundResult, { result: refundOf(bank, refundId, minor, rcOf(error), error, at) });
	},
	refundResult(bank: GatewayContext, { parts, at }: Heard<typeof refundPosted, 'gateway'>): Draft {
		const { refundId, rc, error } = parts.result;
		return say(refundResult, {
			result: refundOf(bank, refundId, bank.refunding, rc, error ?? null, at)
		});
	},
	refundNotice(bank: GatewayContext, { parts, at }: Heard<typeof refundPosted, 'gateway'>): Draft {
		const { refundId, rc, error } = parts.result;
		return say(refundNotice, {
			notice: refundOf(bank, refundId, bank.refunding, rc, error ?? null, at)
		});
	},
	statement(bank: GatewayContext): Draft {
		const payment = paymentIn(bank);
		const { merchantId, orderId, amount, state, openedAt, refundedMinor } = payment;
		const paid = state === 'SUCCEEDED' || refundedMinor > 0;
		const line = {
			paymentId: idOf(bank),
			orderId,
			amount,
			fee: paid ? feeOf(amount.minor, bank.feeMillionths) : 0,
			status: state,
			refunded: refundedMinor
		};
		return say(statement, {
			statement: {
				date: dayOf(openedAt),
				merchantId,
				count: 1,
				sum: paid ? amount.minor : 0,
				lines: [line],
				try: bank.statements + 1
			}
		});
	}
};

function refundOf(
	bank: GatewayContext,
	refundId: string,
	minor: number,
	rc: string,
	error: string | null,
	at: number
) {
	const { orderId, amount, refundedMinor } = paymentIn(bank);
	return {
		refundId,
		paymentId: idOf(bank),
		orderId,
		amount: { minor, ccy: amount.ccy },
		rc,
		...(error ? { error } : {}),
		refundedMinor,
		time: at
	};
}

/** The payment that a verified request opens. */
export const opened = ({ parts: { request }, at }: Heard<typeof merchantVerified, 'gateway'>) => ({
	paymentId: null,
	merchantId: request.merchantId,
	payeeName: request.payeeName,
	orderId: request.orderId,
	orderDigest: request.orderDigest,
	attempt: request.attempt ?? 1,
	amount: request.amount,
	openedAt: at,
	userId: request.userId ?? null,
	accountRef: request.accountRef ?? null,
	signatureId: request.signatureId ?? null,
	state: 'CREATED',
	error: null,
	rc: '',
	triesLeft: null,
	balanceMinor: null,
	approvedBy: [],
	refundedMinor: 0
});
