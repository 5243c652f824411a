import { describe, expect, test } from 'vitest';
import type { Mode } from '../../src/lib/modes/mode.ts';
import { canonical } from '../../src/lib/world/canonical.ts';
import { fold } from '../../src/lib/world/advance.ts';
import { atRest } from '../../src/lib/world/due.ts';
import type { Entry, Options } from '../../src/lib/world/fact.ts';
import type { Fault, Message } from '../../src/lib/world/message.ts';
import { forEveryMode } from './data/data.ts';
import {
	endOf,
	forkedAfter,
	happen,
	leftAlone,
	plain,
	wholeRun,
	worldOf,
	type Played
} from './playing.ts';

const json = (value: unknown): string => canonical(value as never);
const accountsOf = (mode: Mode, options: Options): readonly string[] =>
	Object.keys(mode.promise(options).balances);

/** Messages that travel on a line: what goes from hand to hand cannot be lost on the way. */
function onLines(played: Played): readonly { readonly seq: number; readonly message: Message }[] {
	return played.trace.flatMap((entry) => {
		if (entry.type !== 'sent') return [];
		const row = played.cast.rows[entry.message.row];
		return row?.line === 'hand' ? [] : [{ seq: entry.seq, message: entry.message }];
	});
}

const faults: Readonly<Record<string, Fault>> = {
	dropped: { type: 'dropped' },
	doubled: { type: 'duplicated', afterMs: 30 },
	'delayed past its timer': { type: 'delayed', byMs: 45_000 },
	'altered in its first byte': { type: 'altered', at: 0 },
	'altered in its middle byte': { type: 'altered', at: 0.5 },
	'altered in its last byte': { type: 'altered', at: 1 }
};

forEveryMode((mode, { suite }) => {
	describe(mode.id, () => {
		for (const options of [...suite, { begin: 'contracts' }]) {
			const name = JSON.stringify(options);

			test(`its trace alone, as JSON, rebuilds the world ${name}`, async () => {
				const played = await wholeRun(mode, options);
				const reread = JSON.parse(JSON.stringify(played.trace)) as Entry[];
				expect(json(plain(fold(mode.casting, reread)))).toBe(json(plain(worldOf(played))));
			});

			test(`forked at every step and left alone it ends the same ${name}`, async () => {
				const played = await wholeRun(mode, options);
				const end = endOf(played, accountsOf(mode, options));
				for (let seq = 0; seq < played.trace.length; seq++) {
					const again = await leftAlone(forkedAfter(played, seq));
					expect(endOf(again, accountsOf(mode, options)), `after entry ${seq}`).toEqual(end);
				}
			});

			test.each(Object.entries(faults))(
				`every message %s in turn: it comes to rest and no invariant breaks ${name}`,
				async (_, fault) => {
					const played = await wholeRun(mode, options);
					const broken: string[] = [];
					for (const { seq, message } of onLines(played)) {
						const faulted = happen(forkedAfter(played, seq), {
							type: 'faulted',
							id: message.id,
							fault
						});
						const end = await leftAlone(faulted);
						expect(atRest(worldOf(end)), message.row).toBe(true);
						for (const breach of end.breaches)
							broken.push(`${message.row} ${breach.id} ${breach.what}`);
					}
					expect(broken).toEqual([]);
				}
			);
		}
	});
});
