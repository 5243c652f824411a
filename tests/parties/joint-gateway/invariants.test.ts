import { describe, expect, test } from 'vitest';
import { decisionsOf, firstDifference } from '../../../src/lib/parties/invariants/reproducible.ts';
import { memoryStore } from '../../../src/lib/vault/memoryStore.ts';
import { realVault } from '../../../src/lib/vault/real/realVault.ts';
import type { Scenario } from '../../../src/lib/scenarios/scenario.ts';
import type { Options } from '../../../src/lib/world/fact.ts';
import type { Fault } from '../../../src/lib/world/message.ts';
import { perform } from '../../scenarios/playing.ts';
import { lastOf, onFirst, played, type Playing } from '../played.ts';

const mode = 'joint-gateway';
const second = 1_000;
const hour = 3_600 * second;
const dropped: Fault = { type: 'dropped' };
const late = (byMs: number): Fault => ({ type: 'delayed', byMs });
const doubled = (afterMs: number): Fault => ({ type: 'duplicated', afterMs });

const dispute = { dispute: 'not-received' };
const dual = { message: 'dual' };
const faults: readonly (readonly [row: string, fault: Fault, options?: Options])[] = [
	['M3-01', { type: 'altered', at: 0.5 }],
	['M3-02', doubled(45 * second)],
	['M3-04', late(45 * second)],
	['M3-09', doubled(30)],
	['M3-14', late(45 * second), { password: 'wrong-once' }],
	['M3-15', late(40 * second)],
	['M3-18', late(40 * second)],
	['M3-18', late(20 * hour)],
	['M3-19', late(40 * second)],
	['M3-19', late(20 * hour)],
	['M3-20', late(20 * hour)],
	['M3-22', late(2 * hour)],
	['M3-22', doubled(24 * hour)],
	['M3-24', dropped],
	['M3-26', dropped],
	['VD-1', late(20 * hour), { refund: 'void' }],
	['VD-2', late(20 * hour), { refund: 'void' }],
	['RF-2', late(2 * hour), { refund: 'partial' }],
	['RF-5', dropped, { refund: 'partial', card: 'card-0019' }],
	['CB-1', doubled(45 * second), dispute],
	['CB-3', late(20 * hour), dispute],
	['CB-4', late(20 * hour), dispute],
	['CB-6', dropped, dispute],
	['CB-7', late(20 * hour), dispute],
	['CB-10', late(60 * hour), dispute],
	['CB-12', late(20 * hour), dispute],
	['CB-13', dropped, { ...dispute, card: 'card-0018' }],
	['M3-18d', late(40 * second), dual],
	['M3-18d', late(20 * hour), dual],
	['M3-19d', dropped, dual],
	['M3-19d', late(20 * hour), dual],
	['M3-22', late(2 * hour), dual],
	['M3-22', doubled(24 * hour), { ...dual, refund: 'void' }],
	['M3-28', dropped, dual],
	['M3-28', late(20 * hour), dual],
	['CP-1', dropped, dual],
	['CP-1', doubled(20 * hour), { ...dual, refund: 'full' }],
	['CP-1', late(20 * hour), { ...dual, payments: 3 }],
	['CP-2', dropped, { ...dual, card: 'card-0019' }],
	['CP-2', late(20 * hour), { ...dual, payments: 3 }],
	['CP-2', { type: 'altered', at: 0.5 }, dual],
	['CP-3', dropped, { ...dual, ...dispute }],
	['CP-3', late(20 * hour), dual],
	['CP-4', late(45 * second), dual],
	['CP-4', dropped, { ...dual, card: 'card-0018', dispute: 'not-me' }],
	['M3-20', late(20 * hour), dual],
	['VD-1', dropped, { ...dual, refund: 'void' }],
	['VD-1', late(20 * hour), { ...dual, refund: 'void', payments: 3 }],
	['VD-2', late(20 * hour), { ...dual, refund: 'void' }],
	['M3-41', late(20 * hour)],
	['M3-43', doubled(20 * hour)],
	['M3-45', late(20 * hour)],
	['M3-46', dropped]
];

test.each(faults.map(([row, fault, options = {}]) => ({ row, fault, options })))(
	'no invariant breaks when $row suffers $fault, $options',
	async ({ row, fault, options }) => {
		const run = await played(mode, options, { meddle: onFirst(row, fault) });
		expect(run.breaches).toEqual([]);
	}
);

