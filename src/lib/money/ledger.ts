import { listOf, type Chunks } from '#lib/persistent/chunks.ts';
import { find, valuesOf, type Trie } from '#lib/persistent/trie.ts';

/** The five kinds of account; a customer's deposit is a liability of the bank. */
export type AccountKind = 'asset' | 'liability' | 'income' | 'expense' | 'equity';

/** An account in the book of one institution; what is available may not be taken below the floor. */
export interface Account {
	readonly id: string;
	readonly book: string;
	readonly kind: AccountKind;
	readonly ccy: string;
	/** In minor units; null where nothing limits the account. */
	readonly floor: number | null;
	/** In minor units: an overdraft on a liability, or the limit of a loan on an asset. */
	readonly creditLine?: number;
	readonly owner?: string;
}

/** One side of an entry: exactly one of debit and credit is more than zero. */
export interface Line {
	readonly account: string;
	readonly debit: number;
	readonly credit: number;
}

/** A journal entry: lines of one book that balance, and what caused them. */
export interface Entry {
	readonly id: string;
	readonly book: string;
	readonly lines: readonly Line[];
	readonly paymentId: string;
	/** The id of the message that caused the entry. */
	readonly cause: string;
	readonly at: number;
	readonly valueDate: string;
	readonly narrative: string;
	readonly reverses?: string;
}

/** Money promised but not moved: it lowers what is available and leaves the balance alone. */
export interface Hold {
	readonly id: string;
	readonly account: string;
	readonly minor: number;
	readonly state: 'active' | 'captured' | 'voided' | 'expired';
	readonly captured: number;
	readonly expiresAt: number;
}

/** The books of any number of institutions at one moment; later books share what did not change. */
export interface Books {
	readonly accounts: Trie<Account>;
	readonly balances: Trie<number>;
	readonly held: Trie<number>;
	readonly holds: Trie<Hold>;
	readonly entries: Chunks<Entry>;
	readonly entriesById: Trie<Entry>;
}

/** Why the books refuse a change. */
export type LedgerRefusal =
	| 'empty-entry'
	| 'line-not-one-sided'
	| 'unbalanced-entry'
	| 'account-not-found'
	| 'other-book'
	| 'mixed-currencies'
	| 'balance-too-large'
	| 'insufficient-funds'
	| 'entry-id-conflict'
	| 'reversed-entry-not-found'
	| 'account-id-conflict'
	| 'not-an-amount'
	| 'hold-id-conflict'
	| 'hold-not-found'
	| 'hold-not-active'
	| 'hold-expired'
	| 'capture-not-from-hold'
	| 'capture-over-hold';

/** The books after a change, or why there was none; a repeated change leaves them as they were. */
export type Posted =
	| { readonly ok: true; readonly books: Books; readonly repeated: boolean }
	| { readonly ok: false; readonly why: LedgerRefusal };

/** The account of an id, if there is one. */
export function accountOf(books: Books, id: string): Account | undefined {
	return find(books.accounts, id);
}

/** Every account, by id. */
export function accountsOf(books: Books): Account[] {
	return valuesOf(books.accounts);
}

/** Every entry of every book, oldest first. */
export function entriesOf(books: Books): Entry[] {
	return listOf(books.entries);
}

/** The entry of an id, if it was posted. */
export function entryOf(books: Books, id: string): Entry | undefined {
	return find(books.entriesById, id);
}

/** What an account holds in its natural direction: debits count up for assets and expenses. */
export function balanceOf(books: Books, account: string): number {
	return find(books.balances, mustFind(books, account).id) ?? 0;
}

/** What may still be taken from an account: balance and credit line less active holds. */
export function available(books: Books, id: string): number {
	const account = mustFind(books, id);
	const worth = spendingSign(account) * balanceOf(books, id);
	return worth + (account.creditLine ?? 0) - (find(books.held, id) ?? 0);
}

/** What an entry takes from what is available on an account; negative when it adds. */
export function takenFrom(account: Account, entry: Entry): number {
	const lines = entry.lines.filter((line) => line.account === account.id);
	const change = lines.reduce((sum, line) => sum + changeOf(account, line), 0);
	return 0 - spendingSign(account) * change;
}

/** The hold of an id, if there is one. */
export function holdOf(books: Books, id: string): Hold | undefined {
	return find(books.holds, id);
}

/** Every hold, by id. */
export function holdsOf(books: Books): Hold[] {
	return valuesOf(books.holds);
}

/** The debit and credit balances of one book, equal unless money came from nowhere; one currency at a time. */
export function trialBalance(
	books: Books,
	book: string,
	ccy?: string
): { debit: number; credit: number } {
	const own = accountsOf(books).filter(
		(account) => account.book === book && (ccy === undefined || account.ccy === ccy)
	);
	if (new Set(own.map((account) => account.ccy)).size > 1)
		throw new Error(`added up a book of several currencies: ${book}`);
	const sums = { debit: 0, credit: 0 };
	for (const account of own) {
		const balance = balanceOf(books, account.id);
		sums[debitsCountUp(account) === balance >= 0 ? 'debit' : 'credit'] += Math.abs(balance);
	}
	return sums;
}

/** What a line adds to the balance of its account. */
export function changeOf(account: Account, line: Line): number {
	return debitsCountUp(account) ? line.debit - line.credit : line.credit - line.debit;
}

function debitsCountUp({ kind }: Account): boolean {
	return kind === 'asset' || kind === 'expense';
}

// An asset with a credit line is a loan to a customer: what is owed uses the line up.
function spendingSign(account: Account): 1 | -1 {
	return debitsCountUp(account) && account.creditLine !== undefined ? -1 : 1;
}

function mustFind(books: Books, id: string): Account {
	const account = accountOf(books, id);
	if (account === undefined) throw new Error(`looked into an account that is not open: ${id}`);
	return account;
}
