import { holdsOf, type Books, type Hold } from '../../src/lib/money/ledger.ts';
import { store } from '../../src/lib/persistent/trie.ts';
import type { Options } from '../../src/lib/world/fact.ts';
import type { Watched } from '../../src/lib/world/invariants.ts';
import { rests, type Planted, type Step } from './doctor.ts';

const changed = (books: Books, change: Partial<Hold>): Books =>
	holdsOf(books).reduce(
		(all, one) => ({ ...all, holds: store(all.holds, one.id, { ...one, ...change }) }),
		books
	);

/** Every hold is otherwise, before this entry, after it, or both. */
export function holding(
	step: Watched,
	before: Partial<Hold>,
	after: Partial<Hold> = before
): Watched {
	const was = step.before && {
		...step.before,
		books: changed(step.before.books as Books, before)
	};
	const world = { ...step.world, books: changed(step.world.books as Books, after) };
	return { ...step, before: was, world };
}

/** What a hold forbids, whoever keeps it (domain 9: I09, I10). */
export const holdDefects = (options: Options, captures: Step): readonly Planted[] => [
	{
		breaks: 'I09',
		when: 'more is captured than was held',
		options,
		at: captures,
		doctor: (step) => holding(step, { minor: 27_999 })
	},
	{
		breaks: 'I09',
		when: 'the time of the hold had come',
		options,
		at: captures,
		doctor: (step) => holding(step, { expiresAt: step.world.now })
	},
	{
		breaks: 'I09',
		when: 'the hold was void',
		options,
		at: captures,
		doctor: (step) => holding(step, { state: 'voided' })
	},
	{
		breaks: 'I09',
		when: 'the hold grows by the capture',
		options,
		at: captures,
		doctor: (step) => holding(step, {}, { minor: 40_000 })
	},
	{
		breaks: 'I10',
		when: 'a hold that was given up outlives the run',
		options: { ...options, refund: 'void' },
		at: rests,
		doctor: (step) => holding(step, { state: 'active' })
	}
];
