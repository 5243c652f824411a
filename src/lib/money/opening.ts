import { nothing } from '#lib/persistent/chunks.ts';
import { accountOf, type Account, type Books, type Line, type Posted } from './ledger.ts';
import { post } from './post.ts';
import { store } from '#lib/persistent/trie.ts';

const emptyBooks: Books = {
	accounts: null,
	balances: null,
	held: null,
	holds: null,
	entries: nothing,
	entriesById: null
};

/**
 * Opens accounts with balances in their natural direction, by one entry a book named opening:<book>.
 * The caller lists the equity that balances it; openings that do not balance are a bug.
 */
export function openBooks(
	accounts: readonly Account[],
	openings: Readonly<Record<string, number>>,
	valueDate = 'opening'
): Books {
	let books = emptyBooks;
	for (const account of accounts) {
		if (accountOf(books, account.id) !== undefined)
			throw new Error(`opened an account twice: ${account.id}`);
		books = must(openAccount(books, account), account.id);
	}
	const lines = new Map<string, Line[]>();
	for (const [id, minor] of Object.entries(openings)) {
		const account = accountOf(books, id);
		if (account === undefined) throw new Error(`gave an unknown account a balance: ${id}`);
		if (minor === 0) continue;
		lines.set(account.book, [...(lines.get(account.book) ?? []), openingLine(account, minor)]);
	}
	for (const [book, own] of lines) {
		const id = `opening:${book}`;
		const why = { paymentId: 'opening', cause: 'opening', narrative: 'opening' };
		books = must(post(books, { id, book, lines: own, at: 0, valueDate, ...why }), book);
	}
	return books;
}

/** Opens one more account at zero, such as the escrow of a new trade. */
export function openAccount(books: Books, account: Account): Posted {
	const earlier = accountOf(books, account.id);
	if (earlier === undefined) {
		const accounts = store(books.accounts, account.id, account);
		return { ok: true, books: { ...books, accounts }, repeated: false };
	}
	const keys = ['book', 'kind', 'ccy', 'floor', 'creditLine', 'owner'] as const;
	if (keys.some((key) => earlier[key] !== account[key]))
		return { ok: false, why: 'account-id-conflict' };
	return { ok: true, books, repeated: true };
}

function openingLine({ id, kind }: Account, minor: number): Line {
	const debitsCountUp = kind === 'asset' || kind === 'expense';
	const size = Math.abs(minor);
	return debitsCountUp === minor > 0
		? { account: id, debit: size, credit: 0 }
		: { account: id, debit: 0, credit: size };
}

function must(posted: Posted, what: string): Books {
	if (!posted.ok) throw new Error(`opened books that do not hold: ${what}, ${posted.why}`);
	return posted.books;
}
