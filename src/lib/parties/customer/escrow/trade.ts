import type { Screen } from '#lib/world/world.ts';
import { insisting } from '../../insisting.ts';
import { confirmReceipt, extendRequest, rating } from '../../kinds/release.ts';
import type { CustomerContext } from '../context.ts';
import { base } from '../setup.ts';
import { answers, claimable, claiming } from './claiming.ts';
import type { Args } from './purchase.ts';
import { tradeOf, tradeSays } from './says.ts';
import { tradeScreens } from './screens.ts';

const send = (make: (her: CustomerContext) => ReturnType<typeof tradeSays.seen>) =>
	({ type: 'send', params: ({ context }: Args) => make(context) }) as const;
const show = (make: (her: CustomerContext) => Screen) =>
	({ type: 'show', params: ({ context }: Args) => make(context) }) as const;
const seen = (news: string) => send((her) => tradeSays.seen(her, news));
const got = (kind: string) => ({ type: 'answered', params: kind }) as const;

const keepHeld = base.assign(({ context, event }) => {
	if (event.type !== 'held-notice') return {};
	const { challenge } = event.parts.notice;
	return {
		orderReceipt: { ...event.parts.notice },
		trade: { ...tradeOf(context), challenge, typed: 0, error: null }
	};
});
const keepWaybill = base.assign(({ context, event }) => {
	if (event.type !== 'confirm-reminder') return {};
	const { waybillNo, releaseAt } = event.parts.reminder;
	return { trade: { ...tradeOf(context), waybillNo, releaseAt } };
});
const keepGoods = base.assign(({ context, event }) =>
	'at' in event ? { trade: { ...tradeOf(context), goodsAt: event.at } } : {}
);
const keepRefusal = base.assign(({ context, event }) => {
	if (event.type !== 'confirm-refusal') return {};
	const { error, challenge } = event.parts.refusal;
	const trade = tradeOf(context);
	return { trade: { ...trade, error, challenge, typed: trade.typed + 1 } };
});
const keepResult = base.assign(({ context, event }) => {
	if (event.type !== 'trade-finished') return {};
	const { result, toBuyerMinor } = event.parts.finished;
	return {
		orderReceipt: context.orderReceipt ?? { ...event.parts.finished },
		trade: { ...tradeOf(context), result },
		refundedMinor: context.refundedMinor || toBuyerMinor
	};
});

const ended = (result: string) => ({
	guard: ({ event }: Args): boolean =>
		event.type === 'trade-finished' && event.parts.finished.result === result,
	target: `.${result}` as const,
	actions: [keepResult, seen('trade-finished'), show((her) => tradeScreens.over(her))]
});
const reminded = [
	keepWaybill,
	{
		type: 'send',
		params: ({ context, event }: Args) =>
			tradeSays.seen(
				context,
				event.type === 'confirm-reminder' ? `${event.type}-${event.parts.reminder.event}` : ''
			)
	}
] as const;
const receives = {
	target: 'received',
	actions: [keepGoods, show((her) => tradeScreens.received(her))]
} as const;

/** The trade as its buyer sees it, from the money held to the goods confirmed (M4-19 to M4-27). */
export const trade = base.createStateConfig({
	initial: 'none',
	on: {
		// Without a guarantee the trade is over before the goods come.
		'goods-brought': { actions: keepGoods },
		'held-notice': { actions: seen('held-notice') },
		'confirm-reminder': { actions: reminded },
		...answers,
		'buyer-evidence-asked': { actions: send((her) => tradeSays.evidence(her)) },
		'trade-finished': [ended('released'), ended('refunded'), ended('split'), ended('closed')]
	},
	states: {
		none: {
			on: {
				'held-notice': {
					target: 'held',
					actions: [keepHeld, seen('held-notice'), show((her) => tradeScreens.held(her))]
				}
			}
		},
		held: {
			on: {
				'confirm-reminder': {
					target: 'shipped',
					actions: [...reminded, show((her) => tradeScreens.shipped(her))]
				},
				'goods-brought': receives,
				...claimable
			}
		},
		shipped: { on: { 'goods-brought': receives, ...claimable } },
		received: {
			on: {
				...claimable,
				'confirm-goods': {
					target: 'confirming',
					actions: {
						type: 'send',
						params: ({ context, event }) => tradeSays.confirm(context, event.password)
					}
				},
				extend: { target: 'extending', actions: send((her) => tradeSays.extend(her)) }
			}
		},
		confirming: {
			after: insisting('confirming', confirmReceipt, 'unanswered'),
			on: {
				'confirm-refusal': {
					target: 'received',
					actions: [
						got(confirmReceipt.kind),
						keepRefusal,
						show((her) => tradeScreens.received(her))
					]
				}
			}
		},
		extending: {
			after: insisting('extending', extendRequest, 'extended'),
			on: {
				'confirm-reminder': {
					target: 'extended',
					actions: [got(extendRequest.kind), ...reminded, show((her) => tradeScreens.extended(her))]
				}
			}
		},
		/** The same page, with the time that she asked for. */
		extended: {
			on: {
				'confirm-goods': {
					target: 'confirming',
					actions: {
						type: 'send',
						params: ({ context, event }) => tradeSays.confirm(context, event.password)
					}
				}
			}
		},
		unanswered: {},
		...claiming,
		released: {},
		refunded: {},
		split: {},
		closed: {}
	}
});

const score = { 'rate-good': 1, 'rate-neutral': 0, 'rate-bad': -1 } as const;
const rate = (choice: keyof typeof score) =>
	({
		target: 'rating',
		actions: send((her) => tradeSays.rate(her, score[choice]))
	}) as const;
const mayRate = ({ event }: Args): boolean =>
	event.type === 'trade-finished' && ['released', 'split'].includes(event.parts.finished.result);

/** Her word about the seller, once the trade is over (M4-28). */
export const opinion = base.createStateConfig({
	initial: 'none',
	states: {
		none: { on: { 'trade-finished': { guard: mayRate, target: 'forming' } } },
		forming: {
			on: {
				'rate-good': rate('rate-good'),
				'rate-neutral': rate('rate-neutral'),
				'rate-bad': rate('rate-bad')
			}
		},
		rating: {
			after: insisting('rating', rating, 'given'),
			on: { 'rating-taken': { target: 'given', actions: got(rating.kind) } }
		},
		given: {}
	}
});
