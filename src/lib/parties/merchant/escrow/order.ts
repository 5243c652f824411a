import { repeating } from '../../acting.ts';
import { insisting } from '../../insisting.ts';
import { createTrade, shippingNotice } from '../../kinds/guarantee.ts';
import { shipmentOrder } from '../../kinds/order.ts';
import type { MerchantContext } from '../context.ts';
import { says } from '../says.ts';
import { showForm } from '../selling.ts';
import { base, type Args } from '../setup.ts';
import { tradeOf, tradeSays, tradeScreens } from './says.ts';

const send = (make: (shop: MerchantContext) => ReturnType<typeof says.shipment>) =>
	({ type: 'send', params: ({ context }: Args) => make(context) }) as const;
const show = (name: string) =>
	({ type: 'show', params: ({ context }: Args) => tradeScreens.of(context, name) }) as const;
const showReleased = {
	type: 'show',
	params: ({ context }: Args) => tradeScreens.released(context)
} as const;
const seen = (news: string) => send((shop) => tradeSays.seen(shop, news));
const got = ({ kind }: { readonly kind: string }) => ({ type: 'answered', params: kind }) as const;

const keepTrade = base.assign(({ event }) => {
	if (event.type !== 'trade-created') return {};
	const { tradeId, cashierUrl } = event.parts.trade;
	const nothingYet = {
		state: '',
		waybillText: '',
		netMinor: 0,
		paidOutMinor: 0,
		error: null,
		claim: null
	};
	return { trade: { tradeId, cashierUrl, ...nothingYet } };
});
const keepState = base.assign(({ context, event }) =>
	event.type === 'trade-answer'
		? { trade: { ...tradeOf(context), state: event.parts.answer.state } }
		: {}
);
const keepProof = base.assign(({ event }) =>
	'id' in event ? { proof: { message: event.id, by: event.type } } : {}
);
const keepWaybill = base.assign(({ context, event }) =>
	event.type === 'waybill'
		? {
				tries: 0,
				waybillNo: event.parts.waybill.waybillNo,
				trade: { ...tradeOf(context), waybillText: event.texts.waybill }
			}
		: {}
);
const keepRefusal = base.assign(({ context, event }) =>
	event.type === 'shipping-taken'
		? { trade: { ...tradeOf(context), error: event.parts.taken.error ?? null } }
		: {}
);
const keepReleased = base.assign(({ context, event }) => {
	if (event.type !== 'funds-released') return {};
	const { netMinor, returnedMinor } = event.parts.released;
	return { refundedMinor: returnedMinor, trade: { ...tradeOf(context), netMinor } };
});
const keepEnd = base.assign(({ event }) =>
	event.type === 'trade-ended' ? { refundedMinor: event.parts.ended.returnedMinor } : {}
);
const shipsPromptly = ({ context }: Args): boolean => context.habits?.ships === 'promptly';
const invents = ({ context }: Args): boolean => context.habits?.ships === 'invents';
const isHeld = ({ event }: Args): boolean =>
	event.type !== 'trade-answer' || event.parts.answer.state === 'HELD';
/** Without a guarantee the money is his before he ships (domain 7.6). */
const isHisAlready = ({ context }: Args): boolean => context.proof?.by === 'funds-released';
const all =
	(...guards: readonly ((args: Args) => boolean)[]) =>
	(args: Args): boolean =>
		guards.every((guard) => guard(args));
const taken = ({ event }: Args): boolean =>
	event.type === 'shipping-taken' && event.parts.taken.rc === '00';
const wasReturned = ({ event }: Args): boolean =>
	event.type === 'trade-ended' && event.parts.ended.result === 'refunded';
const isSplit = ({ event }: Args): boolean =>
	event.type === 'funds-released' && event.parts.released.returnedMinor > 0;

const ship = [send((shop) => says.shipment(shop)), 'countShipment', 'forgetTries'] as const;
const notifying = [
	{ guard: isHisAlready, target: 'shipped', actions: [keepWaybill, show('order-shipped')] },
	{ target: 'noticing', actions: [keepWaybill, send((shop) => tradeSays.shipped(shop))] }
] as const;
/** The third party's word that the money is there: he ships, or does not (M4-17). */
const paid = <const F extends readonly unknown[]>(...first: F) =>
	[
		{
			guard: all(isHeld, shipsPromptly),
			target: '#escrowSeller.order.paid',
			actions: [...first, keepProof, ...ship]
		},
		{
			guard: all(isHeld, invents),
			target: '#escrowSeller.order.noticing',
			actions: [...first, keepProof, send((shop) => tradeSays.invented(shop))]
		},
		{
			guard: isHeld,
			target: '#escrowSeller.order.idle',
			actions: [...first, keepProof]
		}
	] as const;
const query = [send((shop) => tradeSays.query(shop)), 'countQuery'] as const;

/** The seller's order where a third party holds the money (domain 7.2). */
export const order = base.createStateConfig({
	initial: 'selling',
	on: {
		'buyer-paid': { actions: seen('buyer-paid') },
		'funds-released': [
			{
				guard: isSplit,
				target: '.partlyRefunded',
				actions: [keepReleased, seen('funds-released'), showReleased]
			},
			{ target: '.completed', actions: [keepReleased, seen('funds-released'), showReleased] }
		],
		'trade-ended': [
			{
				guard: wasReturned,
				target: '.refunded',
				actions: [keepEnd, seen('trade-ended'), show('order-refunded')]
			},
			{ target: '.closed', actions: [keepEnd, seen('trade-ended'), show('order-closed')] }
		]
	},
	states: {
		selling: {
			on: {
				'product-select': showForm,
				'encrypted-order': {
					target: 'registering',
					actions: ['takeOrder', send((shop) => tradeSays.create(shop)), show('order-placed')]
				}
			}
		},
		registering: {
			after: insisting('registering', createTrade, 'unanswered'),
			on: {
				'trade-created': {
					target: 'awaitingPayment',
					actions: [got(createTrade), keepTrade, send((shop) => tradeSays.redirect(shop))]
				}
			}
		},
		unanswered: {
			on: {
				'trade-created': {
					target: 'awaitingPayment',
					actions: [keepTrade, send((shop) => tradeSays.redirect(shop))]
				}
			}
		},
		awaitingPayment: {
			after: {
				nextQuery: {
					guard: 'mayQuery',
					target: 'awaitingPayment',
					reenter: true,
					actions: query
				}
			},
			on: {
				'buyer-paid': paid(seen('buyer-paid'), show('seller-held')),
				'trade-answer': [...paid(show('seller-held')), { actions: keepState }],
				'funds-released': paid(seen('funds-released'), keepReleased, showReleased)
			}
		},
		/** He has the third party's word and does nothing. */
		idle: {},
		paid: {
			after: repeating('paid', shipmentOrder, 'carrierSilent'),
			on: { waybill: notifying }
		},
		carrierSilent: { on: { waybill: notifying } },
		noticing: {
			after: insisting('noticing', shippingNotice, 'shipped'),
			on: {
				'shipping-taken': [
					{
						guard: taken,
						target: 'shipped',
						actions: [got(shippingNotice), show('order-shipped')]
					},
					{
						target: 'refusedNotice',
						actions: [got(shippingNotice), keepRefusal, show('seller-held')]
					}
				]
			}
		},
		refusedNotice: {},
		shipped: {},
		completed: {},
		partlyRefunded: {},
		refunded: {},
		closed: {}
	}
});
