import { assign, setup } from 'xstate';
import type { Heard } from '#lib/world/row.ts';
import { acting } from '../acting.ts';
import type { draftQuery } from '../kinds/corporate.ts';
import type { instalmentQuery } from '../kinds/instalment.ts';
import { speaking } from '../speaking.ts';
import { says } from './says.ts';

interface CorporateContext {
	readonly settled: number;
	readonly voided: number;
}
type CorporateEvent =
	| Heard<typeof draftQuery | typeof instalmentQuery, 'bank'>
	| { readonly type: 'draft.settled' | 'draft.voided' };

const { reply } = speaking<CorporateContext, CorporateEvent>();
const noDraft = { draft: null, status: 'RJCT', error: null } as const;

/**
 * The bank's corporate part as a house: it counts what became of the drafts, each of which is a case, and
 * answers whoever asks about one that has never come.
 */
export const corporateBank = setup({
	types: {} as { context: CorporateContext; events: CorporateEvent },
	actions: acting
}).createMachine({
	id: 'corporateBank',
	initial: 'serving',
	context: { settled: 0, voided: 0 },
	states: {
		serving: {
			on: {
				'draft.settled': { actions: assign({ settled: ({ context }) => context.settled + 1 }) },
				'draft.voided': { actions: assign({ voided: ({ context }) => context.voided + 1 }) },
				'draft-query': { actions: reply('draft-query', (_, event) => says.unknown(event)) },
				'instalment-query': {
					actions: reply('instalment-query', (_, event) => says.standing(noDraft, event))
				}
			}
		}
	}
});
