import { describe, expect, test } from 'vitest';
import { atRest } from '../../../src/lib/world/due.ts';
import { nextEntry } from '../../../src/lib/world/runner.ts';
import type { Options } from '../../../src/lib/world/fact.ts';
import type { Fault } from '../../../src/lib/world/message.ts';
import { begun, happen, played as with_, worldOf, type Played } from '../playing.ts';
import { breachesOf, trade } from './playing.ts';

/** Numbers from 0 to 1 that look like chance and are always the same (a linear congruence). */
function chances(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/** Any fault: lost, late by minutes or by half a day, doubled within a day, altered somewhere. */
function faultBy(chance: () => number): Fault {
	const kind = chance();
	if (kind < 0.4) return { type: 'dropped' };
	if (kind < 0.6) return { type: 'delayed', byMs: 45_000 + Math.floor(chance() * 2) * 43_200_000 };
	if (kind < 0.8) return { type: 'duplicated', afterMs: Math.floor(chance() * 86_400_000) };
	return { type: 'altered', at: chance() };
}

async function stormy(options: Options, seed: number, share: number): Promise<Played> {
	const chance = chances(seed);
	let now = await begun(trade, options);
	for (;;) {
		const entry = await nextEntry(now.cast, now.vault, worldOf(now));
		if (!entry) return now;
		now = with_(now, entry);
		const onLine = entry.type === 'sent' && now.cast.rows[entry.message.row]?.line !== 'hand';
		if (onLine && chance() < share)
			now = happen(now, { type: 'faulted', id: entry.message.id, fault: faultBy(chance) });
	}
}

const runs: readonly Options[] = [
	{},
	{ terms: 'net-30', inspection: 'part' },
	{ terms: 'three-parts', approvals: 'certificate-renewed' },
	{ seller: 'never-delivers', pays: 'late' }
];

describe('a quarter of all messages suffers something', () => {
	test.each(
		runs.flatMap((options, place) => [1, 2, 3].map((one) => [options, one * 977 + place] as const))
	)('it comes to rest and no invariant breaks: %j %i', async (options, seed) => {
		const played = await stormy(options, seed, 0.25);
		expect(played.trace.some(({ type }) => type === 'faulted')).toBe(true);
		expect(atRest(worldOf(played))).toBe(true);
		expect(breachesOf(played)).toEqual([]);
	});
});
