import { assign, setup } from 'xstate';
import { acting, mayAskAgain, patience } from '../acting.ts';
import type { CounterContext, CounterEvent, CounterInput } from './context.ts';

/** What the counter's machine can do, weigh and wait for. */
export const base = setup({
	types: {} as { context: CounterContext; events: CounterEvent; input: CounterInput },
	actions: {
		...acting,
		countTry: assign({ tries: ({ context }) => context.tries + 1 }),
		forgetTries: assign({ tries: 0 })
	},
	guards: { mayAskAgain },
	delays: { patience }
});
