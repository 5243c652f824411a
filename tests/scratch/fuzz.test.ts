import { test } from 'vitest';
import { appendFileSync, writeFileSync } from 'node:fs';
import { begun, modeNamed, played as add, worldOf, endOf, type Played } from '../modes/playing.ts';
import { entryOf, nextEntry } from '../../src/lib/world/runner.ts';
import { atRest } from '../../src/lib/world/due.ts';
import type { Options, Fact } from '../../src/lib/world/fact.ts';

function rng(seed: number) { let s = seed >>> 0; return () => { s = (s * 1664525 + 1013904223) >>> 0; return s / 2 ** 32; }; }
const out = '/tmp/fuzz.txt';
test('fuzz', async () => {
	writeFileSync(out, '');
	const mode = modeNamed('third-party');
	const b = { trade: 'b2b' };
	const all: Options[] = [b, { ...b, terms: 'net-30' }, { ...b, terms: 'three-parts', inspection: 'part' }, { ...b, seller: 'never-delivers' }, { ...b, pays: 'late', approvals: 'certificate-renewed' }, { ...b, pays: 'late', terms: 'net-30', inspection: 'part', approvals: 'counter-refuses' }, { ...b, inspection: 'silent', terms: 'three-parts' }];
	let n = 0;
	for (let seed = Number(process.env.FROM ?? 1); seed <= Number(process.env.N ?? 60); seed++) for (const [i, options] of all.entries()) {
		const r = rng(seed * 977 + i);
		const rate = [0.03, 0.1, 0.25, 0.4][seed % 4]!;
		let now: Played = await begun(mode, options, undefined, seed);
		const done: string[] = [];
		for (let k = 0; k < 4000; k++) {
			const e = await nextEntry(now.cast, now.vault, worldOf(now));
			if (!e) break;
			now = add(now, e);
			if (e.type === 'sent' && now.cast.rows[e.message.row]?.line !== 'hand' && r() < rate) {
				const x = r();
				const fault: Fact & { type: 'faulted' } = { type: 'faulted', id: e.message.id, fault: x < 0.4 ? { type: 'dropped' } : x < 0.6 ? { type: 'delayed', byMs: Math.floor(r() * 3) * 40_000_000 + 45_000 } : x < 0.8 ? { type: 'duplicated', afterMs: Math.floor(r() * 100_000_000) } : { type: 'altered', at: r() } } as never;
				done.push(`${e.message.row}:${fault.fault.type}`);
				now = add(now, entryOf(worldOf(now), fault, worldOf(now).now, null));
			}
		}
		n++;
		const br = [...new Set(now.breaches.map((x) => `${x.id} ${x.what}`))];
		if (br.length || !atRest(worldOf(now))) appendFileSync(out, `${seed} ${JSON.stringify(options)} rate ${rate} rest ${atRest(worldOf(now))} ${br.join(' | ')} ${JSON.stringify(endOf(now, []).states)} ${done.length > 25 ? done.length : done.join(' ')}\n`);
	}
	appendFileSync(out, `runs ${n}\n`);
}, 3_000_000);
