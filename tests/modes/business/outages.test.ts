import { describe, expect, test } from 'vitest';
import { due } from '../../../src/lib/world/due.ts';
import { entryOf, nextEntry } from '../../../src/lib/world/runner.ts';
import type { Fact, Options } from '../../../src/lib/world/fact.ts';
import { endOf, forkedAfter, happen, played as with_, worldOf, type Played } from '../playing.ts';
import { breachesOf, run, trade } from './playing.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Plays on from an entry, a party being out of reach for a while. */
async function without(from: Played, party: string, forMs: number): Promise<Played> {
	let now = happen(from, { type: 'stopped', party });
	const until = worldOf(now).now + forMs;
	const back: Fact = { type: 'restarted', party };
	for (let down = true; ;) {
		const world = worldOf(now);
		const next = world.outbox.length > 0 ? world.now : (due(world)?.at ?? Infinity);
		if (down && next >= until) {
			now = with_(now, entryOf(world, back, until, null));
			down = false;
			continue;
		}
		const entry = await nextEntry(now.cast, now.vault, world);
		if (!entry) return now;
		now = with_(now, entry);
	}
}

/** Goods go from hand to hand, and half an hour is all that the counter has (domain 3.11). */
const itsHour: Readonly<Record<string, number>> = {
	'M4B-15b': 0,
	'M4B-09': 20 * minute,
	'M4B-10': 20 * minute
};

const runs: readonly (readonly [string, Options, number])[] = [
	['ten minutes', {}, 10 * minute],
	['ten hours', { terms: 'three-parts', inspection: 'part' }, 10 * hour],
	['ten hours', { terms: 'net-30' }, 10 * hour]
];

describe('whoever is to get a message is out of reach for a while', () => {
	test.each(runs)(
		'for %s: the trade ends as if nothing had been %j',
		async (_, options, forMs) => {
			const plain = await run(options);
			const accounts = Object.keys(trade.promise(options).balances);
			const end = endOf(plain, accounts);
			const seen = new Set<string>();
			for (const entry of plain.trace) {
				if (entry.type !== 'sent' || entry.message.handshake) continue;
				const { row, to } = entry.message;
				const most = itsHour[row] ?? Infinity;
				if (seen.has(`${row} ${to}`) || most === 0) continue;
				seen.add(`${row} ${to}`);
				const late = await without(forkedAfter(plain, entry.seq), to, Math.min(forMs, most));
				expect(breachesOf(late), `${row} to ${to}`).toEqual([]);
				expect(endOf(late, accounts), `${row} to ${to}`).toEqual(end);
			}
			expect(seen.size).toBeGreaterThan(30);
		},
		120_000
	);
});
