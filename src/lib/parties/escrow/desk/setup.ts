import { assign, setup } from 'xstate';
import { feeOf } from '#lib/money/amount.ts';
import { acting } from '../../acting.ts';
import { answered, askedAgain, mayInsist, patienceFor } from '../../insisting.ts';
import { deskDecision, proofAsked } from '../../kinds/dispute.ts';
import { paymentRequest } from '../../kinds/payment.ts';
import { payoutInstruction } from '../../kinds/payout.ts';
import { notifyTimes } from '../../schedule.ts';
import { refundRequest } from '../../kinds/order.ts';
import { tokenRequest } from '../../kinds/quickPay.ts';
import {
	channelOf,
	tradeOf,
	type DeskContext,
	type DeskEvent,
	type DeskInput,
	type Notice,
	type Refund,
	type Side,
	type Trade,
	type TradeState
} from './context.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** Status queries for page payments (domain 3.11), counted from the ticket. */
const queryTimes = [5 * minute, 10 * minute, 30 * minute, 60 * minute, 120 * minute];

export interface Args {
	readonly context: DeskContext;
	readonly event: DeskEvent;
}
export const changed = (own: DeskContext, changes: Partial<Trade>) => ({
	trade: { ...tradeOf(own), ...changes }
});

/** How a trade ends: what goes back to the buyer, by whose word, and what it is called at the bank. */
export interface Settlement {
	readonly toBuyer: number;
	readonly grounds: string;
	readonly reason: Refund['reason'];
}

/** The shares of a trade that is settled, and the money that must find its way back to a bank. */
function settled(own: DeskContext, { toBuyer, grounds, reason }: Settlement) {
	const { amount, paidBy } = tradeOf(own);
	const toSeller = amount.minor - toBuyer;
	const state: TradeState = toBuyer === 0 ? 'RELEASED' : toSeller === 0 ? 'REFUNDED' : 'SPLIT';
	const fee = feeOf(toSeller, own.feeMillionths);
	const paymentId = own.channel?.taken.at(-1) ?? '';
	const byBank = paidBy === 'bank' && toBuyer > 0;
	return {
		...changed(own, { state, grounds, toBuyer, toSeller, fee }),
		refunds: byBank
			? [...own.refunds, { refundId: `R-${paymentId}`, paymentId, minor: toBuyer, reason }]
			: own.refunds,
		refundedMinor: byBank ? own.refundedMinor : own.refundedMinor + toBuyer
	};
}

/** What the escrow desk's machine can do, weigh and wait for. */
export const base = setup({
	types: {} as { context: DeskContext; events: DeskEvent; input: DeskInput },
	actions: {
		...acting,
		askAgain: assign((args, kind: string) => askedAgain(args, kind)),
		answered: assign((args, kind: string) => answered(args, kind)),
		become: assign(({ context }, state: TradeState) => changed(context, { state })),
		settle: assign(({ context }, settlement: Settlement) => settled(context, settlement)),
		owe: assign(({ context }, { to, ...notice }: Notice & { readonly to: Side }) => ({
			news: {
				...context.news,
				[to]: [...context.news[to].filter(({ name }) => name !== notice.name), notice]
			}
		})),
		/** A notice was acknowledged: the next one is repeated, from the beginning of the schedule. */
		heardBack: assign(({ context, event }, to: Side) => {
			if (event.type !== 'seller-ack' && event.type !== 'buyer-ack') return {};
			const { news } = event.parts.ack;
			const left = context.news[to].filter(({ name }) => name !== news);
			return {
				news: { ...context.news, [to]: left },
				told: { ...context.told, [to]: 0 }
			};
		}),
		/** Its answer has come, which says that it has arrived. */
		heardOf: assign(({ context }, { to, name }: { readonly to: Side; readonly name: string }) => ({
			news: { ...context.news, [to]: context.news[to].filter((one) => one.name !== name) },
			told: { ...context.told, [to]: 0 }
		})),
		countTold: assign(({ context }, to: Side) => ({
			told: { ...context.told, [to]: context.told[to] + 1 }
		})),
		countQuery: assign(({ context }) => {
			const channel = channelOf(context);
			return { channel: { ...channel, queries: channel.queries + 1 } };
		}),
		/** A right password clears the count. */
		forgiveBuyer: assign(({ context }) => ({
			failures: { ...context.failures, [context.trade?.buyerId ?? '']: 0 }
		}))
	},
	guards: {
		mayInsist,
		owesNews: ({ context }, to: Side) => context.news[to].length > 0,
		owesNoNews: ({ context }, to: Side) => context.news[to].length === 0,
		mayTellAgain: ({ context }, to: Side) => context.told[to] < notifyTimes.length,
		mayQuery: ({ context }) => (context.channel?.queries ?? 0) < queryTimes.length,
		timeIsUp: ({ context }) => context.timeIsUp,
		/** The trade still waits for the buyer's word. */
		runs: ({ context }) => ['SHIPPED', 'DELIVERED'].includes(context.trade?.state ?? ''),
		runsNoMore: ({ context }) => !['SHIPPED', 'DELIVERED'].includes(context.trade?.state ?? ''),
		owesRefund: ({ context }) => context.refunds.length > 0
	},
	delays: {
		...patienceFor(
			paymentRequest,
			tokenRequest,
			refundRequest,
			payoutInstruction,
			proofAsked,
			deskDecision
		),
		tellSeller: ({ context }) => notifyTimes[context.told.seller] ?? minute,
		tellBuyer: ({ context }) => notifyTimes[context.told.buyer] ?? minute,
		nextQuery: ({ context }) => {
			const { queries } = channelOf(context);
			return (queryTimes[queries] ?? 180 * minute) - (queryTimes[queries - 1] ?? 0);
		},
		payBy: day,
		shipBy: ({ context }) => (tradeOf(context).shipByHours * day) / 24,
		confirmBy: ({ context }) => tradeOf(context).confirmDays * day,
		/** So much longer when the buyer asks for it, and when the carrier says nothing (domain 7.4). */
		threeDays: 3 * day,
		deliberation: 2 * 60 * minute,
		returnBy: 10 * day,
		rateBy: 15 * day,
		hourly: day / 24
	}
});
