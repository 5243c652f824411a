import { assign, setup } from 'xstate';
import type { Heard } from '#lib/world/row.ts';
import { acting, screen } from './acting.ts';
import { decide, sign, type Deciding } from './counter/deciding.ts';
import type { counterRequest } from './kinds/payment.ts';

type Request = Heard<typeof counterRequest, 'counter'>;

/** The counter where nobody is registered: it only authorizes large payments with two people (domain 5.1, BC). */
export const authorizingCounter = setup({
	types: {} as {
		context: Deciding;
		events: Request | { readonly type: 'approve' | 'refuse' };
		input: Omit<Deciding, 'request'>;
	},
	actions: acting
}).createMachine({
	id: 'authorizingCounter',
	initial: 'open',
	context: ({ input }) => ({ ...input, request: null }),
	states: {
		open: {
			on: {
				'counter-request': {
					target: 'deciding',
					actions: [assign({ request: ({ event }) => event.parts.request }), decide]
				}
			}
		},
		deciding: {
			on: {
				approve: {
					target: 'open',
					actions: [sign('approved'), { type: 'show', params: screen('decided') }]
				},
				refuse: {
					target: 'open',
					actions: [sign('refused'), { type: 'show', params: screen('decided') }]
				}
			}
		}
	}
});