/** A party is down for so long from the first message of a row on. */
const down = (party: string, row: string, hours: number, options: Options): Scenario => ({
	id: 'F00',
	mode,
	options,
	script: [
		{ when: { type: 'sent', row }, then: { type: 'stopped', party } },
		{ when: { type: 'sent', row }, afterMs: hours * hour, then: { type: 'restarted', party } }
	],
	promise: { states: {}, entries: [] },
	words: { en: { title: '', story: '', lesson: '' }, 'zh-CN': { title: '', story: '', lesson: '' } }
});
const outages: readonly (readonly [
	party: string,
	row: string,
	hours: number,
	options?: Options
])[] = [
	['MER', 'M3-22', 20],
	['JG', 'M3-18', 20],
	['WB', 'M3-18', 20],
	['HB', 'M3-20', 20],
	['WB', 'M3-42', 20],
	['WB', 'M3-43', 20],
	['CSB', 'M3-43', 20],
	['JG', 'M3-43', 5],
	['SB', 'M3-41', 20],
	['WB', 'CB-3', 20, dispute],
	['HB', 'CB-7', 50, dispute],
	['MER', 'CB-7', 50, dispute],
	['CAR', 'CB-8', 5, dispute],
	['JG', 'CB-12', 20, dispute],
	['WB', 'M3-18d', 20, dual],
	['JG', 'M3-18d', 20, dual],
	['MER', 'M3-22', 20, dual],
	['CAR', 'M3-27', 20, dual],
	['JG', 'CP-1', 20, dual],
	['WB', 'CP-2', 20, { ...dual, ...dispute }],
	['HB', 'CP-2', 20, { ...dual, card: 'card-0019' }],
	['MER', 'CP-4', 20, dual],
	['WB', 'VD-1', 20, { ...dual, refund: 'void' }],
	// As long as no parcel has left, a hold that runs out costs nobody anything.
	['MER', 'M3-22', 8 * 24, dual],
	['MER', 'M3-22', 8 * 24, { ...dual, ...dispute, refund: 'full' }],
	['CAR', 'M3-27', 8 * 24, { ...dual, payments: 3 }],
	['JG', 'M3-19d', 8 * 24, dual],
	['WB', 'M3-19d', 8 * 24, { ...dual, refund: 'void' }],
	['WB', 'VD-1', 8 * 24, { ...dual, refund: 'void' }]
];

test.each(outages.map(([party, row, hours, options = {}]) => ({ party, row, hours, options })))(
	'no invariant breaks when $party is down from $row on for $hours hours, $options',
	async ({ party, row, hours, options }) => {
		const { played: run } = await perform(down(party, row, hours, options));
		expect(run.breaches).toEqual([]);
		expect(run.worlds.at(-1)?.parties[party]?.up).toBe(true);
	}
);

test.each([
	['the merchant', 'MER', 'M3-28'],
	['the gateway', 'JG', 'CP-1'],
	['the issuer', 'WB', 'CP-2']
] as const)(
	'goods that have left are not paid for when %s is away until the hold has run out (I15)',
	async (_, party, row) => {
		const { played: run } = await perform(down(party, row, 8 * 24, dual));
		expect(new Set(run.breaches.map(({ id }) => id))).toEqual(new Set(['I15']));
	}
);

test('without channels an eavesdropper reads on the line what is not for him (I16)', async () => {
	const { breaches } = await played(mode, { channels: 'off' });
	expect(new Set(breaches.map(({ id }) => id))).toEqual(new Set(['I16']));
	const what = breaches.map((breach) => breach.what);
	expect(what).toContain('an eavesdropper reads shipping address in M3-27');
	expect(what.filter((one) => /card number|password/.test(one))).toEqual([]);
});

describe('runs repeat themselves (I37)', () => {
	const decisions = async (options: Options, playing?: Playing): Promise<readonly string[]> => {
		const run = await played(mode, options, playing);
		return decisionsOf(run.cast, lastOf(run).trace);
	};

	test('with the same seed, acts and faults, whatever the bytes', async () => {
		const again = () => decisions(dispute, { seed: 7, meddle: onFirst('CB-6', dropped) });
		expect(firstDifference(await again(), await again())).toBe(null);
	});

	test('in the real vault as in the symbolic one', async () => {
		const real = await decisions({}, { vault: realVault(memoryStore()) });
		expect(firstDifference(real, await decisions({}))).toBe(null);
	});

	test.each([
		['another seed', {}, { seed: 2 }],
		['another option', { password: 'wrong-once' }, {}],
		['another fault', {}, { meddle: onFirst('M3-19', dropped) }]
	] as const)('and %s is another run', async (_, options, playing) => {
		const [one, other] = [await decisions({}), await decisions(options, playing)];
		expect(firstDifference(one.slice(1), other.slice(1))).not.toBe(null);
	});
});
