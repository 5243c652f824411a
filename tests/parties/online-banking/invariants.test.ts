import { describe, expect, test } from 'vitest';
import { decisionsOf, firstDifference } from '../../../src/lib/parties/invariants/reproducible.ts';
import { memoryStore } from '../../../src/lib/vault/memoryStore.ts';
import { realVault } from '../../../src/lib/vault/real/realVault.ts';
import type { Options } from '../../../src/lib/world/fact.ts';
import type { Fault } from '../../../src/lib/world/message.ts';
import { lastOf, onFirst, played, type Playing } from '../played.ts';

const mode = 'online-banking';
const done = { enrolment: 'done' };
const runs: readonly Options[] = [
	{},
	{ edition: 'mass' },
	{ edition: 'mass', password: 'wrong-once' },
	{ orderChannel: 'front' },
	{ ...done, merchantBank: 'other' },
	{ ...done, merchantBank: 'other', refund: 'void' },
	{ ...done, amount: 6_000_000 },
	{ ...done, amount: 6_000_000, counter: 'refuses' },
	{ ...done, amount: 6_000_000, counter: 'silent' },
	{ ...done, password: 'wrong-once' },
	{ ...done, password: 'wrong-three-times' },
	{ ...done, refund: 'full' },
	{ ...done, refund: 'partial' },
	{ ...done, refund: 'too-much' },
	{ ...done, refund: 'void' },
	{ ...done, card: 'card-0018' },
	{ ...done, card: 'card-0043' },
	{ ...done, decision: 'cancel' },
	{ ...done, decision: 'leave' },
	{ ...done, decision: 'late' },
	{ ...done, vigilance: 'hurried' },
	{ ...done, merchant: 'suspended' },
	{ enrolment: 'none' }
];

test.each(runs.map((options) => [JSON.stringify(options), options]))(
	'no invariant breaks in a run left alone %s',
	async (_, options) => expect((await played(mode, options as Options)).breaches).toEqual([])
);

const dropped: Fault = { type: 'dropped' };
const late: Fault = { type: 'delayed', byMs: 45_000 };
const faults: readonly (readonly [row: string, fault: Fault, options?: Options])[] = [
	['M2-03', { type: 'altered', at: 0.5 }],
	['M2-04', dropped],
	['M2-15', { type: 'duplicated', afterMs: 30 }],
	['M2-16', late],
	['M2-18', late, { password: 'wrong-once' }],
	['M2-21', late],
	['M2-22', dropped],
	['M2-24', { type: 'delayed', byMs: 2_400_000 }],
	['M2-24', { type: 'duplicated', afterMs: 45_000 }],
	['M2-27', dropped],
	['RF-6', dropped, { refund: 'partial' }],
	['X2-2', dropped, { merchantBank: 'other' }]
];

test.each(faults.map(([row, fault, options = {}]) => ({ row, fault, options })))(
	'no invariant breaks when $row suffers $fault',
	async ({ row, fault, options }) => {
		const run = await played(mode, { ...done, ...options }, { meddle: onFirst(row, fault) });
		expect(run.breaches).toEqual([]);
	}
);

test('without channels an eavesdropper reads on the line what is not for him (I16)', async () => {
	const { breaches } = await played(mode, { ...done, channels: 'off' });
	expect(new Set(breaches.map(({ id }) => id))).toEqual(new Set(['I16']));
	expect(breaches.map(({ what }) => what)).toContain(
		'an eavesdropper reads shipping address in M2-28'
	);
	expect(breaches.map(({ what }) => what)).not.toContain(
		'an eavesdropper reads order lines in M2-03'
	);
});

describe('runs repeat themselves (I37)', () => {
	const decisions = async (options: Options, playing?: Playing): Promise<readonly string[]> => {
		const run = await played(mode, options, playing);
		return decisionsOf(run.cast, lastOf(run).trace);
	};

	test('with the same seed, acts and faults, whatever the bytes', async () => {
		const options = { ...done, merchantBank: 'other', password: 'wrong-once' };
		const again = () => decisions(options, { seed: 7, meddle: onFirst('M2-22', dropped) });
		expect(firstDifference(await again(), await again())).toBe(null);
	});

	test('in the real vault as in the symbolic one', async () => {
		const real = await decisions(done, { vault: realVault(memoryStore()) });
		expect(firstDifference(real, await decisions(done))).toBe(null);
	});

	test.each([
		['another seed', {}, { seed: 2 }],
		['another option', { password: 'wrong-once' }, {}],
		['another fault', {}, { meddle: onFirst('M2-22', dropped) }]
	] as const)('and %s is another run', async (_, options, playing) => {
		const [one, other] = [await decisions(done), await decisions({ ...done, ...options }, playing)];
		expect(firstDifference(one.slice(1), other.slice(1))).not.toBe(null);
	});
});
