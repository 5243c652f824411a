import { describe, expect, test } from 'vitest';
import { balance } from '../asked.ts';
import { entries, times } from '../business/playing.ts';
import type { Played } from '../playing.ts';
import {
	lin,
	reserve,
	asset,
	escrow,
	wallet,
	out,
	back,
	lantern,
	moved,
	held,
	released,
	payout
} from './lines.ts';
import { run } from './playing.ts';

const noBreach = ({ breaches }: Played) => expect(breaches).toEqual([]);

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

describe('the reserves, put in order the next day (domain 7.3)', () => {
	const own = (minor: number) => [
		moved('E6', reserve, 'HB:dep:TPPown', minor),
		moved('E6', 'TPP:own@HB', asset, minor)
	];
	const refilled = (minor: number) => [
		moved('E7', reserve, 'HB:CSB', minor),
		moved('C1', 'CSB:set:HB', 'CSB:set:WB', minor),
		moved('B2', 'WB:CSB', 'WB:rsv:TPP', minor),
		moved('E7', 'TPP:rsv@WB', asset, minor)
	];

	test('the fee of 1.54 becomes its own money, and the customers’ stays in reserve', async () => {
		const played = await run({ treasury: 'takes-fee' });
		expect(entries(played)).toEqual([...held, released, ...payout(27_846), ...own(154)]);
		expect(balance(played, reserve)).toBe(27_846);
		expect(balance(played, 'HB:dep:TPPown')).toBe(154);
		noBreach(played);
	});

	test('what was paid out at Willow Bank comes from Harbor Bank, over the central bank', async () => {
		const played = await run({ treasury: 'rebalances' });
		const done = entries(played);
		expect(done.slice(0, 8)).toEqual([...held, released, ...payout(27_846), ...own(154)]);
		// The seller's bank books its credit and the institution its own while the other is still on its way.
		expect(done.slice(8).toSorted()).toEqual(refilled(27_846).toSorted());
		expect(balance(played, reserve)).toBe(0);
		expect(balance(played, 'WB:rsv:TPP')).toBe(1_000_000);
		expect(balance(played, 'CSB:set:HB')).toBe(500_000_000 - 27_846);
		expect(balance(played, 'CSB:set:WB')).toBe(300_000_000 + 27_846);
		noBreach(played);
	});

	test('nothing was paid out: there is nothing to make up for', async () => {
		const played = await run({ treasury: 'rebalances', payout: 'keeps' });
		expect(entries(played)).toEqual([...held, released, ...own(154)]);
		noBreach(played);
	});

	test('all of it went back: no fee was earned, and nothing moves', async () => {
		const played = await run({ treasury: 'rebalances', shipping: 'never' });
		expect(times(played, 'TR-1')).toBe(0);
		noBreach(played);
	});
});
