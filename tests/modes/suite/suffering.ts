import { describe, expect, test } from 'vitest';
import { deskAt } from '../../../src/lib/world/change.ts';
import { atRest } from '../../../src/lib/world/due.ts';
import { stateOf } from '../../../src/lib/world/machines.ts';
import type { Fault, Message } from '../../../src/lib/world/message.ts';
import { forEveryMode } from '../data/data.ts';
import { exploring } from './exploring.ts';
import { forkedAfter, happen, leftAlone, wholeRun, worldOf, type Played } from '../playing.ts';

interface Sent {
	readonly seq: number;
	readonly message: Message;
	/** The row, and where its sender stands: what makes a message another one than those before. */
	readonly sort: string;
}

/** Messages that travel on a line: what goes from hand to hand cannot be lost on the way. */
const onLines = ({ cast, trace, worlds }: Played): readonly Sent[] =>
	trace.flatMap((entry): Sent[] => {
		const world = worlds[entry.seq];
		if (entry.type !== 'sent' || !world) return [];
		const { message } = entry;
		if (cast.rows[message.row]?.line === 'hand') return [];
		const place = { party: message.from, case: message.case ?? null };
		const sort = `${message.row} ${message.to} ${stateOf(deskAt(world, place).snapshot)}`;
		return [{ seq: entry.seq, message, sort }];
	});

/**
 * Every message of every run of a mode suffers a fault in turn, and the run comes to rest with every
 * invariant. What an earlier run of the mode has shown already, the same row from the same state, is
 * struck again only when exploring, and so is whatever `tells` says is nothing new. What the options promise to break (domain 10.4) may break.
 */
export function suffering(
	name: string,
	fault: Fault,
	tells: (message: Message) => boolean = () => true
): void {
	forEveryMode((mode, { suite }) => {
		describe(`${mode.id}: every message ${name} in turn, it comes to rest and nothing breaks`, () => {
			const struck = new Set<string>();
			test.each([...suite, { begin: 'contracts' }])(
				'%j',
				async (options) => {
					const played = await wholeRun(mode, options);
					const { breaks } = mode.promise(options);
					const broken: string[] = [];
					for (const { seq, message, sort } of onLines(played)) {
						if (!exploring && (struck.has(sort) || !tells(message))) continue;
						struck.add(sort);
						const fact = { type: 'faulted', id: message.id, fault } as const;
						const end = await leftAlone(happen(forkedAfter(played, seq), fact));
						expect(atRest(worldOf(end)), message.row).toBe(true);
						for (const { id, what } of end.breaches)
							if (!breaks.includes(id)) broken.push(`${message.row} ${id} ${what}`);
					}
					expect(broken).toEqual([]);
				},
				120_000
			);
		});
	});
}
