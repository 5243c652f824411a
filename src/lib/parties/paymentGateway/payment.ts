import { and, not } from 'xstate';
import { sayAgain } from '#lib/world/row.ts';
import { echoRequest } from '../kinds/host.ts';
import { says } from './says.ts';
import { base } from './setup.ts';
import { refunds } from './refunds.ts';
import {
	answered,
	askHost,
	become,
	execute,
	reach,
	reply,
	reverse,
	tellBoth,
	tellCustomer
} from './wants.ts';

/** An instruction that fails a check becomes no payment; a better one may follow. */
const refused = {
	guard: 'verdict',
	actions: reply('refused', (own, event) => says.turnedAway(own, event))
} as const;
/** Whoever instructs once more after the end is told the end once more. */
const over = { 'payment-instruction': { guard: 'sameOrder', actions: tellCustomer } } as const;

/** The payment a customer instructs, from her signature to the receipt (domain 4.2, 4.7). */
export const payment = base.createStateConfig({
	initial: 'idle',
	states: {
		idle: { on: { 'payment-instruction': { target: 'reaching', actions: reach }, refused } },
		reaching: {
			after: {
				// Nothing is asked of the host yet, so silence may be told for a no, and quickly: 91 (F14).
				hostPatience: [
					{
						guard: 'mayAskAgain',
						target: 'reaching',
						reenter: true,
						actions: ['countTry', { type: 'send', params: sayAgain(echoRequest) }]
					},
					{
						target: 'failed',
						actions: ['forgetTries', become('FAILED', 'E-ISSUER-DOWN'), ...tellBoth]
					}
				]
			},
			on: { 'echo-response': { target: 'executing', actions: execute } }
		},
		executing: {
			after: { host: { target: 'unknown', actions: [become('UNKNOWN'), ...askHost] } },
			on: { 'financial-response': answered }
		},
		awaitingPin: {
			after: {
				page: {
					target: 'expired',
					actions: [become('EXPIRED', 'E-ORDER-CLOSED'), ...tellBoth]
				}
			},
			on: {
				'payment-instruction': { guard: 'sameOrder', target: 'reaching', actions: reach },
				refused
			}
		},
		unknown: {
			// No answer is not a no: the host is the judge (domain 4.7).
			after: {
				host: [
					{ guard: 'mayAskHost', target: 'unknown', reenter: true, actions: askHost },
					{ target: 'reversing', actions: reverse }
				]
			},
			on: {
				'financial-response': answered,
				'host-answer': [
					{
						guard: and(['found', 'paid']),
						target: 'succeeded',
						actions: [{ type: 'settle', params: 'FAILED' }, ...tellBoth]
					},
					{
						guard: and(['found', 'wrongPin']),
						target: 'awaitingPin',
						actions: [{ type: 'settle', params: 'PRESENTED' }, tellCustomer]
					},
					{
						guard: 'found',
						target: 'failed',
						actions: [{ type: 'settle', params: 'FAILED' }, ...tellBoth]
					},
					{ guard: not('found'), actions: 'noteNone' }
				]
			}
		},
		// Whether it was posted nobody knows, and even a request that was not found may still come: until
		// the host has undone it, it has not failed.
		reversing: {
			on: {
				'reversal-response': {
					target: 'failed',
					actions: [become('FAILED', 'E-ISSUER-DOWN'), ...tellBoth]
				}
			}
		},
		...refunds,
		// The payment is over, the order is not: another signature is another payment of it (B01).
		failed: {
			on: {
				'payment-instruction': {
					guard: 'anotherPayment',
					target: 'reaching',
					actions: reach
				},
				refused
			}
		},
		expired: { on: over }
	}
});
