import { nothingAsked } from './opening.ts';
import { payment } from './payment.ts';
import { says } from './says.ts';
import { base } from './setup.ts';
import { notify, reply, send, tellCustomer } from './wants.ts';

const handOver = ['countHanded', send((own) => says.handOver(own))] as const;

/**
 * One payment at the joint gateway (domain 6): the payment itself, the acquirer who is advised and the
 * merchant who is told until they have it, and the browser, which goes to the issuer and comes back.
 */
export const jointPayment = base.createMachine({
	id: 'jointPayment',
	type: 'parallel',
	context: ({ input }) => ({ ...input, ...nothingAsked }),
	on: {
		// The page is asked for too late: the customer is told how the payment ended (B08).
		refused: { guard: 'pageTooLate', actions: tellCustomer },
		'status-query': {
			guard: 'hasPayment',
			actions: reply('status-query', (own, event) => says.statusAnswer(own, event))
		}
	},
	states: {
		payment,
		advice: {
			initial: 'none',
			states: {
				none: { always: { guard: 'hasAdvised', target: 'sent' } },
				sent: {
					after: {
						nextAdvice: [
							{
								guard: 'mayAdvise',
								target: 'sent',
								reenter: true,
								actions: ['countAdvised', send((own) => says.adviseAgain(own))]
							},
							{ target: 'open' }
						]
					},
					on: { 'advice-response': 'booked' }
				},
				booked: { on: { 'advice-response': 'booked' } },
				open: { on: { 'advice-response': 'booked' } }
			}
		},
		notification: {
			initial: 'none',
			// The order is paid for anew: of its first payment there is no more to tell.
			on: { 'payment-request': '.none' },
			states: {
				none: { always: { guard: 'hasNotified', target: 'sent' } },
				sent: {
					after: {
						notifyAgain: [
							{ guard: 'mayNotify', target: 'sent', reenter: true, actions: notify },
							// What both sides still see differently is found by the merchant's own bank (domain 3.11).
							{ guard: 'hasMoved', target: 'handingOver', actions: handOver },
							{ target: 'givenUp' }
						]
					},
					on: { 'notification-ack': 'acked' }
				},
				acked: { on: { 'notification-ack': 'acked' } },
				handingOver: {
					after: {
						nextHanding: {
							guard: 'mayHandOver',
							target: 'handingOver',
							reenter: true,
							actions: handOver
						}
					},
					on: { 'notification-ack': 'acked', 'undelivered-taken': 'handedOver' }
				},
				handedOver: { on: { 'notification-ack': 'acked' } },
				givenUp: { on: { 'notification-ack': 'acked' } }
			}
		},
		browser: {
			initial: 'absent',
			states: {
				absent: { on: { 'open-gateway-page': 'here' } },
				here: {
					always: { guard: 'isOver', target: 'told', actions: tellCustomer },
					on: { 'authentication-response': { guard: 'challenged', target: 'atIssuer' } }
				},
				atIssuer: { on: { 'return-to-gateway': 'here' } },
				told: {
					on: { 'return-to-gateway': { actions: tellCustomer }, 'open-gateway-page': 'here' }
				}
			}
		}
	}
});
