import { valuesSince } from '#lib/persistent/chunks.ts';
import { differing } from '#lib/persistent/trie.ts';
import { accountOf, changeOf, type Account, type Books, type Entry } from '#lib/money/ledger.ts';
import type { Cast } from '#lib/world/cast.ts';
import type { Watched } from '#lib/world/invariants.ts';
import type { Role } from '#lib/world/row.ts';

export const booksAfter = ({ world }: Watched): Books => world.books as Books;
export const booksBefore = ({ cast, before }: Watched): Books =>
	(before?.books ?? cast.books) as Books;

/** Whether this entry touched the books; the first entry brings them. */
export const booksChanged = ({ before, world }: Watched): boolean => before?.books !== world.books;

/** Journal entries that were posted by this entry of the trace. */
export function postedNow(watched: Watched): readonly Entry[] {
	if (!watched.before || !booksChanged(watched)) return [];
	return valuesSince(booksAfter(watched).entries, booksBefore(watched).entries.length);
}

const touches = new WeakMap<Watched, readonly string[]>();

/** Accounts whose balance or held sum is other than before this entry, and those just opened. */
export function touchedAccounts(watched: Watched): readonly string[] {
	let touched = touches.get(watched);
	if (!touched) {
		const [was, is] = [booksBefore(watched), booksAfter(watched)];
		const keys = [
			...differing(was.balances, is.balances),
			...differing(was.held, is.held),
			...differing(was.accounts, is.accounts)
		];
		touches.set(watched, (touched = [...new Set(keys)]));
	}
	return touched;
}

/** What some entries add to each account they name. */
export function changesBy(books: Books, entries: readonly Entry[]): ReadonlyMap<string, number> {
	const sums = new Map<string, number>();
	for (const line of entries.flatMap((entry) => entry.lines)) {
		const account = accountOf(books, line.account);
		if (account) sums.set(account.id, (sums.get(account.id) ?? 0) + changeOf(account, line));
	}
	return sums;
}

/** The currency of a journal entry, which stands in the accounts it names. */
export const currencyOf = (books: Books, { lines }: Entry): string =>
	accountOf(books, lines[0]?.account ?? '')?.ccy ?? 'no currency';

/** Whose money is a payer's: the roles of the owners of accounts. */
export interface Payers {
	readonly payers: readonly Role[];
}

const isPayers = (cast: Cast, { payers }: Payers, account: Account | undefined): boolean =>
	payers.includes(cast.parties[account?.owner ?? '']?.role ?? '');

const summed = (cast: Cast, whose: Payers, books: Books, entry: Entry, side: 'debit' | 'credit') =>
	entry.lines
		.filter(({ account }) => isPayers(cast, whose, accountOf(books, account)))
		.reduce((sum, line) => sum + line[side], 0);

/** What an entry takes from payers: debits of a deposit, and of a loan that is then owed. */
export const takenBy = (cast: Cast, whose: Payers, books: Books, entry: Entry): number =>
	summed(cast, whose, books, entry, 'debit');
/** What an entry gives to payers. */
export const givenBy = (cast: Cast, whose: Payers, books: Books, entry: Entry): number =>
	summed(cast, whose, books, entry, 'credit');

/** What some entries have taken from payers, what came back counted. */
export const netTaken = (
	cast: Cast,
	whose: Payers,
	books: Books,
	entries: readonly Entry[]
): number =>
	entries.reduce(
		(sum, entry) => sum + takenBy(cast, whose, books, entry) - givenBy(cast, whose, books, entry),
		0
	);

/** Accounts that an entry credits. */
export const creditedBy = (books: Books, { lines }: Entry): readonly Account[] =>
	lines.flatMap(({ account, credit }) => {
		const found = credit > 0 ? accountOf(books, account) : undefined;
		return found ? [found] : [];
	});
