import { expect } from 'vitest';
import { balanceOf, entriesOf, type Books } from '../../src/lib/money/ledger.ts';
import type { Claims } from '../../src/lib/vault/vault.ts';
import { stateOf } from '../../src/lib/world/machines.ts';
import { worldOf, type Played } from './playing.ts';

/* What a run is asked when it is over. */

/** What all messages of a row said, in the order they were sent; the same bytes again are left out. */
export const said = ({ trace }: Played, row: string): readonly Claims[] =>
	trace.flatMap((entry) =>
		entry.type === 'sent' && entry.message.row === row && entry.message.again === null
			? [Object.values(entry.message.parts)[0]?.claims ?? {}]
			: []
	);
/** How often a row was sent, the same bytes again included. */
export const times = ({ trace }: Played, row: string): number =>
	trace.filter((entry) => entry.type === 'sent' && entry.message.row === row).length;

/** The rows of refused messages, each with the error. */
export const refusals = ({ worlds }: Played): readonly (readonly [string, string | null])[] =>
	worlds.flatMap((world) =>
		world.happened.flatMap((one) =>
			one.type === 'checked' && one.outcome === 'refused'
				? [[one.message.row, one.checks.at(-1)?.error ?? null] as const]
				: []
		)
	);

export const stateIn = (played: Played, party: string): string => {
	const snapshot = worldOf(played).parties[party]?.snapshot;
	return snapshot ? (stateOf(snapshot).split('+')[0] ?? '') : '';
};
/** The states that a party's machine went through, and when, in milliseconds of the run. */
export const way = ({ worlds, cast }: Played, party: string) =>
	worlds.flatMap((world) =>
		world.happened.flatMap((one) =>
			one.type === 'moved' && one.party === party
				? [[one.to.split('+')[0] ?? '', world.now - cast.startsAt] as const]
				: []
		)
	);
export const wentThrough = (played: Played, party: string): readonly string[] =>
	way(played, party)
		.map(([state]) => state)
		.filter((state, place, all) => state !== all[place - 1]);
/** When a party's machine first came into a state. */
export const since = (played: Played, party: string, state: string): number => {
	const found = way(played, party).find(([one]) => one.startsWith(state));
	if (!found) throw new Error(`never there: ${party} ${state}`);
	return found[1];
};

/** Every journal entry of the run as debit, credit, minor units. */
export const entries = (played: Played) =>
	entriesOf(worldOf(played).books as Books)
		.filter(({ cause }) => cause !== 'opening')
		.map(({ id, lines }) => {
			const debit = lines.find((line) => line.debit > 0);
			const credit = lines.find((line) => line.credit > 0);
			return [
				id.split('-')[0] ?? '',
				debit?.account ?? '',
				credit?.account ?? '',
				debit?.debit ?? 0
			] as const;
		});
export const balance = (played: Played, account: string): number =>
	balanceOf(worldOf(played).books as Books, account);
export const noBreach = ({ breaches }: Played): void => expect(breaches).toEqual([]);

/** When something was first sent, in milliseconds of the run. */
export function sentAt({ trace, cast }: Played, row: string): number {
	const entry = trace.find((one) => one.type === 'sent' && one.message.row === row);
	if (!entry) throw new Error(`never sent: ${row}`);
	return entry.at - cast.startsAt;
}

/** When a party's machine first came into a state of one of its regions. */
export function cameTo({ worlds, cast }: Played, party: string, state: string): number {
	const world = worlds.find((one) =>
		one.happened.some(
			(it) => it.type === 'moved' && it.party === party && it.to.split('+').includes(state)
		)
	);
	if (!world) throw new Error(`${party} never came to: ${state}`);
	return world.now - cast.startsAt;
}
