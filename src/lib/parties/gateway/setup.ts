import { assign, setup } from 'xstate';
import { acting, mayAskAgain, patience } from '../acting.ts';
import { rcOf } from '../catalogue.ts';
import type { GatewayContext, GatewayEvent, GatewayInput, Payment } from './context.ts';
import { notifyTimes } from '../schedule.ts';
import { opened, pageMs } from './says.ts';

const minute = 60_000;
const mostStatements = 5;
const mostAsked = 8;

export type Args = { readonly context: GatewayContext; readonly event: GatewayEvent };
const change = (context: GatewayContext, payment: Partial<Payment>) =>
	context.payment ? { payment: { ...context.payment, ...payment } } : {};

/** With the refund now under way, nothing of the payment is left. */
function wholly(context: GatewayContext): boolean {
	return (
		(context.payment?.refundedMinor ?? 0) + context.refunding >=
		(context.payment?.amount.minor ?? 0)
	);
}

/** What the transaction server's machine can do, weigh and wait for. */
export const base = setup({
	types: {} as { context: GatewayContext; events: GatewayEvent; input: GatewayInput },
	actions: {
		...acting,
		countTry: assign({ tries: ({ context }) => context.tries + 1 }),
		forgetTries: assign({ tries: 0 }),
		countPage: assign({ pages: ({ context }) => context.pages + 1 }),
		countAsked: assign({ asked: ({ context }) => context.asked + 1 }),
		countNotified: assign({ notified: ({ context }) => context.notified + 1 }),
		countStatement: assign({ statements: ({ context }) => context.statements + 1 }),
		become: assign(({ context }, to: { readonly state: string; readonly error?: string }) =>
			change(context, {
				state: to.state,
				error: to.error ?? null,
				rc: to.error ? rcOf(to.error) : (context.payment?.rc ?? '')
			})
		),
		open: assign(({ event }) =>
			event.type === 'merchant-verified'
				? { payment: opened(event), tries: 0, pages: 0, asked: 0, notified: 0 }
				: {}
		),
		number: assign(({ context, event }) =>
			event.type === 'payment-opened'
				? change(context, { paymentId: event.parts.payment.paymentId })
				: {}
		),
		visit: assign(({ context, event }) =>
			event.type === 'page-requested' ? change(context, { userId: event.parts.visit.userId }) : {}
		),
		authenticate: assign(({ context, event }) => {
			if (event.type !== 'customer-authenticated') return {};
			const { accountRef, signatureId, error, triesLeft } = event.parts.result;
			return change(context, {
				accountRef: accountRef ?? null,
				signatureId: signatureId ?? null,
				error: error ?? null,
				triesLeft: triesLeft ?? null
			});
		}),
		refuse: assign(({ context, event }) => {
			const error =
				event.type === 'customer-authenticated'
					? (event.parts.result.error ?? 'E-DECLINED')
					: 'E-DECLINED';
			return change(context, { state: 'FAILED', error, rc: rcOf(error) });
		}),
		countersign: assign(({ context, event }) =>
			event.type === 'counter-decision'
				? change(context, {
						approvedBy: [event.parts.teller.tellerId, event.parts.officer.officerId]
					})
				: {}
		),
		settle: assign(({ context, event }) => {
			const said =
				event.type === 'transfer-result'
					? event.parts.result
					: event.type === 'book-answer'
						? event.parts.answer
						: null;
			if (!said) return {};
			const paid = said.rc === '00';
			return change(context, {
				state: paid ? 'SUCCEEDED' : 'FAILED',
				rc: said.rc,
				error: paid ? null : (said.error ?? 'E-DECLINED'),
				balanceMinor: said.availableMinor ?? null
			});
		}),
		giveBack: assign(({ context, event }) => {
			if (event.type !== 'refund-posted' || event.parts.result.rc !== '00') return {};
			const refundedMinor = (context.payment?.refundedMinor ?? 0) + context.refunding;
			return change(context, {
				refundedMinor,
				state: wholly(context) ? 'REFUNDED' : 'PARTLY_REFUNDED'
			});
		}),
		expectRefund: assign(({ event }) =>
			event.type === 'refund-verified'
				? { refunding: event.parts.refund.amount.minor, tries: 0 }
				: {}
		)
	},
	guards: {
		mayAskAgain,
		hasNotified: ({ context }) => context.notified > 0,
		hasPayment: ({ context }) => typeof context.payment?.paymentId === 'string',
		refundFailed: ({ event }) => event.type === 'refund-posted' && event.parts.result.rc !== '00',
		refundWhole: ({ context }) => wholly(context),
		mayNotify: ({ context }) => context.notified < notifyTimes.length,
		mayAskBooks: ({ context }) => context.asked < mostAsked,
		mayState: ({ context }) => context.statements < mostStatements,
		// The merchant says that it is the next payment of an order whose last one came to nothing.
		anotherTry: ({ context, event }) =>
			event.type === 'merchant-verified' &&
			event.parts.request.orderId === context.payment?.orderId &&
			(event.parts.request.attempt ?? 1) > context.payment.attempt,
		/** She agreed long before: nobody comes to the page. */
		agreed: ({ context }) => typeof context.payment?.accountRef === 'string',
		accepted: ({ event }) => event.type === 'payment-opened' && event.parts.payment.rc === '00',
		verified: ({ event }) =>
			event.type === 'customer-authenticated' && event.parts.result.verdict === 'verified',
		wrongPassword: ({ event }) =>
			event.type === 'customer-authenticated' && event.parts.result.error === 'E-CREDENTIAL',
		overLimit: ({ context }) => {
			const minor = context.payment?.amount.minor ?? 0;
			return (
				minor > context.hardMinor ||
				(context.edition === 'mass' && minor > context.selfServiceMinor)
			);
		},
		large: ({ context }) => (context.payment?.amount.minor ?? 0) > context.selfServiceMinor,
		approved: ({ event }) =>
			event.type === 'counter-decision' && event.parts.teller.decision === 'approved',
		paid: ({ event }) =>
			(event.type === 'transfer-result' && event.parts.result.rc === '00') ||
			(event.type === 'book-answer' && event.parts.answer.rc === '00'),
		found: ({ event }) => event.type === 'book-answer' && event.parts.answer.found,
		refundOver: ({ event }) =>
			event.type === 'refused' && event.kind === 'refund-verified' && event.code === 'CK32',
		pageTooLate: ({ context, event }) =>
			event.type === 'refused' &&
			event.kind === 'page-requested' &&
			event.code === 'CK31' &&
			typeof context.payment?.paymentId === 'string',
		contractMissing: ({ event }) =>
			event.type === 'refused' && event.kind === 'merchant-verified' && event.code === 'CK18'
	},
	delays: {
		patience,
		/** A machine in the next room answers at once or is down. */
		hostPatience: 1_500,
		page: pageMs,
		counter: 30 * minute,
		books: 30_000,
		notifyAgain: ({ context }) => notifyTimes[context.notified - 1] ?? minute,
		dayEnd: ({ context }) => context.untilDayEndMs,
		stateAgain: 60 * minute
	}
});
