import { describe, expect, test } from 'vitest';
import { balanceOf, type Account, type Books } from '../../src/lib/money/ledger.ts';
import { openBooks } from '../../src/lib/money/opening.ts';
import { settle, transfer, type Wanted } from '../../src/lib/parties/posting.ts';

const account = (id: string, kind: Account['kind'], floor: number | null): Account => ({
	id,
	book: 'HB',
	kind,
	ccy: 'CNY',
	floor
});
const [shop, payable, due] = ['HB:dep:shop', 'HB:acq:shop', 'HB:due:shop'];
const opened = (has: number): Books =>
	openBooks(
		[
			account(shop, 'liability', 0),
			account(payable, 'liability', null),
			account(due, 'asset', 0),
			account('HB:equity', 'equity', null)
		],
		{ [shop]: has, 'HB:equity': -has }
	);
const owing = { account: shop, debt: due };
const cause = { party: 'HB', organisation: 'HB', message: 'm1', at: 0 };

function after(books: Books, ...entries: readonly Wanted[]): Books {
	const settled = settle(books, { paymentId: 'P', entries } as never, cause);
	if (!settled.ok) throw new Error(settled.why);
	return settled.books as Books;
}
const taking = (id: string, minor: number): Wanted => ({
	...transfer(id, 'chargeback', shop, payable, minor),
	owing
});
const paying = (id: string, minor: number): Wanted => ({
	...transfer(id, 'payout', payable, shop, minor),
	owing
});
const balances = (books: Books): readonly number[] =>
	[shop, payable, due].map((id) => balanceOf(books, id));

describe('an account that is short', () => {
	test('is emptied, and the rest is owed', () => {
		expect(balances(after(opened(300), taking('T1', 1_000)))).toEqual([0, 1_000, 700]);
	});

	test('that is empty owes it all', () => {
		expect(balances(after(opened(0), taking('T1', 1_000)))).toEqual([0, 1_000, 1_000]);
	});

	test('with enough owes nothing', () => {
		expect(balances(after(opened(1_000), taking('T1', 1_000)))).toEqual([0, 1_000, 0]);
	});

	test('pays its debt first, and keeps the rest', () => {
		const books = after(opened(300), taking('T1', 1_000));
		expect(balances(after(books, paying('T2', 400)))).toEqual([0, 600, 300]);
		expect(balances(after(books, paying('T2', 400), paying('T3', 600)))).toEqual([300, 0, 0]);
	});

	test('without leave to owe is refused as ever', () => {
		const entries = [transfer('T1', 'refund', shop, payable, 1_000)];
		const settled = settle(opened(300), { paymentId: 'P', entries } as never, cause);
		expect(settled).toEqual({ ok: false, why: 'insufficient-funds' });
	});
});
