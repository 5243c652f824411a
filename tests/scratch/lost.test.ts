import { test } from 'vitest'; import { appendFileSync } from 'node:fs';
import { modeNamed, wholeRun, worldOf } from '../modes/playing.ts';
import { allLost } from '../modes/faulted.ts';
import { endOf } from '../modes/playing.ts';

test('lost', async () => {
	const mode = modeNamed('third-party');
	for (const options of [{}, { terms: 'net-30' }, { terms: 'three-parts', inspection: 'part' }, {seller: 'never-delivers'}]) {
		const played = await wholeRun(mode, options);
		const rows = [...new Set(played.trace.flatMap((e) => e.type === 'sent' && !e.message.handshake ? [e.message.row] : []))];
		for (const row of rows) {
			const end = await allLost(played, row).catch((e) => { appendFileSync('/tmp/lost.txt', JSON.stringify(options) + row + ' THROWS ' + String(e) + '\n'); return null; });
			if (!end) continue;
			const b = [...new Set(end.breaches.map((x) => `${x.id} ${x.what}`))];
			const s = endOf(end, []).states;
			appendFileSync('/tmp/lost.txt', [JSON.stringify(options), row, b.length ? 'BREACH ' + b.join(' | ') : 'ok', JSON.stringify({ CED: s.CED, BLU: s.BLU, TPP: s.TPP, MAK: s.MAK })].join(' ') + '\n');
		}
	}
}, 600000);
