import { describe, expect, test } from 'vitest';
import { accountOf, type Books } from '../../../src/lib/money/ledger.ts';
import type { Options } from '../../../src/lib/world/fact.ts';
import { entries, times } from '../business/playing.ts';
import { worldOf, type Played } from '../playing.ts';
import { balance } from '../asked.ts';
import { run } from './playing.ts';

const lin = 'HB:dep:LinWei';
const reserve = 'HB:rsv:TPP';
const asset = 'TPP:rsv@HB';
const escrow = 'TPP:escrow:T1';
const wallet = 'TPP:wal:Lantern';
const fee = 'TPP:inc:fee';
const out = 'TPP:payout-in-flight';
const back = 'TPP:refund-in-flight';
const lantern = 'WB:dep:Lantern';

type Line = readonly [id: string, lines: Readonly<Record<string, number>>];
const moved = (id: string, debit: string, credit: string, minor: number): Line => [
	id,
	{ [debit]: minor, [credit]: -minor }
];
/** E1 and E2: her money leaves her account and stands in escrow. */
const held = [moved('E1', lin, reserve, 28_000), moved('E2', asset, escrow, 28_000)];
const released: Line = ['E3', { [escrow]: 28_000, [wallet]: -27_846, [fee]: -154 }];
const payout = (minor: number) => [
	moved('E4', wallet, out, minor),
	moved('E5', 'WB:rsv:TPP', lantern, minor),
	moved('E5', out, 'TPP:rsv@WB', minor)
];
const returned = (minor: number) => [
	moved('R1', reserve, lin, minor),
	moved('R1', back, asset, minor)
];
const noBreach = ({ breaches }: Played) => expect(breaches).toEqual([]);

describe('280.00 between two people (domain 7.3, 14)', () => {
	test('held, released, paid out: 720.00 left, 278.46 at Willow Bank, a fee of 1.54', async () => {
		const played = await run({});
		expect(entries(played)).toEqual([...held, released, ...payout(27_846)]);
		expect(balance(played, lin)).toBe(72_000);
		expect(balance(played, escrow)).toBe(0);
		expect(balance(played, wallet)).toBe(0);
		expect(balance(played, lantern)).toBe(27_846);
		expect(balance(played, fee)).toBe(154);
		expect(balance(played, reserve)).toBe(28_000);
		expect(balance(played, 'WB:rsv:TPP')).toBe(972_154);
		noBreach(played);
	});

	test('whatever is in escrow stays there until it is released, and no bank pays another', async () => {
		const played = await run({ payout: 'keeps' });
		const at = (name: string) =>
			played.worlds.findIndex(({ happened }) =>
				happened.some(
					(one) => one.type === 'posted' && one.entries.some((id) => id.startsWith(name))
				)
			);
		const [e2, e3] = [at('E2'), at('E3')];
		const between = played.worlds
			.slice(e2, e3)
			.map((world) => balance({ ...played, worlds: [world] }, escrow));
		expect(new Set(between)).toEqual(new Set([28_000]));
		expect(balance(played, wallet)).toBe(27_846);
		expect(balance(played, 'HB:CSB')).toBe(500_000_000);
		expect(balance(played, 'WB:CSB')).toBe(300_000_000);
	});

	test('out of the wallet no bank takes part before the payout', async () => {
		const played = await run({ payBy: 'wallet' });
		expect(entries(played)).toEqual([
			moved('E2', 'TPP:wal:LinWei', escrow, 28_000),
			released,
			...payout(27_846)
		]);
		expect(times(played, 'M4-08')).toBe(0);
		noBreach(played);
	});

	test('without a guarantee it is the seller’s at once, fee and all', async () => {
		const played = await run({ guarantee: 'instant', shipping: 'never' });
		expect(entries(played)).toEqual([
			moved('E1', lin, reserve, 28_000),
			['E2', { [asset]: 28_000, [wallet]: -27_846, [fee]: -154 }],
			...payout(27_846)
		]);
		noBreach(played);
	});

	test('never shipped: all of it back the way it came', async () => {
		const played = await run({ shipping: 'never' });
		expect(entries(played)).toEqual([
			...held,
			moved('E3', escrow, back, 28_000),
			...returned(28_000)
		]);
		expect(balance(played, lin)).toBe(100_000);
		expect(balance(played, reserve)).toBe(0);
		noBreach(played);
	});

	test('never shipped, paid from the wallet: back into the wallet, and no bank is told', async () => {
		const played = await run({ shipping: 'never', payBy: 'wallet' });
		expect(entries(played)).toEqual([
			moved('E2', 'TPP:wal:LinWei', escrow, 28_000),
			moved('E3', escrow, 'TPP:wal:LinWei', 28_000)
		]);
		expect(times(played, 'D-8')).toBe(0);
		noBreach(played);
	});

	test('divided 100.00 to 180.00: 179.01 to the seller after a fee of 0.99', async () => {
		const played = await run({ receipt: 'claims' });
		expect(entries(played)).toEqual([
			...held,
			['E3', { [escrow]: 28_000, [back]: -10_000, [wallet]: -17_901, [fee]: -99 }],
			...returned(10_000),
			...payout(17_901)
		]);
		expect(balance(played, lin)).toBe(82_000);
		noBreach(played);
	});

	test('a payout that comes back is his again', async () => {
		const played = await run({ payout: 'closed-account' });
		expect(entries(played)).toEqual([
			...held,
			released,
			moved('E4', wallet, out, 27_846),
			moved('E4', out, wallet, 27_846)
		]);
		expect(balance(played, wallet)).toBe(27_846);
		expect(balance(played, 'WB:rsv:TPP')).toBe(1_000_000);
		noBreach(played);
	});

	test('quick pay moves the same money by another proof', async () => {
		const played = await run({ payBy: 'quick' });
		expect(entries(played)).toEqual([...held, released, ...payout(27_846)]);
		expect(times(played, 'M4-12')).toBe(0);
		noBreach(played);
	});
});

