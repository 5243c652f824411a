import { assign } from 'xstate';
import { closing, refunding } from './refunding.ts';
import { says } from './says.ts';
import { nothingSold, showForm } from './selling.ts';
import { base } from './setup.ts';
import { visitedShipping } from './shipping.ts';
import { ack, answerStatement, paidBy, query, send, show } from './wants.ts';

/** The merchant's order, from the shelf to the parcel (domain 3.10, Order). */
export const merchant = base.createMachine({
	id: 'merchant',
	initial: 'selling',
	context: nothingSold,
	on: {
		// A payment that failed is acknowledged like one that succeeded; the order stays payable.
		'payment-notification': { actions: ack },
		'status-answer': { actions: 'hearAnswer' },
		statement: { actions: answerStatement }
	},
	states: {
		selling: {
			on: {
				'product-select': showForm,
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
				statement: [...paidBy(answerStatement), { actions: answerStatement }],
				'pay-again': {
					target: '.requesting',
					actions: ['countAttempt', send((own) => says.request(own))]
				}
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
		...closing,
		...visitedShipping,
		...refunding
	}
});
