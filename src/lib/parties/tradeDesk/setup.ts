import { assign, setup } from 'xstate';
import { acting } from '../acting.ts';
import { answered, askedAgain, enduranceFor, mayEndureFor } from '../insisting.ts';
import {
	buyerStatement,
	instalmentQuery,
	instalmentReleased,
	paymentDue,
	prepaymentHeld,
	returnInstruction,
	sellerStatement
} from '../kinds/instalment.ts';
import {
	currentOf,
	resultOf,
	type DeskContext,
	type DeskEvent,
	type DeskInput,
	type Progress
} from './context.ts';
import { overdueDays } from '../company/interest.ts';
import { divided } from './says.ts';

const day = 86_400_000;
const mostReminders = 2;
/** Whoever says nothing about the goods for so long has accepted them. */
const inspectMs = 10 * day;
/** So much longer when the carrier is silent (domain 7.4). */
const withoutEventMs = 3 * day;

const change = (own: DeskContext, changes: Partial<Progress>) => ({
	instalments: own.instalments.map((one, place) =>
		place === own.current ? { ...one, ...changes } : one
	)
});

/** What must have happened before an instalment is due. */
function fallsDue({ instalments, current, documents, inspection }: DeskContext): boolean {
	const one = instalments[current];
	if (!one) return false;
	return { contract: true, documents: documents !== null, inspection: inspection !== null }[
		one.due
	];
}

/** What must have happened before the seller gets it. */
function mayRelease(own: DeskContext): boolean {
	const { documents, inspection, delivered } = own;
	return {
		documents: documents !== null,
		delivery: inspection !== null || delivered.includes(documents?.waybillNo ?? ''),
		inspection: inspection !== null
	}[currentOf(own).release];
}

/** What the trade desk's machine can do, weigh and wait for. */
export const base = setup({
	types: {} as { context: DeskContext; events: DeskEvent; input: DeskInput },
	actions: {
		...acting,
		askAgain: assign((args, kind: string) => askedAgain(args, kind)),
		answered: assign((args, kind: string) => answered(args, kind)),
		open: assign(({ event }) => {
			if (event.type !== 'scheduled-trade') return {};
			const { poId, poDigest, sellerId, buyerId, terms, total, quantity, schedule } =
				event.parts.trade;
			return {
				trade: { poId, poDigest, sellerId, buyerId, terms, total, quantity },
				happenedAt: { contract: event.at, documents: 0, inspection: 0 },
				instalments: schedule.map((one) => ({
					...one,
					state: 'planned' as const,
					dueAt: 0,
					feeMinor: 0,
					releasedMinor: 0,
					returnedMinor: 0
				}))
			};
		}),
		fallDue: assign(({ context }) => {
			const { due, dueDays } = currentOf(context);
			const dueAt = context.happenedAt[due] + dueDays * day;
			return { ...change(context, { state: 'due', dueAt }), reminders: 0, queries: 0 };
		}),
		countReminder: assign({ reminders: ({ context }) => context.reminders + 1 }),
		countQuery: assign({ queries: ({ context }) => context.queries + 1 }),
		hold: assign(({ context }) => change(context, { state: 'held' })),
		release: assign(({ context }) => {
			const { fee, net, back } = divided(context, currentOf(context));
			return change(context, {
				state: back > 0 ? 'split' : 'released',
				feeMinor: fee,
				releasedMinor: net,
				returnedMinor: back
			});
		}),
		giveAllBack: assign(({ context }) =>
			change(context, { returnedMinor: currentOf(context).amount.minor })
		),
		returned: assign(({ context }) => change(context, { state: 'returned' })),
		close: assign(({ context }) => change(context, { state: 'closed' })),
		fallOverdue: assign(({ context }) => change(context, { state: 'overdue' })),
		goOn: assign({ current: ({ context }) => context.current + 1 }),
		keepDocuments: assign(({ context, event }) => {
			if (event.type !== 'shipping-documents') return {};
			const { invoiceId, waybillNo } = event.parts.invoice;
			return {
				documents: { invoiceId, waybillNo },
				happenedAt: { ...context.happenedAt, documents: event.at }
			};
		}),
		keepEvent: assign(({ context, event }) => {
			if (event.type !== 'logistics-event') return {};
			const { event: what, waybillNo } = event.parts.event;
			if (what === 'delivered')
				return { delivered: [...context.delivered, waybillNo], deliveredAt: event.at };
			return ['refused', 'lost', 'returned'].includes(what)
				? { astray: [...context.astray, waybillNo] }
				: {};
		}),
		keepReceipt: assign(({ context, event }) =>
			event.type === 'goods-receipt'
				? {
						inspection: { accepted: event.parts.receipt.accepted, deemed: false },
						happenedAt: { ...context.happenedAt, inspection: event.at }
					}
				: {}
		),
		deemAccepted: assign(({ context }) => ({
			inspection: { accepted: context.trade?.quantity ?? 0, deemed: true },
			happenedAt: {
				...context.happenedAt,
				inspection:
					inspectMs + (context.deliveredAt || context.happenedAt.documents + withoutEventMs)
			}
		}))
	},
	guards: {
		mayInsist: mayEndureFor,
		fallsDue: ({ context }) => fallsDue(context),
		mayRelease: ({ context }) => mayRelease(context),
		/** The bank has had the money all along: its notification was lost. */
		standsPaid: ({ event }) =>
			event.type === 'instalment-standing' && event.parts.standing.status === 'ACSC',
		/** The bank reports again what its answer to a question has told already. */
		knownAsPaid: ({ event }) =>
			event.type === 'refused' && event.kind === 'instalment-paid' && event.code === 'CK31',
		notGivenBack: ({ event }) => event.type === 'return-done' && event.parts.done.rc !== '00',
		mayRemind: ({ context }) => context.reminders < mostReminders,
		/** Nothing was paid and nothing was shipped: the trade can simply end. */
		nothingYet: ({ context }) => context.current === 0 && context.documents === null,
		/** The seller waits for this one before he produces. */
		awaitedBySeller: ({ context }) => currentOf(context).due === 'contract',
		givesBack: ({ context }) => currentOf(context).returnedMinor > 0,
		more: ({ context }) => context.current + 1 < context.instalments.length,
		nothingShipped: ({ context }) => context.documents === null,
		undelivered: ({ context }) => context.instalments[context.current]?.state === 'held',
		cameTooLate: ({ context }) => context.instalments[context.current]?.state === 'closed',
		isOverdue: ({ context }) => context.instalments[context.current]?.state === 'overdue',
		wasDelivered: ({ context }) => context.delivered.includes(context.documents?.waybillNo ?? ''),
		/** Silence says nothing about goods that have not come. */
		onItsWay: ({ context }) => !context.astray.includes(context.documents?.waybillNo ?? ''),
		endedAs: ({ context }, result: string) => resultOf(context) === result
	},
	delays: {
		...enduranceFor(
			paymentDue,
			instalmentQuery,
			prepaymentHeld,
			instalmentReleased,
			returnInstruction,
			sellerStatement,
			buyerStatement
		),
		/** From the notice to the first question, a day after it was due; then from one reminder to the next. */
		overdue: ({ context }) =>
			context.reminders === 0
				? (currentOf(context).dueDays + overdueDays(1)) * day
				: (overdueDays(2) - overdueDays(1)) * day,
		inspectBy: inspectMs,
		inspectWithoutEvent: inspectMs + withoutEventMs,
		/** A month after the money was held nothing has been shipped. */
		shipBy: 30 * day,
		returnAgain: day / 24
	}
});
