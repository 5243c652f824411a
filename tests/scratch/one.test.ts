import { test } from 'vitest';
import { appendFileSync, writeFileSync } from 'node:fs';
import { modeNamed, wholeRun, played as add, worldOf, endOf, type Played } from '../modes/playing.ts';
import { entryOf, nextEntry } from '../../src/lib/world/runner.ts';
import { due } from '../../src/lib/world/due.ts';
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
		if (!e) break;
		now = add(now, e);
	}
	return now;
}
test('one', async () => {
	const mode = modeNamed('third-party');
	writeFileSync('/tmp/one.txt', '');
	for (const [row, party, ms] of [['M4B-10', 'CB', 600_000], ['M4B-03', 'TPP', 36_000_000]] as const) {
		const p = await wholeRun(mode, {});
		const e = p.trace.find((x) => x.type === 'sent' && x.message.row === row)!;
		const end = await outage(p, e.seq, party, ms);
		for (const [i, x] of end.trace.entries()) {
			if (i < e.seq - 3 || i > e.seq + 60) continue;
			const h = end.worlds[i]!.happened.map((o) => o.type === 'checked' ? `${o.outcome} ${o.message.row} ${o.checks.at(-1)?.code}` : o.type === 'moved' ? `${o.party} ${o.from}>${o.to}` : o.type).join(', ');
			appendFileSync('/tmp/one.txt', `${((x.at - e.at) / 60000).toFixed(2)} ${x.type} ${x.type === 'sent' ? x.message.row + (x.message.again ? ' again' : '') : x.type === 'rang' ? x.party + x.timer : ''} | ${h}\n`);
		}
		appendFileSync('/tmp/one.txt', '=====\n');
	}
}, 90000);
