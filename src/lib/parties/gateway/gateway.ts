import { payment } from './payment.ts';
import { businessDay, notifying } from './regions.ts';
import { says } from './says.ts';
import { base } from './setup.ts';
import { notify, reply, send, tellCustomer } from './wants.ts';

/**
 * The transaction server, which plays the payment gateway (domain 5.1, TS): the payment itself, the
 * notification that is repeated until the merchant has it, and the day that ends with a statement.
 */
export const transactionServer = base.createMachine({
	id: 'transactionServer',
	type: 'parallel',
	context: ({ input }) => ({
		...input,
		tries: 0,
		payment: null,
		pages: 0,
		asked: 0,
		notified: 0,
		refunding: 0,
		statements: 0,
		reconciled: false
	}),
	on: {
		// The page is asked for too late: the customer is told how the payment ended (B08).
		refused: { guard: 'pageTooLate', actions: tellCustomer },
		'status-query': {
			actions: reply('status-query', (own, event) => says.statusAnswer(own, event))
		}
	},
	states: {
		payment,
		notification: {
			...notifying(notify),
			on: { 'merchant-verified': { guard: 'anotherTry', target: '.none' } }
		},
		day: businessDay([send((own) => says.statement(own)), 'countStatement'])
	}
});
