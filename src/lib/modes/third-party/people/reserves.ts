import type { DeskInput } from '#lib/parties/escrow/desk/context.ts';
import { bankOf, banks } from './banks.ts';
import { movesReserves, refills } from './custody.ts';
import type { People } from './options.ts';

/** The reserve at the sellers' bank. */
export const willowReserve = { account: 'WB:rsv:TPP', agent: banks.willow.agent };

/** What the third party does once a day with its reserve at the buyer's bank (E6, E7). */
export function treasuryOf(chosen: People): DeskInput['treasury'] {
	const { id, agent } = bankOf(chosen);
	if (!movesReserves(chosen)) return null;
	return {
		reserve: `${id}:rsv:TPP`,
		fees: {
			account: `${id}:dep:TPPown`,
			agent,
			asset: `TPP:own@${id}`,
			narrative: 'own fee moved'
		},
		refill: refills(chosen)
			? { ...willowReserve, asset: 'TPP:rsv@WB', narrative: 'reserve moved' }
			: null
	};
}
