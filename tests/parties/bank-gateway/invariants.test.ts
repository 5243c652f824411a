import { describe, expect, test } from 'vitest';
import { decisionsOf, firstDifference } from '../../../src/lib/parties/invariants/reproducible.ts';
import { memoryStore } from '../../../src/lib/vault/memoryStore.ts';
import { realVault } from '../../../src/lib/vault/real/realVault.ts';
import type { Options } from '../../../src/lib/world/fact.ts';
import type { Fault } from '../../../src/lib/world/message.ts';
import { lastOf, onFirst, played, type Playing } from '../played.ts';

const mode = 'bank-gateway';
const runs: readonly Options[] = [
	{},
	{ password: 'wrong-once' },
	{ password: 'wrong-three-times' },
	{ refund: 'full' },
	{ refund: 'partial' },
	{ refund: 'too-much' },
	{ card: 'card-0018' },
	{ card: 'card-0043' },
	{ card: 'card-0027', declined: 'tries-on' },
	{ card: 'card-0068', declined: 'tries-on', declineDetail: 'generic' },
	{ amount: 120_000_000 },
	{ decision: 'cancel' },
	{ decision: 'leave' },
	{ decision: 'late' },
	{ vigilance: 'hurried' },
	{ merchant: 'suspended' }
];

test.each(runs.map((options) => [JSON.stringify(options), options]))(
	'no invariant breaks in a run left alone %s',
	async (_, options) => expect((await played(mode, options as Options)).breaches).toEqual([])
);

const dropped: Fault = { type: 'dropped' };
const late: Fault = { type: 'delayed', byMs: 45_000 };
const faults: readonly (readonly [row: string, fault: Fault, options?: Options])[] = [
	['M1A-01', { type: 'altered', at: 0.5 }],
	['M1A-02', dropped],
	['M1A-03', { type: 'duplicated', afterMs: 30 }],
	['M1A-03', { type: 'delayed', byMs: 2_400_000 }],
	['M1A-04', late],
	['M1A-04', { type: 'delayed', byMs: 200_000 }],
	['M1A-05', late, { password: 'wrong-once' }],
	['M1A-06', late, { password: 'wrong-once' }],
	['M1A-06', { type: 'delayed', byMs: 12_000 }, { card: 'card-0027', declined: 'tries-on' }],
	['M1A-06', late, { card: 'card-0027', declined: 'tries-on' }],
	['M1A-07', { type: 'delayed', byMs: 2_400_000 }],
	['M1A-07', { type: 'duplicated', afterMs: 45_000 }, { card: 'card-0027', declined: 'tries-on' }],
	['M1A-10', dropped],
	['RF-2', late, { refund: 'partial' }],
	['RF-4', dropped, { refund: 'partial' }]
];

test.each(faults.map(([row, fault, options = {}]) => ({ row, fault, options })))(
	'no invariant breaks when $row suffers $fault $options',
	async ({ row, fault, options }) => {
		const run = await played(mode, options, { meddle: onFirst(row, fault) });
		expect(run.breaches).toEqual([]);
	}
);

test('without channels an eavesdropper reads on the line what is not for him (I16)', async () => {
	const { breaches } = await played(mode, { channels: 'off' });
	expect(new Set(breaches.map(({ id }) => id))).toEqual(new Set(['I16']));
	const told = breaches.map(({ what }) => what);
	expect(told).toContain('an eavesdropper reads shipping address in M1A-11');
	expect(told).not.toContain('an eavesdropper reads order lines in M1A-01');
	expect(told.filter((what) => / in M1A-03$/.test(what))).toEqual([]);
});

describe('runs repeat themselves (I37)', () => {
	const decisions = async (options: Options, playing?: Playing): Promise<readonly string[]> => {
		const run = await played(mode, options, playing);
		return decisionsOf(run.cast, lastOf(run).trace);
	};

	test('with the same seed, acts and faults, whatever the bytes', async () => {
		const options = { card: 'card-0027', declined: 'tries-on', password: 'wrong-once' };
		const again = () => decisions(options, { seed: 7, meddle: onFirst('M1A-05', dropped) });
		expect(firstDifference(await again(), await again())).toBe(null);
	});

	test('in the real vault as in the symbolic one', async () => {
		const real = await decisions({}, { vault: realVault(memoryStore()) });
		expect(firstDifference(real, await decisions({}))).toBe(null);
	});

	test.each([
		['another seed', {}, { seed: 2 }],
		['another option', { password: 'wrong-once' }, {}],
		['another fault', {}, { meddle: onFirst('M1A-05', dropped) }]
	] as const)('and %s is another run', async (_, options, playing) => {
		const [one, other] = [await decisions({}), await decisions(options, playing)];
		expect(firstDifference(one.slice(1), other.slice(1))).not.toBe(null);
	});
});
