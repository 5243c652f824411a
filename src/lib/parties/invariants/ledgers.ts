import {
	accountOf,
	accountsOf,
	available,
	balanceOf,
	entriesOf,
	holdsOf,
	type Account,
	type Books,
	type Entry
} from '#lib/money/ledger.ts';
import { mirrorOf } from '#lib/money/mirror.ts';
import type { Invariant, Watched } from '#lib/world/invariants.ts';
import {
	booksAfter,
	booksBefore,
	booksChanged,
	changesBy,
	postedNow,
	touchedAccounts
} from './movements.ts';
import { finished } from './roles.ts';

/** I01: debits and credits of every journal entry are equal, currency by currency. */
export const balancedEntries: Invariant = {
	id: 'I01',
	name: 'balanced-entries',
	when: 'always',
	breaches(watched) {
		const books = booksAfter(watched);
		const entries = watched.before ? postedNow(watched) : entriesOf(books);
		return entries.flatMap((entry) =>
			[...differences(books, entry)].flatMap(([ccy, minor]) =>
				minor === 0 ? [] : [`${entry.id}: debits exceed credits by ${minor} ${ccy}`]
			)
		);
	}
};

function differences(books: Books, { lines }: Entry): Map<string, number> {
	const sums = new Map<string, number>();
	for (const { account, debit, credit } of lines) {
		const ccy = accountOf(books, account)?.ccy ?? `of no account ${account}`;
		sums.set(ccy, (sums.get(ccy) ?? 0) + debit - credit);
	}
	return sums;
}

/**
 * I02: no money comes from nowhere or goes there. The funds of a currency are, over every book, the
 * balances of liabilities (deposits, clearing, suspense, settlement accounts) and incomes less those of
 * expenses and of loans to customers. Money that one institution has at another is counted where it is
 * kept and again in the deposits that it covers, so the asset (`A:B`, `A:rsv@B`) is taken off: the
 * difference of the two is what is in flight. A balance that moves without an entry breaks it too.
 */
export const conservationOfMoney: Invariant = {
	id: 'I02',
	name: 'conservation-of-money',
	when: 'always',
	breaches(watched) {
		if (!watched.before || !booksChanged(watched)) return [];
		const [earlier, books] = [booksBefore(watched), booksAfter(watched)];
		const wanted = changesBy(books, postedNow(watched));
		const gained = new Map<string, number>();
		const unexplained: string[] = [];
		for (const id of new Set([...touchedAccounts(watched), ...wanted.keys()])) {
			const account = accountOf(books, id);
			if (!account) continue;
			const by = balanceOf(books, id) - (accountOf(earlier, id) ? balanceOf(earlier, id) : 0);
			gained.set(account.ccy, (gained.get(account.ccy) ?? 0) + countedAs(books, account) * by);
			if (by !== (wanted.get(id) ?? 0)) unexplained.push(`${id} moved by ${by} without an entry`);
		}
		const changed = [...gained].flatMap(([ccy, by]) =>
			by === 0 ? [] : [`the funds grew by ${by} ${ccy}`]
		);
		return [...changed, ...unexplained];
	}
};

function countedAs(books: Books, account: Account): -1 | 0 | 1 {
	switch (account.kind) {
		case 'liability':
		case 'income':
			return 1;
		case 'expense':
			return -1;
		case 'asset':
			return account.owner !== undefined || mirrorOf(books, account) ? -1 : 0;
		case 'equity':
			return 0;
	}
}

/** I03: what one institution has at another stands in both books with the same sum. */
export const mirroredBooks: Invariant = {
	id: 'I03',
	name: 'mirrored-books',
	when: 'at-rest',
	breaches(watched) {
		if (!finished(watched)) return [];
		const books = booksAfter(watched);
		return accountsOf(books).flatMap((asset) => {
			const liability = mirrorOf(books, asset);
			if (!liability) return [];
			const [has, owes] = [balanceOf(books, asset.id), balanceOf(books, liability.id)];
			return has === owes ? [] : [`${asset.id} is ${has}, ${liability.id} is ${owes}`];
		});
	}
};

/** I04: what is available in an account never falls below its floor. */
export const floors: Invariant = {
	id: 'I04',
	name: 'floors',
	when: 'always',
	breaches(watched) {
		if (!booksChanged(watched)) return [];
		const books = booksAfter(watched);
		return looked(watched, books).flatMap((id) => {
			const floor = accountOf(books, id)?.floor ?? null;
			return floor === null || available(books, id) >= floor
				? []
				: [`${id} has ${available(books, id)} available, floor ${floor}`];
		});
	}
};

/** Every account at the beginning, later those that were touched. */
const looked = (watched: Watched, books: Books): readonly string[] =>
	watched.before ? touchedAccounts(watched) : accountsOf(books).map(({ id }) => id);

/** I10: no hold outlives the run: each is captured, voided or expired. */
export const holdsEnd: Invariant = {
	id: 'I10',
	name: 'holds-end',
	when: 'at-rest',
	breaches: (watched) =>
		finished(watched)
			? holdsOf(booksAfter(watched)).flatMap(({ id, state }) =>
					state === 'active' ? [`${id} is still active`] : []
				)
			: []
};
