import { test } from 'vitest';
import { appendFileSync, writeFileSync } from 'node:fs';
import { modeNamed, wholeRun, begun, played as add, worldOf, endOf, type Played } from '../modes/playing.ts';
import { entryOf, nextEntry } from '../../src/lib/world/runner.ts';
import { atRest, due } from '../../src/lib/world/due.ts';
import type { Options } from '../../src/lib/world/fact.ts';

const out = process.env.OUT ?? '/tmp/outage.txt';
async function outage(p: Played, seq: number, party: string, forMs: number): Promise<Played> {
	let now: Played = { ...p, trace: p.trace.slice(0, seq + 1), worlds: p.worlds.slice(0, seq + 1), breaches: [] };
	const w = worldOf(now);
	now = add(now, entryOf(w, { type: 'stopped', party }, w.now, null));
	const until = w.now + forMs;
	let up = false;
	for (let i = 0; i < 3000; i++) {
		const w2 = worldOf(now);
		const next = w2.outbox.length > 0 ? w2.now : (due(w2)?.at ?? Infinity);
		if (!up && next >= until) { now = add(now, entryOf(w2, { type: 'restarted', party }, until, null)); up = true; continue; }
		const e = await nextEntry(now.cast, now.vault, w2);
		if (!e) { if (!up) { now = add(now, entryOf(w2, { type: 'restarted', party }, until, null)); up = true; continue; } break; }
		now = add(now, e);
	}
	return now;
}
test('outage', async () => {
	writeFileSync(out, '');
	const mode = modeNamed('third-party');
	const all: Options[] = [{}, { terms: 'net-30' }, { terms: 'three-parts', inspection: 'part' }, { seller: 'never-delivers' }];
	for (const options of all) for (const forMs of [600_000, 36_000_000]) {
		const p = await wholeRun(mode, options);
		const accounts = Object.keys(mode.promise(options).balances);
		const good = JSON.stringify(endOf(p, accounts));
		const seen = new Set<string>();
		for (const e of p.trace) {
			if (e.type !== 'sent' || e.message.handshake) continue;
			const key = `${e.message.row} ${e.message.to}`;
			if (seen.has(key)) continue; seen.add(key);
			const end = await outage(p, e.seq, e.message.to, forMs);
			const b = [...new Set(end.breaches.map((x) => `${x.id} ${x.what}`))];
			const got = JSON.stringify(endOf(end, accounts));
			if (b.length || got !== good || !atRest(worldOf(end))) {
				const s = endOf(end, []).states;
				appendFileSync(out, `${JSON.stringify(options)} ${forMs / 60000}min ${key} ${b.join(' | ')} ${JSON.stringify({ CED: s.CED, BLU: s.BLU, TPP: s.TPP, MAK: s.MAK, CHK: s.CHK, APR: s.APR })}\n`);
			}
		}
	}
}, 900000);
