import { append } from '#lib/persistent/chunks.ts';
import { accountOf, available, changeOf, entryOf } from './ledger.ts';
import type { Books, Entry, LedgerRefusal, Line, Posted } from './ledger.ts';
import { store, find } from '#lib/persistent/trie.ts';

/** Posts an entry once: the same id again changes nothing, or is refused when the content differs. */
export function post(books: Books, entry: Entry): Posted {
	const earlier = entryOf(books, entry.id);
	if (earlier !== undefined) {
		if (!sameEntry(earlier, entry)) return { ok: false, why: 'entry-id-conflict' };
		return { ok: true, books, repeated: true };
	}
	const why = entryProblem(books, entry);
	if (why !== null) return { ok: false, why };
	const after = write(books, entry);
	if (after === null) return { ok: false, why: 'balance-too-large' };
	if (entry.lines.some((line) => sinksBelowFloor(books, after, line.account)))
		return { ok: false, why: 'insufficient-funds' };
	return { ok: true, books: after, repeated: false };
}

/** The entry that undoes another: sides swapped, same value date, as if the first had never been. */
export function reversalOf(entry: Entry, id: string, cause: string, at: number): Entry {
	const lines = entry.lines.map(({ account, debit, credit }) => ({
		account,
		debit: credit,
		credit: debit
	}));
	return { ...entry, id, cause, at, lines, reverses: entry.id };
}

function write(books: Books, entry: Entry): Books | null {
	let balances = books.balances;
	for (const line of entry.lines) {
		const account = accountOf(books, line.account);
		if (account === undefined) return null;
		const balance = (find(balances, line.account) ?? 0) + changeOf(account, line);
		if (!Number.isSafeInteger(balance)) return null;
		balances = store(balances, line.account, balance);
	}
	return {
		...books,
		balances,
		entries: append(books.entries, entry),
		entriesById: store(books.entriesById, entry.id, entry)
	};
}

// Money arriving is welcome even when it does not lift the account to its floor yet.
function sinksBelowFloor(before: Books, after: Books, id: string): boolean {
	const floor = accountOf(after, id)?.floor ?? null;
	const left = available(after, id);
	return floor !== null && left < floor && left < available(before, id);
}

function entryProblem(books: Books, entry: Entry): LedgerRefusal | null {
	if (entry.lines.length === 0) return 'empty-entry';
	if (!entry.lines.every(oneSided)) return 'line-not-one-sided';
	const currencies = new Set<string>();
	for (const line of entry.lines) {
		const account = accountOf(books, line.account);
		if (account === undefined) return 'account-not-found';
		if (account.book !== entry.book) return 'other-book';
		currencies.add(account.ccy);
	}
	if (currencies.size > 1) return 'mixed-currencies';
	const debits = entry.lines.reduce((sum, line) => sum + line.debit, 0);
	const credits = entry.lines.reduce((sum, line) => sum + line.credit, 0);
	if (!Number.isSafeInteger(debits) || !Number.isSafeInteger(credits)) return 'balance-too-large';
	if (debits !== credits) return 'unbalanced-entry';
	if (entry.reverses !== undefined && entryOf(books, entry.reverses) === undefined)
		return 'reversed-entry-not-found';
	return null;
}

// When, why and with which words may differ: a retry keeps its id but comes later by another message.
function sameEntry(a: Entry, b: Entry): boolean {
	return (
		a.book === b.book &&
		a.paymentId === b.paymentId &&
		a.reverses === b.reverses &&
		a.lines.length === b.lines.length &&
		a.lines.every((line, index) => {
			const other = b.lines[index];
			return (
				line.account === other?.account &&
				line.debit === other.debit &&
				line.credit === other.credit
			);
		})
	);
}

function oneSided({ debit, credit }: Line): boolean {
	const whole = Number.isSafeInteger(debit) && Number.isSafeInteger(credit);
	return whole && debit >= 0 && credit >= 0 && (debit === 0) !== (credit === 0);
}
