import { assign } from 'xstate';
import { says } from './says.ts';
import { showForm } from './selling.ts';
import { base } from './setup.ts';
import { ack, answerStatement, paidBy, query, send, show, takeReceipt } from './wants.ts';

/** What he takes whenever it comes. */
export const whatever = {
	// A payment that failed is acknowledged like one that succeeded; the order stays payable.
	'payment-notification': { actions: ack },
	'receipt-notice': { actions: takeReceipt },
	'status-answer': { actions: 'hearAnswer' },
	statement: { actions: answerStatement }
} as const;

/** The shop is open: a form, then the order (S1, S2). */
export const selling = base.createStateConfig({
	on: {
		'product-select': showForm,
		'encrypted-order': {
			target: 'awaitingPayment',
			actions: ['takeOrder', send((own) => says.request(own)), show('order-placed')]
		}
	}
});

/** The order is placed and waits for a proof that it is paid (S3 to S7). */
export const awaitingPayment = base.createStateConfig({
	initial: 'requesting',
	after: { unpaid: { target: 'closed', actions: show('order-closed') } },
	on: {
		'payment-notification': [...paidBy([ack]), { actions: ack }],
		'receipt-notice': paidBy([takeReceipt]),
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
});
