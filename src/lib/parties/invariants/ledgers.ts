import {
	accountOf,
	accountsOf,
	available,
	balanceOf,
	changeOf,
	entriesOf,
	holdsOf,
	type Account,
	type Books,
	type Entry
} from '#lib/money/ledger.ts';
import type { Invariant } from '#lib/world/invariants.ts';
import { booksAfter, booksBefore, booksChanged, postedNow } from './movements.ts';
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
 * expenses and of loans to customers. Money between two banks is counted at the central bank and again
 * in the banks' deposits, so what a bank has there (`A:B` beside `B:set:A`) is taken off: the difference
 * of the two is what is in flight. A balance that moves without an entry breaks it too.
 */
export const conservationOfMoney: Invariant = {
	id: 'I02',
	name: 'conservation-of-money',
	when: 'always',
	breaches(watched) {
		if (!booksChanged(watched)) return [];
		const books = booksAfter(watched);
		const opened = funds(watched.cast.books as Books);
		const changed = [...funds(books)].flatMap(([ccy, minor]) =>
			minor === opened.get(ccy) ? [] : [`funds ${minor} ${ccy}, opened ${opened.get(ccy) ?? 0}`]
		);
		const earlier = booksBefore(watched);
		const moved = changes(books, postedNow(watched));
		const unexplained = accountsOf(books).flatMap(({ id }) => {
			const was = accountOf(earlier, id) ? balanceOf(earlier, id) : 0;
			const by = balanceOf(books, id) - was;
			return by === (moved.get(id) ?? 0) ? [] : [`${id} moved by ${by} without an entry`];
		});
		return [...changed, ...unexplained];
	}
};

function funds(books: Books): Map<string, number> {
	const sums = new Map<string, number>();
	for (const account of accountsOf(books))
		sums.set(
			account.ccy,
			(sums.get(account.ccy) ?? 0) + countedAs(books, account) * balanceOf(books, account.id)
		);
	return sums;
}

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

/** The liability that an asset is to the bank that keeps it: `HB:CSB` stands as `CSB:set:HB` there. */
function mirrorOf(books: Books, { id, kind }: Account): Account | undefined {
	const [holder = '', keeper = ''] = id.split(':');
	return kind === 'asset' ? accountOf(books, `${keeper}:set:${holder}`) : undefined;
}

function changes(books: Books, entries: readonly Entry[]): Map<string, number> {
	const sums = new Map<string, number>();
	for (const line of entries.flatMap((entry) => entry.lines)) {
		const account = accountOf(books, line.account);
		if (account) sums.set(account.id, (sums.get(account.id) ?? 0) + changeOf(account, line));
	}
	return sums;
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
		return accountsOf(books).flatMap(({ id, floor }) =>
			floor === null || available(books, id) >= floor
				? []
				: [`${id} has ${available(books, id)} available, floor ${floor}`]
		);
	}
};

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
