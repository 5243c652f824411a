import { assign, setup } from 'xstate';
import { acting, mayAskAgain, patience } from '../acting.ts';
import { rcOf } from '../catalogue.ts';
import type { JointContext, JointEvent, JointInput, JointPayment } from './context.ts';
import { holdMs, mostRepeats, nextRepeat, notifyTimes } from '../schedule.ts';
import { rrnOf } from './iso.ts';
import { nothingAsked, opened } from './opening.ts';
import { pageMs } from './says.ts';
import {
	betweenBanks,
	isCaptured,
	overStates,
	refusalIn,
	routeOf,
	takenByAll,
	undoes,
	wholly
} from './weighing.ts';

const second = 1_000;

const change = (context: JointContext, payment: Partial<JointPayment>) =>
	context.payment ? { payment: { ...context.payment, ...payment } } : {};
/** What the joint gateway's machine can do, weigh and wait for. */
export const base = setup({
	types: {} as { context: JointContext; events: JointEvent; input: JointInput },
	actions: {
		...acting,
		countTry: assign({ tries: ({ context }) => context.tries + 1 }),
		forgetTries: assign({ tries: 0 }),
		countAsked: assign({ asked: ({ context }) => context.asked + 1 }),
		countNotified: assign({ notified: ({ context }) => context.notified + 1 }),
		countAdvised: assign({ advised: ({ context }) => context.advised + 1 }),
		countReversal: assign({ reversals: ({ context }) => context.reversals + 1 }),
		countHanded: assign({ handed: ({ context }) => context.handed + 1 }),
		countLate: assign({ late: ({ context }) => context.late + 1 }),
		become: assign(({ context }, to: { readonly state: string; readonly error?: string }) =>
			change(context, {
				state: to.state,
				error: to.error ?? null,
				rc: to.error ? rcOf(to.error) : (context.payment?.rc ?? '')
			})
		),
		open: assign(({ event }) =>
			event.type === 'payment-request' ? { ...nothingAsked, payment: opened(event) } : {}
		),
		route: assign(({ context, event }) => {
			const to = routeOf(context, event);
			if (!to) return {};
			const cardsTyped = context.cardsTyped + 1;
			const txId = `T${cardsTyped}-${context.payment?.paymentId ?? ''}`;
			return { tries: 0, cardsTyped, ...change(context, { ...to, txId, state: 'SUBMITTED' }) };
		}),
		number: assign(({ context, event }) => {
			const at = 'at' in event ? event.at : 0;
			return change(context, {
				rrn: rrnOf(context.payment?.merchantId ?? '0', at),
				requestedAt: at,
				authenticated: true,
				state: 'EXECUTING'
			});
		}),
		refuse: assign(({ context, event }) => {
			const error = refusalIn(event) ?? 'E-DECLINED';
			return change(context, { state: 'FAILED', error, rc: rcOf(error) });
		}),
		succeed: assign(({ context, event }) =>
			event.type === 'financial-response'
				? change(context, {
						state: 'SUCCEEDED',
						rc: '00',
						error: null,
						captured: true,
						authCode: event.parts.message.authCode ?? ''
					})
				: {}
		),
		authorize: assign(({ context, event }) =>
			event.type === 'preauthorization-response'
				? change(context, {
						state: 'AUTHORIZED',
						rc: '00',
						error: null,
						authCode: event.parts.message.authCode ?? ''
					})
				: {}
		),
		capture: assign(({ context }) => ({
			...change(context, { state: 'SUCCEEDED', captured: true }),
			tries: 0
		})),
		expectRelease: assign(({ context, event }) => {
			if (event.type !== 'refund-request') return {};
			const { refundId } = event.parts.request;
			const asked = { refundId, minor: context.payment?.amount.minor ?? 0, void: true };
			return {
				refund: { ...asked, keepsFees: false, rrn: '', at: event.at, done: [] },
				tries: 0
			};
		}),
		expectRefund: assign(({ context, event }) => {
			if (event.type !== 'refund-request') return {};
			const { refundId, amount, reason } = event.parts.request;
			const rrn = rrnOf(context.payment?.merchantId ?? '0', event.at);
			const asVoid = undoes(context, event);
			// Whoever has sold nothing, because the money came too late, has cost nobody a fee (F12).
			const keepsFees = !asVoid && context.refundFees === 'kept' && reason !== 'paid-after-closing';
			const asked = { refundId, minor: amount.minor, void: asVoid, keepsFees };
			return { refund: { ...asked, rrn, at: event.at, done: [] }, tries: 0 };
		}),
		noteUndone: assign(({ context, event }) =>
			event.type === 'void-answer' && context.refund
				? {
						refund: {
							...context.refund,
							done: [...new Set([...context.refund.done, event.parts.message.bank])]
						}
					}
				: {}
		),
		giveBack: assign(({ context }) =>
			change(context, {
				refundedMinor: (context.payment?.refundedMinor ?? 0) + (context.refund?.minor ?? 0),
				state: wholly(context) ? 'REFUNDED' : 'PARTLY_REFUNDED'
			})
		)
	},
	guards: {
		mayAskAgain,
		mayAskOnce: ({ context }) => context.tries < 1,
		mayPersist: ({ context }) => context.tries < mostRepeats,
		mayAdvise: ({ context }) => context.advised < mostRepeats,
		mayReverse: ({ context }) => context.reversals < mostRepeats,
		mayNotify: ({ context }) => context.notified <= notifyTimes.length,
		mayHandOver: ({ context }) => context.handed < mostRepeats,
		hasMoved: ({ context }) => context.payment?.captured === true,
		hasNotified: ({ context }) => context.notified > 0,
		hasAdvised: ({ context }) => context.advised > 0,
		isOver: ({ context }) => overStates.includes(context.payment?.state ?? ''),
		hasPayment: ({ context }) => context.payment !== null,
		accepted: ({ event }) => event.type === 'merchant-approved' && event.parts.verdict.rc === '00',
		challenged: ({ event }) =>
			event.type === 'authentication-response' && event.parts.response.status === 'C',
		approved: ({ event }) =>
			(event.type === 'financial-response' || event.type === 'preauthorization-response') &&
			event.parts.message.rc === '00',
		approvedBetweenBanks: ({ context, event }) =>
			event.type === 'financial-response' &&
			event.parts.message.rc === '00' &&
			betweenBanks(context),
		capturedBetweenBanks: ({ context, event }) => isCaptured(event) && betweenBanks(context),
		captured: ({ event }) => isCaptured(event),
		notToBeCaptured: ({ event }) =>
			event.type === 'refused' &&
			event.kind === 'completion-request' &&
			['CK34', 'CK15'].includes(event.code),
		voidsBetweenBanks: ({ context, event }) => undoes(context, event) && betweenBanks(context),
		voids: ({ context, event }) => undoes(context, event),
		allUndone: ({ context: { payment, refund }, event }) =>
			event.type === 'void-answer' &&
			[payment?.issuer, payment?.acquirer].every(
				(bank) =>
					bank === event.parts.message.bank || (refund?.done ?? []).some((one) => one === bank)
			),
		refundFailed: ({ event }) =>
			(event.type === 'refund-debited' || event.type === 'refund-credited') &&
			event.parts.message.rc !== '00',
		refundWhole: ({ context }) => wholly(context),
		refundOver: ({ event }) =>
			event.type === 'refused' && event.kind === 'refund-request' && event.code === 'CK32',
		chargebackOver: ({ event }) =>
			event.type === 'refused' && event.kind === 'chargeback-advice' && event.code === 'CK40',
		betweenBanks: ({ context }) => betweenBanks(context),
		mayPersistBetweenBanks: ({ context }) => context.tries < mostRepeats && betweenBanks(context),
		lostByMerchant: ({ context, event }) =>
			takenByAll(context, event) && context.dispute?.ruling?.decision === 'cardholder',
		wonByMerchant: ({ context, event }) => takenByAll(context, event),
		noSuchIssuer: ({ event }) =>
			event.type === 'refused' &&
			(event.kind === 'card-submission' || event.kind === 'bank-choice') &&
			event.code === 'CK20',
		numberWrong: ({ event }) =>
			event.type === 'refused' && event.kind === 'card-submission' && event.code === 'CK19',
		pageTooLate: ({ context, event }) =>
			event.type === 'refused' &&
			event.kind === 'open-gateway-page' &&
			event.code === 'CK31' &&
			context.payment !== null
	},
	delays: {
		patience,
		page: pageMs,
		issuer: 30 * second,
		// As long as the issuer holds the money, and a little more: the issuer's word comes first.
		hold: holdMs + 60 * second,
		nextTry: ({ context }) => nextRepeat(context.tries),
		nextAdvice: ({ context }) => nextRepeat(context.advised),
		nextReversal: ({ context }) => nextRepeat(context.reversals),
		nextHanding: ({ context }) => nextRepeat(context.handed),
		notifyAgain: ({ context }) => notifyTimes[context.notified - 1] ?? 3_600 * second
	}
});
