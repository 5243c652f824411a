import { describe, expect, test } from 'vitest';
import { accountOf, balanceOf, type Books } from '../../../src/lib/money/ledger.ts';
import { valuesOf } from '../../../src/lib/persistent/trie.ts';
import { worldOf } from '../playing.ts';
import { balance, entries, noBreach } from '../asked.ts';
import { run } from './playing.ts';

const lin = 'HB:dep:LinWei';
const loan = 'HB:ast:cardloan:LinWei';
const shop = 'HB:dep:Lantern';
const fees = 'HB:inc:mdr';
const paid = (from: string, minor: number, fee: number) => [
	['L1', from, shop, minor],
	['L2', shop, fees, fee]
];

describe('the worked numbers of domain 4.4 and 14, to the fen', () => {
	test('L1 and L2: 280.00 from Lin to Lantern, 1.68 from Lantern to the bank', async () => {
		const played = await run();
		expect(entries(played)).toEqual(paid(lin, 28_000, 168));
		expect([lin, shop, fees].map((account) => balance(played, account))).toEqual([
			72_000, 27_832, 168
		]);
		noBreach(played);
	});

	test('with a credit card L1 debits a loan, which the customer owes now', async () => {
		const played = await run({ card: 'card-0018' });
		expect(entries(played)).toEqual(paid(loan, 28_000, 168));
		expect([lin, loan, shop].map((account) => balance(played, account))).toEqual([
			100_000, 28_000, 27_832
		]);
		expect(accountOf(worldOf(played).books as Books, loan)?.kind).toBe('asset');
		noBreach(played);
	});

	test('R1: what is given back leaves the merchant, and the fee stays with the bank', async () => {
		const played = await run({ refund: 'partial' });
		expect(entries(played)).toEqual([...paid(lin, 28_000, 168), ['R1', shop, lin, 8_000]]);
		expect([lin, shop, fees].map((account) => balance(played, account))).toEqual([
			80_000, 19_832, 168
		]);
		noBreach(played);
	});

	test('undone before shipment: the fee first, then all of it', async () => {
		const played = await run({ refund: 'void' });
		expect(entries(played)).toEqual([
			...paid(lin, 28_000, 168),
			['R2', fees, shop, 168],
			['R1', shop, lin, 28_000]
		]);
		expect([lin, shop, fees].map((account) => balance(played, account))).toEqual([100_000, 0, 0]);
		noBreach(played);
	});

	test.each([
		[1_300, 8],
		[1_417, 9],
		[1_416, 8],
		[33_333, 200],
		[99_999, 600]
	])('the fee of %i fen is %i, rounded half up', async (amount, fee) => {
		const played = await run({ amount });
		expect(entries(played)).toEqual(paid(lin, amount, fee));
	});

	test('nothing moves between banks: payer and payee stand in one book', async () => {
		const played = await run();
		const central = 'HB:CSB';
		expect(balance(played, central)).toBe(balanceOf(played.cast.books as Books, central));
		const { accounts } = worldOf(played).books as Books;
		expect(new Set(valuesOf(accounts).map(({ book }) => book))).toEqual(new Set(['HB']));
	});
});