describe('the reserve at the central bank (domain 7.1, 7.3)', () => {
	const central = 'CSB:rsv:TPP';
	const kept = 'TPP:rsv@CSB';
	const settled = (id: string, debit: string, credit: string, minor: number) =>
		moved(id, debit, credit, minor);

	test('every movement passes over the books of the central bank', async () => {
		const played = await run({ reserve: 'centralized' });
		expect(entries(played)).toEqual([
			moved('E1', lin, 'HB:CSB', 28_000),
			settled('C1', 'CSB:set:HB', central, 28_000),
			moved('E2', kept, escrow, 28_000),
			released,
			moved('E4', wallet, out, 27_846),
			moved('E5', 'WB:CSB', lantern, 27_846),
			settled('C3', central, 'CSB:set:WB', 27_846),
			moved('E5', out, kept, 27_846)
		]);
		expect(balance(played, 'CSB:set:HB')).toBe(balance(played, 'HB:CSB'));
		expect(balance(played, 'CSB:set:WB')).toBe(balance(played, 'WB:CSB'));
		expect(balance(played, central)).toBe(1_000_154);
		noBreach(played);
	});

	test('what goes back goes back over them, too', async () => {
		const played = await run({ reserve: 'centralized', shipping: 'never' });
		expect(entries(played).slice(3)).toEqual([
			moved('E3', escrow, back, 28_000),
			moved('R1', 'HB:CSB', lin, 28_000),
			settled('C2', central, 'CSB:set:HB', 28_000),
			moved('R1', back, kept, 28_000)
		]);
		noBreach(played);
	});
});

describe('every fen is accounted for', () => {
	const runs: readonly Options[] = [
		{},
		{ payBy: 'wallet', receipt: 'claims' },
		{ payBy: 'quick', reserve: 'centralized' },
		{ bank: 'willow' },
		{ amount: 1_301, receipt: 'claims' },
		{ shipping: 'invents' }
	];
	test.each(runs)(
		'reserves are wallets, escrow, what is under way and fees: %j',
		async (options) => {
			const played = await run(options);
			for (const { books } of played.worlds) {
				const now = { ...played, worlds: [{ ...worldOf(played), books }] };
				const sum = (...ids: readonly string[]) =>
					ids.reduce((all, id) => all + (accountOf(books as Books, id) ? balance(now, id) : 0), 0);
				const reserves = sum('TPP:rsv@HB', 'TPP:rsv@SB', 'TPP:rsv@WB', 'TPP:rsv@CSB');
				const owed = sum(escrow, wallet, 'TPP:wal:LinWei', 'TPP:wal:others', out, back, fee);
				expect(reserves).toBe(owed);
			}
		}
	);
});
