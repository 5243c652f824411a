import { describe, expect, test } from 'vitest';
import { decisionsOf, firstDifference } from '../../../src/lib/parties/invariants/reproducible.ts';
import { memoryStore } from '../../../src/lib/vault/memoryStore.ts';
import { realVault } from '../../../src/lib/vault/real/realVault.ts';
import type { Options } from '../../../src/lib/world/fact.ts';
import { stateOf } from '../../../src/lib/world/machines.ts';
import type { Fault } from '../../../src/lib/world/message.ts';
import { lastOf, onFirst, played, type Run } from '../played.ts';

const mode = 'bank-gateway';
const set = { variant: '1B' };
const minute = 60_000;
const dropped: Fault = { type: 'dropped' };
const late = (byMs: number): Fault => ({ type: 'delayed', byMs });
const doubled = (afterMs: number): Fault => ({ type: 'duplicated', afterMs });

const runs: readonly Options[] = [
	{},
	{ capture: 'part' },
	{ capture: 'too-much' },
	{ capture: 'twice', refund: 'partial' },
	{ refund: 'void' },
	{ refund: 'full' },
	{ refund: 'too-much' },
	{ card: 'card-0018', refund: 'partial' },
	{ card: 'card-0043' },
	{ card: 'card-0027' },
	{ amount: 120_000_000 },
	{ decision: 'cancel' },
	{ decision: 'leave' },
	{ decision: 'late' },
	{ merchant: 'suspended' }
];
test.each(runs.map((options) => [JSON.stringify(options), options]))(
	'no invariant breaks where the money is held first and a run is left alone %s',
	async (_, options) =>
		expect((await played(mode, { ...set, ...(options as Options) })).breaches).toEqual([])
);

const endOf = (run: Run, party: string): string => {
	const snapshot = lastOf(run).world.parties[party]?.snapshot;
	return snapshot ? (stateOf(snapshot).split('+')[0] ?? '') : '';
};

const faults: readonly (readonly [row: string, fault: Fault, shop: string, options?: Options])[] = [
	['M1B-01', dropped, 'shipped.captured'],
	['M1B-03', late(200_000), 'shipped.captured'],
	['M1B-03', doubled(45_000), 'shipped.captured'],
	['M1B-04', late(10 * minute), 'shipped.captured'],
	['M1B-05', late(200_000), 'shipped.captured'],
	['M1B-06', late(200_000), 'shipped.captured'],
	['M1B-07', doubled(45_000), 'shipped.captured'],
	['M1B-07', late(40 * minute), 'shipped.captured'],
	['M1B-08', late(40 * minute), 'shipped.captured'],
	['M1B-09', doubled(45_000), 'shipped.captured'],
	['M1B-10', late(40 * minute), 'shipped.captured'],
	['M1B-11', late(3 * 86_400_000), 'shipped.captured'],
	['M1B-12', late(200_000), 'shipped.captured'],
	['M1B-14', late(40 * minute), 'shipped.captured'],
	['VD-1', late(200_000), 'voided', { refund: 'void' }],
	['VD-3', dropped, 'voided', { refund: 'void' }],
	['RF-4', dropped, 'partlyRefunded', { refund: 'partial' }]
];
test.each(faults.map(([row, fault, shop, options = {}]) => ({ row, fault, shop, options })))(
	'no invariant breaks when $row suffers $fault, and the order is $shop',
	async ({ row, fault, shop, options }) => {
		const run = await played(mode, { ...set, ...options }, { meddle: onFirst(row, fault) });
		expect(run.breaches).toEqual([]);
		expect(endOf(run, 'MER')).toBe(shop);
	}
);

test('a guarantee that comes for a closed order is given back, and the hold with it', async () => {
	const delayed = new Set<string>();
	const run = await played(mode, set, {
		// Every answer of the gateway takes longer than the order waits.
		meddle: ({ entry }) => {
			if (entry.type !== 'sent' || entry.message.row !== 'M1B-07') return null;
			if (delayed.has(entry.message.id)) return null;
			delayed.add(entry.message.id);
			return { type: 'faulted', id: entry.message.id, fault: late(31 * minute) };
		}
	});
	expect(run.breaches).toEqual([]);
	const way = run.steps.flatMap(({ world }) =>
		world.happened.flatMap((one) => (one.type === 'moved' && one.party === 'MER' ? [one.to] : []))
	);
	expect(way.slice(-3)).toEqual(['closed', 'exception', 'voided']);
	expect(endOf(run, 'PG')).toBe('payment.cancelled');
});

describe('who reads the card number (domain 10.1 A22, 11.1)', () => {
	const told = async (options: Options): Promise<readonly string[]> => [
		...new Set((await played(mode, options)).breaches.map(({ id, what }) => `${id} ${what}`))
	];

	test('the merchant who carries it sealed does not', async () => {
		expect(await told(set)).toEqual([]);
	});

	test('the merchant who collects it does, and the bank has no word of the customer', async () => {
		const [reads, proof, ...others] = await told({ variant: '1B-naive' });
		expect(reads).toBe('I16 MER reads full card number in M1B-03-naive');
		expect(proof).toMatch(/^I08 no verified proof for HBP/);
		expect(others).toEqual([]);
	});

	test('on an open line its envelope still hides it from everybody else', async () => {
		const open = await told({ variant: '1B-naive', channels: 'off' });
		expect(open).not.toContain('I16 an eavesdropper reads full card number in M1B-03-naive');
		expect(open).toContain('I16 an eavesdropper reads shipping address in M1B-09');
	});
});

describe('runs repeat themselves where the money is held first (I37)', () => {
	const decisions = async (...playing: Parameters<typeof played>) => {
		const run = await played(...playing);
		return decisionsOf(run.cast, lastOf(run).trace);
	};

	test('with the same seed and faults, whatever the bytes', async () => {
		const again = () =>
			decisions(
				mode,
				{ ...set, capture: 'too-much' },
				{ seed: 7, meddle: onFirst('M1B-06', dropped) }
			);
		expect(firstDifference(await again(), await again())).toBe(null);
	});

	test('in the real vault as in the symbolic one', async () => {
		const real = await decisions(mode, set, { vault: realVault(memoryStore()) });
		expect(firstDifference(real, await decisions(mode, set))).toBe(null);
	});
});
