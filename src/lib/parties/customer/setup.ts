import { luhn } from '#lib/money/card.ts';
import { assign, setup } from 'xstate';

import { acting, mayAskAgain, patience } from '../acting.ts';

import type { CustomerContext, CustomerEvent, CustomerInput } from './context.ts';
import { numberOf } from './says.ts';

/** What the customer's machine can do, weigh and wait for. */
export const base = setup({
	types: {} as { context: CustomerContext; events: CustomerEvent; input: CustomerInput },
	actions: {
		...acting,
		countTry: assign({ tries: ({ context }) => context.tries + 1 }),
		forgetTries: assign({ tries: 0 })
	},
	guards: {
		mayAskAgain,
		usesKey: ({ context }) => context.edition === 'certificate',
		numberWrong: ({ event }) =>
			(event.type === 'pay' || event.type === 'give-card') && !luhn(numberOf(event.card)),
		pending: ({ event }) =>
			event.type === 'payment-result' && event.parts.result.state === 'PENDING_COUNTER',
		succeeded: ({ event }) => event.type === 'payment-result' && event.parts.result.rc === '00',
		wasCancelled: ({ event }) =>
			event.type === 'payment-result' && event.parts.result.state === 'CANCELLED'
	},
	delays: { patience, counterPatience: 31 * 60_000 }
});
