import { describe, expect, test } from 'vitest';
import {
	accountOf,
	available,
	balanceOf,
	entriesOf,
	trialBalance,
	type Entry
} from '../../src/lib/money/ledger.ts';
import { openAccount, openBooks } from '../../src/lib/money/opening.ts';
import { post, reversalOf } from '../../src/lib/money/post.ts';
import { accounts, done, entry, opened, openings, whyNot } from './harbor.ts';

const pay = entry('L1', 'HB:dep:LinWei', 'HB:dep:Lantern', 28000);
const line = (account: string, debit: number, credit: number) => ({ account, debit, credit });
const huge = Number.MAX_SAFE_INTEGER;

describe('an entry is refused', () => {
	const cases: [string, Entry][] = [
		['empty-entry', { ...pay, lines: [] }],
		['line-not-one-sided', { ...pay, lines: [line('HB:dep:LinWei', 5, 5)] }],
		['line-not-one-sided', { ...pay, lines: [line('HB:dep:LinWei', 0, 0)] }],
		['line-not-one-sided', entry('x', 'HB:dep:LinWei', 'HB:dep:Lantern', -5)],
		['line-not-one-sided', entry('x', 'HB:dep:LinWei', 'HB:dep:Lantern', 0.5)],
		['line-not-one-sided', entry('x', 'HB:dep:LinWei', 'HB:dep:Lantern', NaN)],
		['unbalanced-entry', { ...pay, lines: pay.lines.slice(0, 1) }],
		[
			'unbalanced-entry',
			{ ...pay, lines: [line('HB:dep:LinWei', 28000, 0), line('HB:dep:Lantern', 0, 27999)] }
		],
		['account-not-found', entry('x', 'HB:dep:LinWei', 'HB:dep:Mallory', 1)],
		['other-book', entry('x', 'HB:dep:LinWei', 'WB:dep:customer', 1)],
		['other-book', { ...pay, book: 'WB' }],
		['mixed-currencies', entry('x', 'HB:dep:LinWei', 'HB:dep:yen', 1)],
		['balance-too-large', entry('x', 'HB:exp:net', 'HB:equity', huge)],
		[
			'balance-too-large',
			{
				...pay,
				lines: [
					line('HB:exp:net', huge, 0),
					line('HB:CSB', 1, 0),
					line('HB:dep:Lantern', 0, huge),
					line('HB:inc:mdr', 0, 1)
				]
			}
		],
		['insufficient-funds', entry('x', 'HB:dep:LinWei', 'HB:dep:Lantern', 100_001)],
		['insufficient-funds', entry('x', 'HB:equity', 'HB:CSB', 150_001)],
		['insufficient-funds', entry('x', 'HB:ast:cardloan:LinWei', 'HB:dep:Lantern', 500_001)],
		['reversed-entry-not-found', { ...pay, reverses: 'L0' }]
	];
	test.each(cases)('%s', (why, asked) => {
		const before = trialBalance(opened, 'WB');
		expect(post(opened, asked)).toEqual({ ok: false, why });
		expect(trialBalance(opened, 'WB')).toEqual(before);
	});

	test('when its id was used for something else', () => {
		const paid = done(post(opened, pay));
		for (const other of [
			entry('L1', 'HB:dep:LinWei', 'HB:dep:Lantern', 28001),
			entry('L1', 'HB:dep:LinWei', 'HB:inc:mdr', 28000),
			{ ...pay, paymentId: 'P2' },
			{ ...pay, reverses: 'L1' },
			{ ...pay, book: 'WB' },
			{ ...pay, lines: [...pay.lines, ...pay.lines] }
		])
			expect(whyNot(post(paid, other))).toBe('entry-id-conflict');
	});
});

test('the same entry again changes nothing, even later and by another message', () => {
	const paid = done(post(opened, entry('L1', 'HB:dep:LinWei', 'HB:dep:Lantern', 100_000)));
	const again = entry('L1', 'HB:dep:LinWei', 'HB:dep:Lantern', 100_000, { at: 9, cause: 'm2' });
	const posted = post(paid, again);
	expect(posted).toMatchObject({ ok: true, repeated: true });
	expect(done(posted)).toBe(paid);
	expect(post(opened, again)).toMatchObject({ ok: true, repeated: false });
});

test('the last fen can be spent, and a credit line to its end', () => {
	const empty = done(post(opened, entry('a', 'HB:dep:LinWei', 'HB:dep:Lantern', 100_000)));
	expect(available(empty, 'HB:dep:LinWei')).toBe(0);
	const owing = done(post(empty, entry('b', 'HB:ast:cardloan:LinWei', 'HB:dep:Lantern', 500_000)));
	expect(balanceOf(owing, 'HB:ast:cardloan:LinWei')).toBe(500_000);
	expect(available(owing, 'HB:ast:cardloan:LinWei')).toBe(0);
});

