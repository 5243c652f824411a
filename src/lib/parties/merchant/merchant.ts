import { and, assign, setup } from 'xstate';
import { acting, mayAskAgain, patience, repeating } from '../acting.ts';
import { refundRequest, shipmentOrder } from '../kinds/order.ts';
import type { MerchantContext, MerchantEvent, MerchantInput } from './context.ts';
import { priced, says, sees } from './says.ts';

const minute = 60_000;
/** Status queries for page payments (domain 3.11), counted from the ticket. */
const queryTimes = [5 * minute, 10 * minute, 30 * minute, 60 * minute, 120 * minute];

type Args = { readonly context: MerchantContext; readonly event: MerchantEvent };
const base = setup({
	types: {} as { context: MerchantContext; events: MerchantEvent; input: MerchantInput },
	actions: {
		...acting,
		countTry: assign({ tries: ({ context }) => context.tries + 1 }),
		forgetTries: assign({ tries: 0 }),
		countQuery: assign({ queries: ({ context }) => context.queries + 1 }),
		countRefund: assign({ refunds: ({ context }) => context.refunds + 1, tries: 0 }),
		countShipment: assign({ shipments: ({ context }) => context.shipments + 1 }),
		takeOrder: assign(({ event }) => {
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
			return { order, tries: 0 };
		}),
		keepProof: assign(({ context, event }) => {
			switch (event.type) {
				case 'payment-notification':
					return {
						proof: { message: event.id, by: event.type },
						paymentId: event.parts.notification.paymentId
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
		hearAnswer: assign(({ event }) =>
			event.type === 'status-answer' ? { bankSays: event.parts.answer.state } : {}
		),
		compare: assign(({ context, event }) => {
			const line = lineOf({ context, event });
			const mine = context.proof !== null;
			return {
				reconciled: { madeUp: line && !mine ? 1 : 0, missingAtBank: mine && !line ? 1 : 0 }
			};
		})
	},
	guards: {
		mayAskAgain,
		mayQuery: ({ context }) => context.queries < queryTimes.length,
		sold: ({ context, event }) =>
			event.type === 'product-select' && priced(context, event.parts.choice.sku, 1) !== null,
		ticketGood: ({ event }) => event.type === 'payment-ticket' && event.parts.ticket.rc === '00',
		money: ({ context, event }) =>
			(event.type === 'payment-notification' && event.parts.notification.rc === '00') ||
			(event.type === 'status-answer' && event.parts.answer.state === 'SUCCEEDED') ||
			(event.type === 'statement' && lineOf({ context, event })?.status === 'SUCCEEDED'),
		voids: ({ context }) => context.refundPlan === 'void',
		refundsLater: ({ context }) => ['full', 'partial', 'too-much'].includes(context.refundPlan),
		refundRefused: ({ event }) => event.type === 'refund-result' && event.parts.result.rc !== '00',
		refundsTwice: ({ context }) => context.refundPlan === 'too-much' && context.refunds === 1,
		givenBack: ({ context, event }) =>
			event.type === 'refund-result' &&
			event.parts.result.refundedMinor >= (context.order?.total.minor ?? 0)
	},
	delays: {
		patience,
		nextQuery: ({ context }) =>
			(queryTimes[context.queries] ?? 180 * minute) - (queryTimes[context.queries - 1] ?? 0),
		backForTooLong: 10_000,
		unpaid: 30 * minute,
		refundLater: 120 * minute
	}
});

/** The line of the bank's statement that is about the present order. */
function lineOf({ context, event }: Args) {
	if (event.type !== 'statement') return undefined;
	return event.parts.statement.lines.find(
		(line) => line.orderId === context.order?.orderId && line.status === 'SUCCEEDED'
	);
}

const send = (make: (context: MerchantContext) => ReturnType<typeof says.ack>) =>
	({ type: 'send', params: ({ context }: Args) => make(context) }) as const;
const show = (name: string) =>
	({ type: 'show', params: ({ context }: Args) => sees(context, name) }) as const;
const ack = {
	type: 'send',
	params: ({ event }: Args) =>
		says.ack(event.type === 'payment-notification' ? event.parts.notification.paymentId : '')
} as const;
const query = [send(says.query), 'countQuery'] as const;
const refund = [
	send((shop) =>
		says.refund(shop, shop.refundPlan === 'void' ? 'customer-changed-mind' : 'agreed')
	),
	'countRefund'
] as const;
const answerStatement = [
	'compare',
	{
		type: 'send',
		params: ({ context, event }: Args) =>
			says.reconciled(context, event.type === 'statement' ? event.parts.statement.date : '')
	}
] as const;

/** The one way an order becomes paid: a verified statement of the bank (I13). */
const paid = ['keepProof', send(says.paidNotice), show('order-paid')] as const;
const ship = [send(says.shipment), 'countShipment', 'forgetTries'] as const;
const paidBy = <const F extends readonly unknown[]>(first: F) =>
	[
		{
			guard: and(['money', 'voids']),
			target: '#merchant.refunding',
			actions: [...first, ...paid, ...refund]
		},
		{ guard: 'money', target: '#merchant.paid', actions: [...first, ...paid, ...ship] }
	] as const;
/** Money for an order that is closed goes back by itself (F12). */
const tooLate = <const F extends readonly unknown[]>(first: F) =>
	({
		guard: 'money',
		target: '#merchant.exception',
		actions: [
			...first,
			'keepProof',
			send((shop) => says.refund(shop, 'paid-after-closing')),
			'countRefund'
		]
	}) as const;

/** The merchant's order, from the shelf to the parcel (domain 3.10, Order). */
export const merchant = base.createMachine({
	id: 'merchant',
	initial: 'selling',
	context: ({ input }) => ({
		...input,
		tries: 0,
		order: null,
		paymentId: null,
		payUrl: null,
		queries: 0,
		proof: null,
		waybillNo: null,
		refundedMinor: 0,
		refunds: 0,
		refundError: null,
		shipments: 0,
		reconciled: null,
		bankSays: null
	}),
	on: {
		// A payment that failed is acknowledged like one that succeeded; the order stays payable.
		'payment-notification': { actions: ack },
		'status-answer': { actions: 'hearAnswer' },
		statement: { actions: answerStatement }
	},
	states: {
		selling: {
			on: {
				'product-select': {
					guard: 'sold',
					actions: {
						type: 'send',
						params: ({ context, event }) =>
							says.orderForm(context, event.parts.choice.sku, event.parts.choice.quantity, event.at)
					}
				},
				'encrypted-order': {
					target: 'awaitingPayment',
					actions: ['takeOrder', send(says.request), show('order-placed')]
				}
			}
		},
		awaitingPayment: {
			initial: 'requesting',
			after: { unpaid: { target: 'closed', actions: show('order-closed') } },
			on: {
				'payment-notification': [...paidBy([ack]), { actions: ack }],
				'status-answer': paidBy([]),
				statement: [...paidBy(answerStatement), { actions: answerStatement }]
			},
			states: {
				requesting: {
					// The same order with a new jti: the bank recognises the order, not the bytes (domain 5.8).
					after: {
						patience: [
							{
								guard: 'mayAskAgain',
								target: 'requesting',
								reenter: true,
								actions: ['countTry', send(says.request)]
							},
							{ target: 'unanswered' }
						]
					},
					on: {
						'payment-ticket': [
							{
								guard: 'ticketGood',
								target: 'ticketed',
								actions: [
									assign(({ event }) => ({
										paymentId: event.parts.ticket.paymentId ?? null,
										payUrl: event.parts.ticket.payUrl ?? null,
										tries: 0
									})),
									send(says.redirect)
								]
							},
							{ target: 'refusedByBank' }
						]
					}
				},
				unanswered: {},
				refusedByBank: {},
				ticketed: {
					after: {
						nextQuery: { guard: 'mayQuery', target: 'ticketed', reenter: true, actions: query }
					},
					on: { 'return-to-merchant': { target: 'visited', actions: show('confirming') } }
				},
				visited: {
					// The browser's word is no proof: ask the bank if its own word does not come (domain 3.11).
					after: {
						backForTooLong: { actions: query },
						nextQuery: { guard: 'mayQuery', target: 'ticketed', actions: query }
					},
					on: { 'return-to-merchant': { actions: show('confirming') } }
				}
			}
		},
		closed: {
			after: { nextQuery: { guard: 'mayQuery', target: 'closed', reenter: true, actions: query } },
			on: {
				'payment-notification': [tooLate([ack]), { actions: ack }],
				'status-answer': tooLate([]),
				statement: [tooLate(answerStatement), { actions: answerStatement }]
			}
		},
		exception: {
			after: repeating('exception', refundRequest, 'exceptionUnsettled'),
			on: {
				'refund-result': [
					{ guard: 'refundRefused', target: 'exceptionUnsettled', actions: 'keepRefund' },
					{ target: 'refunded', actions: 'keepRefund' }
				]
			}
		},
		exceptionUnsettled: { on: { 'refund-result': { target: 'refunded', actions: 'keepRefund' } } },
		paid: {
			after: repeating('paid', shipmentOrder, 'carrierSilent'),
			on: {
				'return-to-merchant': { actions: show('order-paid') },
				waybill: {
					target: 'shipped',
					actions: [
						assign(({ event }) => ({ waybillNo: event.parts.waybill.waybillNo, tries: 0 })),
						send(says.shipped),
						show('order-shipped')
					]
				}
			}
		},
		carrierSilent: {
			on: {
				waybill: {
					target: 'shipped',
					actions: [
						assign(({ event }) => ({ waybillNo: event.parts.waybill.waybillNo })),
						send(says.shipped)
					]
				}
			}
		},
		shipped: {
			after: { refundLater: { guard: 'refundsLater', target: 'refunding', actions: refund } },
			on: {
				'return-to-merchant': { actions: show('order-shipped') },
				refund: { target: 'refunding', actions: refund }
			}
		},
		refunding: {
			after: repeating('refunding', refundRequest, 'refundUnanswered'),
			on: {
				'refund-result': [
					{ guard: 'refundRefused', target: 'refundRefused', actions: 'keepRefund' },
					{
						guard: 'givenBack',
						target: 'refunded',
						actions: ['keepRefund', show('order-refunded')]
					},
					{
						guard: 'refundsTwice',
						target: 'refunding',
						reenter: true,
						actions: ['keepRefund', ...refund]
					},
					{ target: 'partlyRefunded', actions: ['keepRefund', show('order-refunded')] }
				]
			}
		},
		refundUnanswered: { on: { 'refund-result': { target: 'refunded', actions: 'keepRefund' } } },
		refundRefused: {},
		partlyRefunded: {},
		refunded: {}
	}
});
