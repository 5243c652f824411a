import { assign, setup } from 'xstate';
import { acting, screen } from '../acting.ts';

export interface SignatoryInput {
	/** Contracts that this party is to conclude, on either side. */
	readonly contracts: number;
}

/** A party while its contracts are made: it counts those that are in force. */
export const signatory = setup({
	types: {} as {
		context: SignatoryInput & { readonly inForce: number };
		events: { readonly type: 'contract.concluded' };
		input: SignatoryInput;
	},
	actions: { ...acting, count: assign({ inForce: ({ context }) => context.inForce + 1 }) },
	guards: { last: ({ context }) => context.inForce + 1 >= context.contracts }
}).createMachine({
	id: 'signatory',
	initial: 'contracting',
	context: ({ input }) => ({ ...input, inForce: 0 }),
	states: {
		contracting: {
			on: {
				'contract.concluded': [
					{
						guard: 'last',
						target: 'contracted',
						actions: [
							'count',
							{
								type: 'show',
								params: ({ context }) => screen('contracted', { contracts: context.inForce })
							}
						]
					},
					{ actions: 'count' }
				]
			}
		},
		contracted: {}
	}
});
