import { assign, setup } from 'xstate';
import { acting } from '../acting.ts';

interface CorporateContext {
	readonly settled: number;
	readonly voided: number;
}

/** The bank's corporate part as a house: it counts what became of the drafts, each of which is a case. */
export const corporateBank = setup({
	types: {} as {
		context: CorporateContext;
		events: { readonly type: 'draft.settled' | 'draft.voided' };
	},
	actions: acting
}).createMachine({
	id: 'corporateBank',
	initial: 'serving',
	context: { settled: 0, voided: 0 },
	states: {
		serving: {
			on: {
				'draft.settled': { actions: assign({ settled: ({ context }) => context.settled + 1 }) },
				'draft.voided': { actions: assign({ voided: ({ context }) => context.voided + 1 }) }
			}
		}
	}
});
