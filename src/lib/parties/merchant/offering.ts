import { closing, refunding } from './refunding.ts';
import { says } from './says.ts';
import { nothingSold, showForm } from './selling.ts';
import { base } from './setup.ts';
import { shipping } from './shipping.ts';
import { ack, answerStatement, paidBy, query, send, show } from './wants.ts';

/**
 * The merchant whose customers pay by an instruction of their own (domain 4.2): he signs what is to be
 * paid, and waits for the bank's word.
 */
export const offeringMerchant = base.createMachine({
	id: 'merchant',
	initial: 'selling',
	context: nothingSold,
	on: {
		// A payment that failed is acknowledged like one that succeeded; the order stays payable.
		'payment-notification': { actions: ack },
		'status-answer': { actions: 'hearAnswer' },
		statement: { actions: answerStatement },
		'receipt-forward': { actions: 'keepEvidence' }
	},
	states: {
		selling: {
			on: {
				'product-select': showForm,
				'encrypted-order': {
					target: 'awaitingPayment',
					actions: ['takeOrder', send((own) => says.offer(own)), show('order-placed')]
				}
			}
		},
		awaitingPayment: {
			initial: 'offered',
			after: { unpaid: { target: 'closed', actions: show('order-closed') } },
			on: {
				'payment-notification': [...paidBy([ack]), { actions: ack }],
				'status-answer': paidBy([]),
				statement: [...paidBy(answerStatement), { actions: answerStatement }],
				// The customer's receipt is evidence: it makes him ask the bank, no more (domain 4.2, note b).
				'receipt-forward': { actions: ['keepEvidence', ...query, show('confirming')] },
				'order-cancelled': { target: 'closed', actions: show('order-closed') }
			},
			states: {
				offered: {
					after: {
						nextQuery: { guard: 'mayQuery', target: 'offered', reenter: true, actions: query }
					}
				}
			}
		},
		...closing,
		// Paid after all, she says: he asks, and what the bank confirms goes back (F12).
		closed: base.createStateConfig({
			...closing.closed,
			on: {
				...closing.closed.on,
				'receipt-forward': { actions: ['keepEvidence', ...query] }
			}
		}),
		...shipping,
		...refunding
	}
});
