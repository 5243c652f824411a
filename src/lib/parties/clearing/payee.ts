import { assign, setup } from 'xstate';
import type { Heard } from '#lib/world/row.ts';
import { acting, screen } from '../acting.ts';
import type { payout } from '../kinds/clearing.ts';

export interface PayeeInput {
	/** Banks that he has a contract with. */
	readonly acquirers: readonly string[];
}
interface PayeeContext extends PayeeInput {
	readonly payouts: number;
	readonly netMinor: number;
}

/** A merchant's back office: it takes the day's statement of the acquirer (domain 6.6). */
export const payee = setup({
	types: {} as {
		context: PayeeContext;
		events: Heard<typeof payout, 'merchant'>;
		input: PayeeInput;
	},
	actions: acting
}).createMachine({
	id: 'payee',
	initial: 'open',
	context: ({ input }) => ({ ...input, payouts: 0, netMinor: 0 }),
	states: {
		open: {
			on: {
				payout: {
					actions: [
						assign(({ context, event }) => ({
							payouts: context.payouts + 1,
							netMinor: context.netMinor + event.parts.statement.net
						})),
						{
							type: 'show',
							params: ({ event }) => screen('merchant-statement', { ...event.parts.statement })
						}
					]
				}
			}
		}
	}
});
