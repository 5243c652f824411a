import { describe, expect, test } from 'vitest';
import { canonical } from '../../../src/lib/world/canonical.ts';
import { fold } from '../../../src/lib/world/advance.ts';
import type { Entry } from '../../../src/lib/world/fact.ts';
import { forEveryMode } from '../data/data.ts';
import { endOf, forkedAfter, leftAlone, plain, wholeRun, worldOf } from '../playing.ts';
import { exploring } from './exploring.ts';

/** Entries from one fork to the next: coprime to the rhythm of sending and delivering. */
const apart = exploring ? 1 : 5;
const json = (value: unknown): string => canonical(value as never);

forEveryMode((mode, { suite }) => {
	describe(mode.id, () => {
		for (const options of [...suite, { begin: 'contracts' }]) {
			const name = JSON.stringify(options);

			test(`its trace alone, as JSON, rebuilds the world ${name}`, async () => {
				const played = await wholeRun(mode, options);
				const reread = JSON.parse(JSON.stringify(played.trace)) as Entry[];
				expect(json(plain(fold(mode.casting, reread)))).toBe(json(plain(worldOf(played))));
			});

			test(`forked on the way and left alone it ends the same ${name}`, async () => {
				const played = await wholeRun(mode, options);
				const accounts = Object.keys(mode.promise(options).balances);
				const end = endOf(played, accounts);
				for (let seq = 0; seq < played.trace.length; seq += apart) {
					const again = await leftAlone(forkedAfter(played, seq));
					expect(endOf(again, accounts), `after entry ${seq}`).toEqual(end);
				}
			}, 120_000);
		}
	});
});
