import { describe, expect, test } from 'vitest';
import { custodiesOf } from '../../src/lib/money/custody.ts';
import type { Books } from '../../src/lib/money/ledger.ts';
import { store } from '../../src/lib/persistent/trie.ts';
import { modeNamed, wholeRun, worldOf } from '../modes/playing.ts';

const mode = modeNamed('third-party');
const only = (books: Books) => {
	const [custody, ...others] = custodiesOf(books);
	if (!custody || others.length > 0) throw new Error('not one custody');
	return custody;
};

describe('the custodian’s view (domain 7.8)', () => {
	test.each([
		{},
		{ payBy: 'wallet' },
		{ reserve: 'centralized' },
		{ receipt: 'claims', carrier: 'lost' },
		{ payout: 'closed-account' },
		{ treasury: 'takes-fee' },
		{ treasury: 'rebalances' },
		{ trade: 'b2b' },
		{ trade: 'b2b', inspection: 'part' }
	])(
		'both sides are equal after every entry, and the keepers agree in the end: %j',
		async (options) => {
			const { worlds } = await wholeRun(mode, options);
			const seen = worlds.map(({ books }) => only(books as Books));
			expect(seen.filter(({ covered }) => !covered)).toEqual([]);
			expect(seen.at(-1)?.agreed).toBe(true);
		}
	);

	test('in the worked example 972,154 and 28,000 are for wallets of 1,000,000 and a fee of 154', async () => {
		expect(only(worldOf(await wholeRun(mode, {})).books as Books)).toMatchObject({
			reserves: [
				{ keeper: 'HB', minor: 28_000, atKeeper: 28_000 },
				{ keeper: 'WB', minor: 972_154, atKeeper: 972_154 }
			],
			owed: { wallets: 1_000_000, escrows: 0, underWay: 0, fees: 154 },
			has: 1_000_154,
			owes: 1_000_154
		});
	});

	test('a keeper knows first of what the institution has not heard of', async () => {
		const { worlds } = await wholeRun(mode, {});
		expect(worlds.some(({ books }) => !only(books as Books).agreed)).toBe(true);
	});

	test('a wallet that grows by itself is not covered', async () => {
		const books = worldOf(await wholeRun(mode, {})).books as Books;
		const balances = store(books.balances, 'TPP:wal:LinWei', 5);
		expect(only({ ...books, balances })).toMatchObject({
			covered: false,
			has: 1_000_154,
			owes: 1_000_159
		});
	});

	test('a bank that keeps nothing for others has no such view', async () => {
		const { books } = worldOf(await wholeRun(modeNamed('online-banking'), {}));
		expect(custodiesOf(books as Books)).toEqual([]);
	});
});
