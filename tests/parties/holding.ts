import { holdsOf, type Books, type Hold } from '../../src/lib/money/ledger.ts';
import { store } from '../../src/lib/persistent/trie.ts';
import type { Watched } from '../../src/lib/world/invariants.ts';

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
