import { assign } from 'xstate';
import { repeating } from '../acting.ts';
import { refundRequest, shipmentOrder } from '../kinds/order.ts';

import { says } from './says.ts';

import { base } from './setup.ts';
import { ack, answerStatement, paidBy, query, refund, send, show, tooLate } from './wants.ts';

/** What became of a refund whose answer did not come: the answer after all, or the bank's statement. */
const lateNews = {
	'refund-result': [
		{ guard: 'refundRefused', target: '#merchant.refundRefused', actions: 'keepRefund' },
		{ guard: 'givenBack', target: '#merchant.refunded', actions: 'keepRefund' },
		{ target: '#merchant.partlyRefunded', actions: 'keepRefund' }
	],
	statement: [
		{
			guard: 'statementGivesAll',
			target: '#merchant.refunded',
			actions: ['adoptRefund', ...answerStatement]
		},
		{
			guard: 'statementGivesSome',
			target: '#merchant.partlyRefunded',
			actions: ['adoptRefund', ...answerStatement]
		},
		{ actions: answerStatement }
	]
} as const;

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
					actions: ['takeOrder', send((own) => says.request(own)), show('order-placed')]
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
								actions: ['countTry', send((own) => says.request(own))]
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
									send((own) => says.redirect(own))
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
		exceptionUnsettled: { on: lateNews },
		paid: {
			after: repeating('paid', shipmentOrder, 'carrierSilent'),
			on: {
				'return-to-merchant': { actions: show('order-paid') },
				waybill: {
					target: 'shipped',
					actions: [
						assign(({ event }) => ({ waybillNo: event.parts.waybill.waybillNo, tries: 0 })),
						send((own) => says.shipped(own)),
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
						send((own) => says.shipped(own))
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
		refundUnanswered: { on: lateNews },
		refundRefused: {},
		partlyRefunded: {},
		refunded: {}
	}
});
