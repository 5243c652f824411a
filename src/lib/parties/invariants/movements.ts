import { listOf } from '#lib/persistent/chunks.ts';
import {
	accountOf,
	entriesOf,
	type Account,
	type Books,
	type Entry,
	type Line
} from '#lib/money/ledger.ts';
import type { Cast } from '#lib/world/cast.ts';
import type { Watched } from '#lib/world/invariants.ts';
import { player } from './roles.ts';

export const booksAfter = ({ world }: Watched): Books => world.books as Books;
export const booksBefore = ({ cast, before }: Watched): Books =>
	(before?.books ?? cast.books) as Books;

/** Whether this entry touched the books; the first entry brings them. */
export const booksChanged = ({ before, world }: Watched): boolean => before?.books !== world.books;

/** Journal entries that were posted by this entry of the trace. */
export function postedNow(watched: Watched): readonly Entry[] {
	if (!watched.before || !booksChanged(watched)) return [];
	return listOf(booksAfter(watched).entries).slice(booksBefore(watched).entries.length);
}

/** The currency of a journal entry, which stands in the accounts it names. */
export const currencyOf = (books: Books, { lines }: Entry): string =>
	accountOf(books, lines[0]?.account ?? '')?.ccy ?? 'no currency';

/** Lines of an entry on accounts of one owner. */
function linesOf(books: Books, entry: Entry, owner: string | undefined): readonly Line[] {
	return entry.lines.filter(({ account }) => accountOf(books, account)?.owner === owner);
}

/** What an entry takes from the customer: debits of a deposit, and of a loan that she then owes. */
export function takenFromCustomer(cast: Cast, books: Books, entry: Entry): number {
	const owner = player(cast, 'customer')?.id;
	if (owner === undefined) return 0;
	return linesOf(books, entry, owner).reduce((sum, { debit }) => sum + debit, 0);
}

/** What an entry gives back to the customer. */
export function givenToCustomer(cast: Cast, books: Books, entry: Entry): number {
	const owner = player(cast, 'customer')?.id;
	if (owner === undefined) return 0;
	return linesOf(books, entry, owner).reduce((sum, { credit }) => sum + credit, 0);
}

/** Entries of a payment, oldest first. */
export const entriesFor = (books: Books, paymentId: string): readonly Entry[] =>
	entriesOf(books).filter((entry) => entry.paymentId === paymentId);

/** What a payment has taken from the customer so far, refunds and reversals counted back. */
export function netDebit(cast: Cast, books: Books, paymentId: string): number {
	return entriesFor(books, paymentId).reduce(
		(sum, entry) =>
			sum + takenFromCustomer(cast, books, entry) - givenToCustomer(cast, books, entry),
		0
	);
}

/** Accounts that an entry credits. */
export const creditedBy = (books: Books, { lines }: Entry): readonly Account[] =>
	lines.flatMap(({ account, credit }) => {
		const found = credit > 0 ? accountOf(books, account) : undefined;
		return found ? [found] : [];
	});
