import { businessDay, notifying } from '../gateway/regions.ts';
import { payment } from './payment.ts';
import { says } from './says.ts';
import { base } from './setup.ts';
import { notify, reply, send, tellCustomer } from './wants.ts';

/** Another payment of the order has a notification, and may have a reversal, of its own. */
const anew = { 'payment-instruction': { guard: 'anotherPayment', target: '.none' } } as const;

/**
 * The bank's payment gateway, between the Internet and the bank's closed network (domain 4.1, PG):
 * checks what comes in Internet form, turns it into ISO 8583, and answers (variant 1A).
 */
export const paymentGateway = base.createMachine({
	id: 'paymentGateway',
	type: 'parallel',
	context: ({ input }) => ({
		...input,
		tries: 0,
		payment: null,
		sequence: 0,
		credential: '',
		asked: 0,
		hostHasNone: false,
		notified: 0,
		reversals: 0,
		refunding: null,
		statements: 0
	}),
	on: {
		'status-query': {
			actions: reply('status-query', (own, { parts }) => says.statusAnswer(own, parts.query.try))
		},
		'payment-enquiry': { actions: tellCustomer }
	},
	states: {
		payment,
		/** Store and forward: a reversal is repeated until it is obeyed (domain 3.11). */
		reversal: {
			initial: 'none',
			states: {
				none: { always: { guard: 'hasReversed', target: 'sent' } },
				sent: {
					after: {
						reverseAgain: {
							guard: 'mayReverse',
							target: 'sent',
							reenter: true,
							actions: ['countReversal', send((own) => says.reversalAgain(own))]
						}
					},
					on: { 'reversal-response': 'obeyed' }
				},
				obeyed: { on: { 'reversal-response': 'obeyed' } }
			},
			on: anew
		},
		notification: { ...notifying(notify), on: anew },
		day: businessDay([send((own) => says.statement(own)), 'countStatement'])
	}
});
