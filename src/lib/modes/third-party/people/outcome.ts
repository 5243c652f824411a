import type { People } from './options.ts';

/** How a trade ends, and what the buyer gets back of it. */
export interface Outcome {
	readonly result: 'released' | 'refunded' | 'split' | 'closed';
	readonly toBuyer: number;
}

/** What the buyer of damaged goods gets back: 100.00 of 280.00 (domain 7.5). */
const shareOf = (amount: number): number => Math.floor((amount * 5) / 14);

type Share = 'nothing' | 'part' | 'all';
/** Who gets the money of a trade that the third party decides (the table of domain 7.5). */
function decidedShare({ claim, carrier, evidence }: People): Share {
	if (claim === 'not-received') return carrier === 'reports' ? 'nothing' : 'all';
	if (claim === 'changed-mind') return 'all';
	if (evidence === 'seller') return 'nothing';
	return claim === 'damaged' || evidence === 'both' ? 'part' : 'all';
}
/** Who gets the money once the buyer has claimed it back. */
function claimedShare(chosen: People): Share {
	if (chosen.answer !== 'rejects') return chosen.claim === 'damaged' ? 'part' : 'all';
	return chosen.escalation === 'escalates' ? decidedShare(chosen) : 'nothing';
}
/** The carrier's silence gives her three days more; else the money goes in the very minute she claims. */
export const claimsInTime = ({ receipt, carrier }: People): boolean =>
	receipt === 'claims' || (receipt === 'too-late' && carrier === 'silent');
function shareBack(chosen: People): Share {
	const { guarantee, shipping, carrier } = chosen;
	if (guarantee === 'instant') return 'nothing';
	if (shipping !== 'promptly' || carrier === 'lost' || carrier === 'refused') return 'all';
	return claimsInTime(chosen) ? claimedShare(chosen) : 'nothing';
}

/** How the trade ends once the third party has the money (domain 7.2, 7.4, 7.5). */
export function outcomeOf(chosen: People): Outcome {
	const { amount } = chosen;
	const outcomes: Readonly<Record<Share, Outcome>> = {
		nothing: { result: 'released', toBuyer: 0 },
		part: { result: 'split', toBuyer: shareOf(amount) },
		all: { result: 'refunded', toBuyer: amount }
	};
	return outcomes[shareBack(chosen)];
}
