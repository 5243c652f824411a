import { claimNotice } from '../../kinds/dispute.ts';
import { buyerPaid, heldNotice } from '../../kinds/guarantee.ts';
import { claims } from './claims.ts';
import { tradeOf } from './context.ts';
import { disputed } from './dispute.ts';
import { refunded, released, settle, tellReleased, tellReturned } from './ending.ts';
import { atOnce, brings, bringsAtOnce, newMoney } from './money.ts';
import { lastPaid, posts } from './posts.ts';
import { banking } from './says/banking.ts';
import { disputing } from './says/disputing.ts';
import { trading } from './says/trading.ts';
import { base, changed, type Args } from './setup.ts';
import { become, post, reminding, reply, send, tell } from './wants.ts';

/** The seller's request becomes a trade; the bank will know it by another number. */
const open = base.assign(({ event }) => {
	if (event.type !== 'create-trade') return {};
	const { sellerId, orderId, orderDigest, goodsSummary, amount, shipByHours, confirmDays } =
		event.parts.trade;
	return {
		trade: {
			tradeId: 'T1',
			sellerId,
			orderId,
			orderDigest,
			digest: event.digests.trade,
			goodsSummary,
			amount,
			shipByHours,
			confirmDays,
			createdAt: event.at,
			state: 'AWAIT_PAYMENT' as const,
			buyerId: null,
			paidBy: null,
			heldAt: 0,
			shippedAt: 0,
			waybillNo: '',
			grounds: '',
			toBuyer: 0,
			toSeller: 0,
			fee: 0
		},
		channel: {
			channelOrderId: `C${event.at}`,
			attempt: 1,
			paymentId: null,
			payUrl: '',
			queries: 0,
			bankState: '',
			byToken: false,
			taken: [],
			wantsPage: false,
			visits: 0
		}
	};
});
const hold = base.assign(({ context, event }) =>
	changed(context, {
		heldAt: 'at' in event ? event.at : 0,
		paidBy: event.type === 'wallet-payment' ? 'wallet' : 'bank'
	})
);
const ship = base.assign(({ context, event }) =>
	event.type === 'shipping-notice'
		? changed(context, { shippedAt: event.at, waybillNo: event.parts.notice.waybillNo })
		: {}
);
/** Late money is given back whole. */
const giveBack = base.assign(({ context, event }) => {
	const paymentId = newMoney({ context, event });
	if (paymentId === null) return {};
	const { minor } = tradeOf(context).amount;
	const reason = 'paid-after-closing' as const;
	return {
		refunds: [...context.refunds, { refundId: `R-${paymentId}`, paymentId, minor, reason }]
	};
});
/** A seller who took the money and never shipped is marked down (domain 7.4). */
const markDown = base.assign(({ context }) => {
	const { sellerId } = tradeOf(context);
	const { score = 0, good = 0, all = 0, disputesLost = 0 } = context.standings[sellerId] ?? {};
	return {
		standings: {
			...context.standings,
			[sellerId]: { score: score - 1, good, all: all + 1, disputesLost }
		}
	};
});

const ack = reply('payment-notification', (_, event) => banking.ack(event));
const kept = [
	hold,
	become('HELD'),
	post((own) => posts.held(own)),
	...tell('seller', buyerPaid, (own) => trading.paid(own)),
	...tell('buyer', heldNotice, (own) => trading.held(own))
] as const;
const passedOn = [
	hold,
	settle(() => ({ toBuyer: 0, grounds: 'paid-at-once', reason: 'agreed' })),
	post((own) => posts.paidAtOnce(own)),
	...tellReleased
] as const;
/** The money has come: it is held, or with no guarantee the seller's at once (domain 7.6). */
const paid = <const F extends readonly unknown[]>(first: F) =>
	[
		{
			guard: bringsAtOnce,
			target: '#escrowDesk.trade.released',
			actions: [...first, ...passedOn]
		},
		{ guard: brings, target: '#escrowDesk.trade.held', actions: [...first, ...kept] }
	] as const;
/** Money that no trade waits for goes back by itself (domain 7.9). */
const tooLate = <const F extends readonly unknown[]>(first: F) =>
	({
		guard: brings,
		actions: [
			...first,
			post((own, event) => posts.tooLate(own, newMoney({ context: own, event }) ?? lastPaid(own))),
			giveBack
		]
	}) as const;

const confirmed = released('confirmed');

const wasDelivered = ({ context }: Args): boolean =>
	context.events.some(
		({ event, waybillNo }) => event === 'delivered' && waybillNo === context.trade?.waybillNo
	);
/** The carrier says that the parcel was lost, or that nobody took it. */
const isGone = ({ context }: Args): boolean =>
	context.events.some(
		({ event, waybillNo }) =>
			['lost', 'refused'].includes(event) && waybillNo === context.trade?.waybillNo
	);
const lost = {
	guard: isGone,
	target: '#escrowDesk.trade.disputed.deciding',
	actions: claims.openForLoss
} as const;
/** While the money is held the buyer may let it go, or claim it back. */
const running = {
	'confirm-receipt': { ...confirmed, actions: ['forgiveBuyer', ...confirmed.actions] },
	'refund-claim': {
		target: 'disputed',
		actions: [
			claims.open,
			send((own) => disputing.taken(own)),
			...tell('seller', claimNotice, (own) => disputing.notice(own))
		]
	}
} as const;

/** The trade itself (domain 3.10, Trade). */
export const trade = base.createStateConfig({
	initial: 'none',
	on: {
		'payment-notification': tooLate([ack]),
		'status-answer': tooLate([]),
		statement: tooLate([])
	},
	states: {
		none: {
			on: {
				'create-trade': {
					target: 'awaitingPayment',
					actions: [open, send((own) => trading.created(own))]
				}
			}
		},
		awaitingPayment: {
			after: {
				payBy: {
					target: 'closed',
					actions: [become('CLOSED'), ...tellReturned]
				}
			},
			on: {
				'payment-notification': paid([ack]),
				'status-answer': paid([]),
				statement: paid([]),
				'wallet-payment': [
					{ guard: atOnce, target: 'released', actions: ['forgiveBuyer', ...passedOn] },
					{ target: 'held', actions: ['forgiveBuyer', ...kept] }
				]
			}
		},
		held: {
			after: {
				shipBy: {
					...refunded('not-shipped', 'not-shipped'),
					actions: [...refunded('not-shipped', 'not-shipped').actions, markDown]
				}
			},
			on: {
				'shipping-notice': {
					target: 'shipped',
					actions: [
						ship,
						become('SHIPPED'),
						reply('shipping-notice', (_, event) => trading.shippingTaken(event)),
						...reminding('shipped')
					]
				},
				...running
			}
		},
		shipped: {
			always: [
				{ guard: 'timeIsUp', ...released('time') },
				lost,
				// An event that overtook the seller's notice was kept (F22).
				{
					guard: wasDelivered,
					target: 'delivered',
					actions: [become('DELIVERED'), ...reminding('delivered')]
				}
			],
			on: running
		},
		delivered: { always: { guard: 'timeIsUp', ...released('time') }, on: running },
		disputed,
		released: {},
		refunded: {},
		split: {},
		closed: {}
	}
});
