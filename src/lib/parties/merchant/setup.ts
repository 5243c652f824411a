import { assign, setup } from 'xstate';
import { acting, mayAskAgain, patience } from '../acting.ts';
import { answered, askedAgain, mayInsist, patienceFor } from '../insisting.ts';
import { claimAccepted, claimRejected } from '../kinds/dispute.ts';
import { createTrade, shippingNotice } from '../kinds/guarantee.ts';
import { withdrawRequest } from '../kinds/payout.ts';
import { mostRepeats, nextRepeat } from '../schedule.ts';

import type { MerchantContext, MerchantEvent, MerchantInput } from './context.ts';
import { priced, takenMinor } from './says.ts';

const minute = 60_000;
/** Status queries for page payments (domain 3.11), counted from the ticket. */
const queryTimes = [5 * minute, 10 * minute, 30 * minute, 60 * minute, 120 * minute];

export type Args = { readonly context: MerchantContext; readonly event: MerchantEvent };
/** What the merchant's machine can do, weigh and wait for. */
export const base = setup({
	types: {} as { context: MerchantContext; events: MerchantEvent; input: MerchantInput },
	actions: {
		...acting,
		countTry: assign({ tries: ({ context }) => context.tries + 1 }),
		forgetTries: assign({ tries: 0 }),
		askAgain: assign((args, kind: string) => askedAgain(args, kind)),
		answered: assign((args, kind: string) => answered(args, kind)),
		countAttempt: assign({ attempt: ({ context }) => context.attempt + 1, tries: 0 }),
		countQuery: assign({ queries: ({ context }) => context.queries + 1 }),
		countRefund: assign({ refunds: ({ context }) => context.refunds + 1, tries: 0 }),
		countShipment: assign({ shipments: ({ context }) => context.shipments + 1 }),
		takeOrder: assign(({ context, event }) => {
			if (event.type !== 'encrypted-order') return {};
			const { orderDraftId, lines, clientTotal, shipTo } = event.parts.order;
			const orderId = `L${orderDraftId}`;
			const order = {
				orderId,
				orderDigest: event.digests.order,
				orderDraftId,
				lines,
				total: clientTotal,
				shipTo,
				placedAt: event.at
			};
			const product = context.products.find(({ sku }) => sku === lines[0]?.sku);
			return {
				order,
				tries: 0,
				refundPlan: product?.refundPlan ?? context.refundPlan,
				disputePlan: product?.disputePlan ?? context.disputePlan ?? 'evidence'
			};
		}),
		keepProof: assign(({ context, event }) => {
			switch (event.type) {
				case 'payment-notification':
					return {
						proof: { message: event.id, by: event.type },
						paymentId: event.parts.notification.paymentId
					};
				case 'receipt-notice':
					return {
						proof: { message: event.id, by: event.type },
						paymentId: event.parts.notice.paymentId
					};
				case 'status-answer':
					return {
						proof: { message: event.id, by: event.type },
						paymentId: event.parts.answer.paymentId ?? context.paymentId
					};
				case 'statement':
					return {
						proof: { message: event.id, by: event.type },
						paymentId: lineOf({ context, event })?.paymentId ?? context.paymentId
					};
				default:
					return {};
			}
		}),
		keepRefund: assign(({ event }) => {
			if (event.type !== 'refund-result') return {};
			const { rc, error, refundedMinor } = event.parts.result;
			return rc === '00'
				? { refundedMinor, tries: 0, refundError: null }
				: { tries: 0, refundError: error ?? rc };
		}),
		openDispute: assign(({ event }) => {
			if (event.type !== 'evidence-request') return {};
			const { disputeId, reason, amount } = event.parts.request;
			return { dispute: { disputeId, reason, minor: amount.minor }, tries: 0 };
		}),
		keepOutcome: assign(({ context, event }) => {
			if (event.type !== 'dispute-outcome') return {};
			const { disputeId, amount } = event.parts.outcome;
			return { dispute: context.dispute ?? { disputeId, reason: '', minor: amount.minor } };
		}),
		keepLoss: assign({
			refundedMinor: ({ context }) => context.refundedMinor + (context.dispute?.minor ?? 0)
		}),
		keepEvidence: assign(({ event }) =>
			event.type === 'receipt-forward' ? { evidence: event.id } : {}
		),
		hearAnswer: assign(({ event }) =>
			event.type === 'status-answer' ? { bankSays: event.parts.answer.state } : {}
		),
		// A refund whose answer was lost is found in the bank's own statement.
		adoptRefund: assign(({ context, event }) => ({
			refundedMinor: lineOf({ context, event })?.refunded ?? context.refundedMinor
		})),
		compare: assign(({ context, event }) => {
			const line = paidLine({ context, event });
			const mine = context.proof !== null;
			return {
				reconciled: { madeUp: line && !mine ? 1 : 0, missingAtBank: mine && !line ? 1 : 0 }
			};
		})
	},
	guards: {
		mayAskAgain,
		mayInsist,
		mayQuery: ({ context }) => context.queries < queryTimes.length,
		sold: ({ context, event }) =>
			event.type === 'product-select' && priced(context, event.parts.choice.sku, 1) !== null,
		ticketGood: ({ event }) => event.type === 'payment-ticket' && event.parts.ticket.rc === '00',
		money: ({ context, event }) =>
			event.type === 'receipt-notice' ||
			(event.type === 'payment-notification' && event.parts.notification.rc === '00') ||
			(event.type === 'status-answer' &&
				(event.parts.answer.state === 'SUCCEEDED' ||
					(context.capturesAtShipment === true && event.parts.answer.state === 'AUTHORIZED'))) ||
			(event.type === 'statement' && lineOf({ context, event })?.status === 'SUCCEEDED'),
		voids: ({ context }) => context.refundPlan === 'void',
		refundsLater: ({ context }) => ['full', 'partial', 'too-much'].includes(context.refundPlan),
		refundRefused: ({ event }) => event.type === 'refund-result' && event.parts.result.rc !== '00',
		refundsTwice: ({ context }) => context.refundPlan === 'too-much' && context.refunds === 1,
		statementGivesAll: (args) =>
			args.context.order !== null && (lineOf(args)?.refunded ?? 0) >= takenMinor(args.context),
		statementGivesSome: (args) => (lineOf(args)?.refunded ?? 0) > 0,
		mayGiveBack: ({ context }) => context.refunds < 4,
		holdsOnly: ({ context }) => context.capturesAtShipment === true,
		completed: ({ event }) => event.type === 'completion-result' && event.parts.result.rc === '00',
		mayPress: ({ context }) => context.tries < mostRepeats,
		hasWaybill: ({ context }) => context.waybillNo !== null,
		claimLost: ({ event }) =>
			event.type === 'dispute-outcome' && event.parts.outcome.decision === 'cardholder',
		givenBack: ({ context, event }) =>
			event.type === 'refund-result' &&
			context.order !== null &&
			event.parts.result.refundedMinor >= takenMinor(context)
	},
	delays: {
		patience,
		nextQuery: ({ context }) =>
			(queryTimes[context.queries] ?? 180 * minute) - (queryTimes[context.queries - 1] ?? 0),
		backForTooLong: 10_000,
		nextDay: 24 * 60 * minute,
		nextPress: ({ context }) => nextRepeat(context.tries),
		unpaid: 30 * minute,
		refundLater: ({ context }) => context.refundAfterMs ?? 120 * minute,
		withdrawLater: 120 * minute,
		...patienceFor(createTrade, shippingNotice, withdrawRequest, claimAccepted, claimRejected)
	}
});

/** The line of the bank's statement that is about the present order, whole amount and all. */
export function lineOf({ context, event }: Args) {
	if (event.type !== 'statement' || !context.order) return undefined;
	const { orderId, total } = context.order;
	const minor = takenMinor(context);
	return event.parts.statement.lines.find(
		({ amount, ...line }) =>
			line.orderId === orderId && amount.minor === minor && amount.ccy === total.ccy
	);
}

/** The bank's statement says that money for the order came in, whether or not some went back. */
const paidLine = (args: Args) => {
	const line = lineOf(args);
	return line && (line.status === 'SUCCEEDED' || line.refunded > 0) ? line : undefined;
};
