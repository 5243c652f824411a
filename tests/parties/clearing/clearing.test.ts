import { describe, expect, test } from 'vitest';
import { balanceOf, entriesOf, type Books } from '../../../src/lib/money/ledger.ts';
import { stateOf } from '../../../src/lib/world/machines.ts';
import type { Entry, Fact } from '../../../src/lib/world/fact.ts';
import type { World } from '../../../src/lib/world/world.ts';
import { cleared, worked, type Day } from './day.ts';
import { members, rich } from './purse.ts';

const balances = ({ books }: World, ...ids: readonly string[]): readonly number[] =>
	ids.map((id) => balanceOf(books as Books, id));
const settlement = ['CSB:set:HB', 'CSB:set:WB', 'CSB:set:SB', 'CSB:set:JG'];
const stateIn = (world: World, party: string): string => {
	const snapshot = world.parties[party]?.snapshot;
	return snapshot ? stateOf(snapshot) : '';
};
const sent = (trace: readonly Entry[], row: string) =>
	trace.flatMap((entry) =>
		entry.type === 'sent' && entry.message.row === row ? [entry.message] : []
	);
const postings = (world: World, id: RegExp) =>
	entriesOf(world.books as Books).filter((entry) => id.test(entry.id));
const rowsOf = (trace: readonly Entry[]): Readonly<Record<string, string>> =>
	Object.fromEntries(
		trace.flatMap((entry) => (entry.type === 'sent' ? [[entry.message.id, entry.message.row]] : []))
	);
const settledStates = (world: World) => expect(stateIn(world, 'JG')).toBe('settled');

describe('the day of domain 6.5', () => {
	test('is settled by one debit of 129.78 and three credits, to the fen', async () => {
		const { world } = await cleared();
		settledStates(world);
		expect(balances(world, ...settlement)).toEqual([500_010_830, 299_987_022, 200_002_066, 82]);
		expect(balances(world, 'HB:clr', 'WB:clr', 'SB:clr', 'JG:clr')).toEqual([0, 0, 0, 0]);
		expect(balances(world, 'HB:CSB', 'WB:CSB', 'SB:CSB', 'JG:CSB')).toEqual(
			balances(world, ...settlement)
		);
	});

	test('merchants get their money the next morning, fees kept back, on-us payments too', async () => {
		const { world, trace } = await cleared();
		const gross = 28_000 + 15_000 + 9_900 + 12_000;
		const fees = 168 + 90 + 59 + 72;
		expect(balances(world, 'HB:dep:shop', 'HB:acq:shop')).toEqual([gross - fees, 0]);
		const statement = sent(trace, 'M3-46')[0]?.parts['statement']?.claims;
		expect(statement).toMatchObject({ gross, fees, net: gross - fees });
	});

	test('an on-us line is listed for information and nets to nothing', async () => {
		const { trace } = await cleared();
		const files = sent(trace, 'M3-41').map(({ parts }) => parts['file']?.claims);
		expect(files.map((file) => [file?.['bank'], file?.['count'], file?.['net']]).sort()).toEqual([
			['HB', 5, 10_830],
			['SB', 3, 2_066],
			['WB', 3, -12_978]
		]);
	});
});

describe('when a bank has too little (F16)', () => {
	const poor = (pledged: number): Day => ({
		purse: { ...rich, WB: { has: 10_000, pledged } }
	});

	test('nothing moves at first, then its collateral covers it', async () => {
		const { world, trace } = await cleared(poor(5_000));
		settledStates(world);
		expect(sent(trace, 'M3-44').map(({ parts }) => parts['result']?.claims)).toMatchObject([
			{ state: 'failed', short: [{ party: 'WB', minor: 2_978 }] },
			{ state: 'settled' }
		]);
		expect(balances(world, 'CSB:set:WB', 'CSB:col:WB', 'WB:CSB', 'WB:col@CSB')).toEqual([
			0, 2_022, 0, 2_022
		]);
		expect(postings(world, /^C1-/)).toHaveLength(1);
	});

	test('then the members’ fund lends the rest, and claims it back', async () => {
		const { world } = await cleared({ ...poor(1_000), fund: 50_000 });
		settledStates(world);
		expect(balances(world, 'CSB:fund', 'JG:fund@CSB', 'JG:claims', 'WB:owed:JG')).toEqual([
			48_022, 48_022, 1_978, 1_978
		]);
	});

	test('with no remedy left it stays open, and nothing was moved', async () => {
		const { world } = await cleared(poor(0));
		expect(stateIn(world, 'JG')).toBe('unsettled');
		expect(postings(world, /^[BCP]\d-/)).toEqual([]);
	});
});

describe('what the banks and the file disagree on', () => {
	test('a line that the acquirer does not have waits for the next batch', async () => {
		const { world, trace } = await cleared({ unbooked: ['000000000001 acquirer'] });
		const results = sent(trace, 'M3-42').map(({ parts }) => parts['result']?.claims);
		expect(results.find((one) => one?.['bank'] === 'HB')).toMatchObject({
			agreed: false,
			unknown: [{ rrn: '000000000001' }]
		});
		const first = sent(trace, 'M3-43')[0]?.parts['request']?.claims;
		expect(first?.['positions']).toContainEqual({ party: 'WB', net: 27_911 - 12_978 });
		expect(postings(world, /^C1-/).length).toBeGreaterThan(0);
	});
});

describe('every message in turn', () => {
	const faults: Readonly<Record<string, (id: string) => Fact>> = {
		lost: (id) => ({ type: 'faulted', id, fault: { type: 'dropped' } }),
		doubled: (id) => ({ type: 'faulted', id, fault: { type: 'duplicated', afterMs: 30 } }),
		altered: (id) => ({ type: 'faulted', id, fault: { type: 'altered', at: 0.5 } }),
		late: (id) => ({ type: 'faulted', id, fault: { type: 'delayed', byMs: 45_000 } })
	};
	test.each(Object.entries(faults))('%s: the same is settled once', async (_, fault) => {
		const { trace } = await cleared();
		const messages = trace.flatMap((entry) => (entry.type === 'sent' ? [entry.message.id] : []));
		for (const id of messages) {
			let struck = false;
			const { world } = await cleared({
				meddle(entry) {
					if (struck || entry.type !== 'sent' || entry.message.id !== id) return null;
					struck = true;
					return fault(id);
				}
			});
			expect(stateIn(world, 'JG'), `${id} ${rowsOf(trace)[id]}`).toBe('settled');
			expect(balances(world, ...settlement), id).toEqual([
				500_010_830, 299_987_022, 200_002_066, 82
			]);
			expect(postings(world, /^C1-/), id).toHaveLength(1);
			for (const bank of members) expect(balances(world, `${bank}:clr`), id).toEqual([0]);
		}
	});

	test('the settlement request twice (F17): settled once', async () => {
		let doubled = false;
		const { world } = await cleared({
			meddle(entry) {
				if (doubled || entry.type !== 'sent' || entry.message.row !== 'M3-43') return null;
				doubled = true;
				return {
					type: 'faulted',
					id: entry.message.id,
					fault: { type: 'duplicated', afterMs: 30 }
				};
			}
		});
		expect(doubled).toBe(true);
		expect(postings(world, /^C1-/)).toHaveLength(1);
	});
});

test('the worked lines are six', () => {
	expect(worked).toHaveLength(6);
});
