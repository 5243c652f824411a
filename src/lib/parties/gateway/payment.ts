import { and, not } from 'xstate';
import { sayAgain, type Kind } from '#lib/world/row.ts';
import { counterRequest } from '../kinds/counter.ts';
import { openPayment } from '../kinds/payment.ts';
import { refundCommand } from '../kinds/refund.ts';
import { says } from './says.ts';
import { base } from './setup.ts';
import {
	askBooks,
	become,
	failed,
	orderPage,
	over,
	reply,
	sameTicket,
	send,
	settled,
	tellBoth,
	tellCustomer,
	transfer
} from './wants.ts';

const again = (of: Kind) => ['countTry', { type: 'send', params: sayAgain(of) }] as const;
const expires = {
	page: { target: 'expired', actions: become('EXPIRED', 'E-ORDER-CLOSED') }
} as const;

/** A payment that came to nothing leaves the order payable, by another payment (B01, B09). */
const payable = {
	...over,
	'merchant-verified': {
		guard: 'anotherTry',
		target: 'opening',
		actions: ['open', send((own) => says.openPayment(own))]
	}
} as const;

/** What the merchant may ask for once the money has moved (domain 5.7). */
const refundable = {
	...over,
	'refund-verified': {
		target: 'refunding',
		actions: ['expectRefund', reply('refund-verified', (_, event) => says.refundCommand(event))]
	},
	refused: {
		guard: 'refundOver',
		actions: reply('refused', (context, event) => says.refundRefused(context, event))
	}
} as const;

/** The payment of the transaction server, from the ticket to the receipt (domain 3.10, Payment). */
export const payment = base.createStateConfig({
	initial: 'idle',
	states: {
		idle: {
			on: {
				'merchant-verified': {
					target: 'opening',
					actions: ['open', send((own) => says.openPayment(own))]
				},
				refused: {
					guard: 'contractMissing',
					actions: reply('refused', (_, { parts, error, at }) =>
						says.noTicket(parts['request']?.['orderId'], error, at)
					)
				}
			}
		},
		opening: {
			after: {
				// Nothing is opened yet, so silence may be told for a no, and quickly: 91 (F14).
				hostPatience: [
					{ guard: 'mayAskAgain', target: 'opening', reenter: true, actions: again(openPayment) },
					{ target: 'idle', actions: ['forgetTries', send((own) => says.hostDown(own))] }
				]
			},
			on: {
				'payment-opened': [
					{
						guard: and(['accepted', 'agreed']),
						target: 'executing',
						actions: ['number', 'forgetTries', send((own) => says.ticket(own)), ...transfer]
					},
					{
						guard: 'accepted',
						target: 'created',
						actions: ['number', 'forgetTries', send((own) => says.ticket(own))]
					},
					{
						target: 'idle',
						actions: reply('payment-opened', (_, { parts, at }) =>
							says.noTicket(parts.payment.orderId, parts.payment.error ?? 'E-DECLINED', at)
						)
					}
				]
			}
		},
		created: {
			after: expires,
			on: {
				...sameTicket,
				'page-requested': { target: 'presented', actions: ['visit', ...orderPage] }
			}
		},
		presented: {
			after: expires,
			on: {
				...sameTicket,
				'page-requested': { actions: ['visit', ...orderPage] },
				'cancel-relayed': {
					target: 'cancelled',
					actions: [become('CANCELLED', 'E-DECLINED'), ...tellBoth]
				},
				'customer-authenticated': [
					{
						guard: and(['verified', 'overLimit']),
						...failed('authenticate', become('FAILED', 'E-LIMIT'))
					},
					{
						guard: and(['verified', 'large']),
						target: 'pendingCounter',
						actions: [
							'authenticate',
							become('PENDING_COUNTER'),
							send((own) => says.counter(own)),
							tellCustomer
						]
					},
					{ guard: 'verified', target: 'executing', actions: ['authenticate', ...transfer] },
					{ guard: 'wrongPassword', actions: ['authenticate', ...orderPage] },
					failed('refuse')
				]
			}
		},
		pendingCounter: {
			initial: 'asking',
			after: { counter: failed(become('FAILED', 'E-COUNTER')) },
			states: {
				asking: {
					// The counter recognises the same request; what it has decided it says again.
					after: {
						patience: {
							guard: 'mayAskAgain',
							target: 'asking',
							reenter: true,
							actions: again(counterRequest)
						}
					}
				}
			},
			on: {
				'counter-decision': [
					{
						guard: 'approved',
						target: 'executing',
						actions: ['countersign', 'forgetTries', ...transfer]
					},
					failed(become('FAILED', 'E-COUNTER'))
				]
			}
		},
		executing: {
			after: { books: { target: 'unknown', actions: [become('UNKNOWN'), ...askBooks] } },
			on: { 'transfer-result': settled }
		},
		unknown: {
			// No answer is not a no: the books are the judge (domain 5.8).
			after: {
				books: { guard: 'mayAskBooks', target: 'unknown', reenter: true, actions: askBooks }
			},
			on: {
				'transfer-result': settled,
				'book-answer': [
					{ guard: and(['found', 'paid']), target: 'succeeded', actions: ['settle', ...tellBoth] },
					{ guard: 'found', target: 'failed', actions: ['settle', ...tellBoth] },
					{ guard: not('found'), target: 'executing', actions: transfer }
				]
			}
		},
		succeeded: { on: refundable },
		partlyRefunded: { on: refundable },
		refunding: {
			after: {
				patience: [
					{
						guard: 'mayAskAgain',
						target: 'refunding',
						reenter: true,
						actions: again(refundCommand)
					},
					{ target: 'refundUnanswered', actions: 'forgetTries' }
				]
			},
			on: {
				'refund-posted': [
					{
						guard: 'refundFailed',
						target: 'succeeded',
						actions: [
							'forgetTries',
							reply('refund-posted', (own, event) => says.refundResult(own, event))
						]
					},
					{ guard: 'refundWhole', target: 'refunded', actions: refunded() },
					{ target: 'partlyRefunded', actions: refunded() }
				]
			}
		},
		refundUnanswered: { on: { 'refund-posted': { target: 'refunded', actions: refunded() } } },
		refunded: { on: over },
		failed: { on: payable },
		expired: { on: { ...payable, 'cancel-relayed': { actions: tellCustomer } } },
		cancelled: { on: payable }
	}
});

function refunded() {
	return [
		'giveBack',
		'forgetTries',
		reply('refund-posted', (own, event) => says.refundResult(own, event)),
		reply('refund-posted', (own, event) => says.refundNotice(own, event))
	] as const;
}
