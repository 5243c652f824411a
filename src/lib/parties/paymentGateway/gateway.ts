import { businessDay, notifying } from '../gateway/regions.ts';
import { nothingPaid } from './context.ts';
import { payment } from './payment.ts';
import { reversal } from './reversal.ts';
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
	context: nothingPaid,
	on: {
		'status-query': {
			actions: reply('status-query', (own, { parts }) => says.statusAnswer(own, parts.query.try))
		},
		'payment-enquiry': { actions: tellCustomer }
	},
	states: {
		payment,
		reversal: { ...reversal, on: anew },
		notification: { ...notifying(notify), on: anew },
		day: businessDay([send((own) => says.statement(own)), 'countStatement'])
	}
});
