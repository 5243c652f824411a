import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capture, expireHolds, hold, voidHold } from '../../src/lib/money/hold.ts';
import {
	accountsOf,
	available,
	balanceOf,
	entriesOf,
	holdsOf,
	trialBalance,
	type Books,
	type Posted
} from '../../src/lib/money/ledger.ts';
import { post, reversalOf } from '../../src/lib/money/post.ts';
import { accounts, entry, opened } from './harbor.ts';

type Act = (books: Books) => Posted;

const account = fc.constantFrom(...accounts.map((own) => own.id));
const minor = fc.oneof(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: -2, max: 200_000 }));
const id = fc.integer({ min: 0, max: 30 }).map(String);
const time = fc.integer({ min: 0, max: 10 });

const act: fc.Arbitrary<Act> = fc.oneof(
	fc.tuple(id, account, account, minor, time).map(
		([name, from, to, sum, at]) =>
			(books: Books) =>
				post(books, entry(name, from, to, sum, { at }))
	),
	fc.tuple(id, account, minor, time).map(
		([name, from, sum, expiresAt]) =>
			(books: Books) =>
				hold(books, { id: name, account: from, minor: sum, expiresAt })
	),
	fc.tuple(id, id, account, account, minor, fc.boolean()).map(
		([held, name, from, to, sum, last]) =>
			(books: Books) =>
				capture(books, held, entry(name, from, to, sum), last)
	),
	id.map((name) => (books: Books) => voidHold(books, name)),
	time.map((now) => (books: Books) => ({
		ok: true as const,
		books: expireHolds(books, now),
		repeated: false
	})),
	fc.tuple(id, id).map(([name, undone]) => (books: Books) => {
		const earlier = entriesOf(books).find((own) => own.id === undone);
		return post(
			books,
			reversalOf(earlier ?? entry('none', 'HB:CSB', 'HB:equity', 1), name, 'm', 9)
		);
	})
);

const acts = fc.array(act, { maxLength: 80 });

/** Everything the books say, reckoned again from their entries and holds. */
function reckon(books: Books) {
	const entries = entriesOf(books);
	const holds = holdsOf(books);
	return accountsOf(books).map((own) => {
		const lines = entries.flatMap((each) => each.lines).filter((each) => each.account === own.id);
		const debits = lines.reduce((sum, each) => sum + each.debit - each.credit, 0);
		const balance = own.kind === 'asset' || own.kind === 'expense' ? debits : 0 - debits;
		const held = holds
			.filter((each) => each.account === own.id && each.state === 'active')
			.reduce((sum, each) => sum + each.minor - each.captured, 0);
		return { own, balance, held };
	});
}

test('whatever is tried, no money is made or lost and no floor is broken', () => {
	fc.assert(
		fc.property(acts, (tried) => {
			let books = opened;
			for (const attempt of tried) {
				const posted = attempt(books);
				if (posted.ok) books = posted.books;
			}
			for (const [book, ccy] of [
				['HB', 'CNY'],
				['HB', 'JPY'],
				['WB', 'CNY']
			] as const) {
				const { debit, credit } = trialBalance(books, book, ccy);
				expect(debit).toBe(credit);
			}
			for (const { own, balance, held } of reckon(books)) {
				expect(balanceOf(books, own.id)).toBe(balance);
				const worth = own.kind === 'asset' && own.creditLine !== undefined ? -balance : balance;
				expect(available(books, own.id)).toBe(worth + (own.creditLine ?? 0) - held);
				if (own.floor !== null) expect(available(books, own.id)).toBeGreaterThanOrEqual(own.floor);
			}
			for (const each of holdsOf(books)) expect(each.captured).toBeLessThanOrEqual(each.minor);
		})
	);
});

test('earlier books never change, and later ones only add entries', () => {
	fc.assert(
		fc.property(acts, (tried) => {
			const seen: { books: Books; said: string }[] = [];
			let books = opened;
			for (const attempt of tried) {
				seen.push({ books, said: JSON.stringify(books) });
				const posted = attempt(books);
				if (!posted.ok) continue;
				const before = entriesOf(books);
				expect(entriesOf(posted.books).slice(0, before.length)).toEqual(before);
				books = posted.books;
			}
			for (const earlier of seen) expect(JSON.stringify(earlier.books)).toBe(earlier.said);
		}),
		{ numRuns: 30 }
	);
});

test('an entry posted any number of times counts once', () => {
	const entries = fc.array(fc.tuple(id, account, account, minor), { maxLength: 30 });
	fc.assert(
		fc.property(entries, fc.array(fc.nat(29)), (asked, again) => {
			const wanted = asked.map(([name, from, to, sum]) => entry(name, from, to, sum));
			const after = (list: typeof wanted) =>
				list.reduce((books, next) => {
					const posted = post(books, next);
					return posted.ok ? posted.books : books;
				}, opened);
			const once = after(wanted);
			const posted = new Set(entriesOf(once));
			const repeats = again
				.flatMap((index) => wanted[index] ?? [])
				.filter((one) => posted.has(one));
			expect(
				repeats.reduce((books, one) => {
					const result = post(books, one);
					expect(result).toMatchObject({ ok: true, repeated: true });
					return result.ok ? result.books : books;
				}, once)
			).toBe(once);
		})
	);
});

test('a fork shares its past with the books it came from', () => {
	let books = opened;
	for (let index = 0; index < 500; index += 1) {
		const posted = post(books, entry(String(index), 'HB:equity', 'HB:dep:LinWei', 1));
		if (posted.ok) books = posted.books;
	}
	const forks = ['a', 'b'].map((name) => post(books, entry(name, 'HB:dep:LinWei', 'HB:equity', 1)));
	for (const fork of forks) {
		expect(fork.ok && fork.books.entries.before).toBe(books.entries.before);
		expect(fork.ok && fork.books.accounts).toBe(books.accounts);
		expect(fork.ok && fork.books.entries.length).toBe(books.entries.length + 1);
	}
	expect(entriesOf(books)).toHaveLength(502);
});