test('an overdraft lets a deposit fall below zero by its line and no further', () => {
	const overdraft = accounts.map((own) =>
		own.id === 'HB:dep:LinWei' ? { ...own, creditLine: 500 } : own
	);
	const books = openBooks(overdraft, openings);
	expect(whyNot(post(books, entry('x', 'HB:dep:LinWei', 'HB:dep:Lantern', 100_501)))).toBe(
		'insufficient-funds'
	);
	const owing = done(post(books, entry('x', 'HB:dep:LinWei', 'HB:dep:Lantern', 100_500)));
	expect(balanceOf(owing, 'HB:dep:LinWei')).toBe(-500);
});

test('an account below its floor may rise without reaching it, and may not sink', () => {
	const raised = accounts.map((own) =>
		own.id === 'HB:dep:Lantern' ? { ...own, floor: 1000 } : own
	);
	const books = openBooks(raised, openings);
	const risen = done(post(books, entry('x', 'HB:dep:LinWei', 'HB:dep:Lantern', 10)));
	expect(balanceOf(risen, 'HB:dep:Lantern')).toBe(10);
	expect(whyNot(post(risen, entry('y', 'HB:dep:Lantern', 'HB:dep:LinWei', 1)))).toBe(
		'insufficient-funds'
	);
});

test('what counts is the whole entry, not the order of its lines', () => {
	const through = {
		...pay,
		lines: [...entry('x', 'HB:dep:Lantern', 'HB:inc:mdr', 168).lines, ...pay.lines]
	};
	expect(balanceOf(done(post(opened, through)), 'HB:dep:Lantern')).toBe(27832);
});

test('a reversal swaps the sides and names what it undoes', () => {
	const paid = done(post(opened, pay));
	const back = reversalOf(pay, 'V1', 'm7', 60);
	expect(back).toMatchObject({ id: 'V1', cause: 'm7', at: 60, reverses: 'L1', paymentId: 'P1' });
	const undone = done(post(paid, back));
	expect(balanceOf(undone, 'HB:dep:LinWei')).toBe(100_000);
	expect(entriesOf(undone).map((posted) => posted.id)).toEqual([
		'opening:HB',
		'opening:WB',
		'L1',
		'V1'
	]);
});

describe('books are opened', () => {
	test('only when they balance, once an account, and with known accounts', () => {
		expect(() => openBooks(accounts, { ...openings, 'HB:equity': 1 })).toThrow('unbalanced-entry');
		expect(() => openBooks(accounts, { ...openings, 'HB:x': 1 })).toThrow('unknown account');
		expect(() => openBooks([...accounts, ...accounts], {})).toThrow('opened an account twice');
		expect(() => openBooks(accounts, { 'HB:CSB': -5, 'HB:equity': -5 })).toThrow(
			'insufficient-funds'
		);
	});

	test('by entries, each book for itself', () => {
		expect(entriesOf(opened).map(({ id, book }) => [id, book])).toEqual([
			['opening:HB', 'HB'],
			['opening:WB', 'WB']
		]);
		expect(entriesOf(openBooks(accounts, { 'HB:CSB': 0 }))).toEqual([]);
		expect(trialBalance(opened, 'HB', 'CNY')).toEqual({ debit: 150_000, credit: 150_000 });
		expect(trialBalance(opened, 'WB')).toEqual({ debit: 80_000, credit: 80_000 });
	});

	test('and an account more, once', () => {
		const escrow = {
			id: 'HB:escrow:T1',
			book: 'HB',
			kind: 'liability',
			ccy: 'CNY',
			floor: 0
		} as const;
		const more = done(openAccount(opened, escrow));
		expect(balanceOf(more, 'HB:escrow:T1')).toBe(0);
		expect(accountOf(opened, 'HB:escrow:T1')).toBeUndefined();
		expect(openAccount(more, { ...escrow })).toEqual({ ok: true, books: more, repeated: true });
		expect(whyNot(openAccount(more, { ...escrow, floor: null }))).toBe('account-id-conflict');
	});
});

test('looking into an account that is not open is a bug', () => {
	expect(() => balanceOf(opened, 'HB:dep:Mallory')).toThrow('not open: HB:dep:Mallory');
	expect(() => available(opened, 'HB:dep:Mallory')).toThrow('not open: HB:dep:Mallory');
	expect(() => trialBalance(opened, 'HB')).toThrow('several currencies');
});
