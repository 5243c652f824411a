import { describe, expect, test } from 'vitest';
import { scenarios } from '../../src/lib/scenarios/index.ts';
import type { Scenario } from '../../src/lib/scenarios/scenario.ts';
import { valuesOf } from '../../src/lib/persistent/trie.ts';
import type { CaseState } from '../../src/lib/world/world.ts';
import { stateOf } from '../../src/lib/world/machines.ts';
import { atRest } from '../../src/lib/world/due.ts';
import { endOf, worldOf } from '../modes/playing.ts';
import {
	errorsIn,
	followed,
	movedIn,
	perform,
	said,
	screensOf,
	undone,
	type Performed
} from './playing.ts';

/** States that a party's machine, and its machine of the one payment, went through, one after another. */
const way = ({ played }: Performed, party: string): readonly string[] =>
	played.worlds.flatMap((world) =>
		world.happened.flatMap((one) => (one.type === 'moved' && one.party === party ? [one.to] : []))
	);

/** The wanted states that do not come in their order. */
function missing(went: readonly string[], wanted: readonly string[]): readonly string[] {
	let from = 0;
	return wanted.filter((state) => {
		const place = went.findIndex((one, at) => at >= from && one.startsWith(state));
		if (place >= 0) from = place + 1;
		return place < 0;
	});
}

function ends(performed: Performed): void {
	const { scenario, played } = performed;
	const { promise } = scenario;
	const end = endOf(played, Object.keys(promise.balances ?? {}));
	for (const [party, state] of Object.entries(promise.states))
		expect(end.states[party]?.slice(0, state.length), party).toBe(state);
	for (const [party, state] of Object.entries(promise.cases ?? {})) {
		const held = valuesOf<CaseState>(worldOf(played).parties[party]?.cases ?? null);
		expect(
			held.map(({ snapshot }) => stateOf(snapshot).slice(0, state.length)),
			`the case of ${party}`
		).toEqual([state]);
	}
	for (const [party, states] of Object.entries(promise.through ?? {}))
		expect(missing(way(performed, party), states), `${party} goes through`).toEqual([]);
	expect(movedIn(played), 'entries').toEqual(promise.entries);
	expect(end.balances, 'balances').toEqual(promise.balances ?? {});
	expect([...new Set(played.breaches.map(({ id }) => id))], 'breaches').toEqual(
		promise.breaks ?? []
	);
}

function tells({ scenario, played }: Performed): void {
	const { rcs = {}, sent = {}, errors = [], neverShown = {} } = scenario.promise;
	for (const [row, wanted] of Object.entries(rcs))
		expect(
			said(played, row).map(({ rc }) => rc ?? null),
			`codes of ${row}`
		).toEqual(wanted);
	for (const [row, count] of Object.entries(sent))
		expect(said(played, row), `${row} sent`).toHaveLength(count);
	const produced = errorsIn(played);
	expect(
		errors.filter((error) => !produced.has(error)),
		'errors not produced'
	).toEqual([]);
	for (const [party, screens] of Object.entries(neverShown))
		expect(
			screensOf(played, party).filter((one) => screens.includes(one)),
			`shown to ${party}`
		).toEqual([]);
}

const nameOf = ({ mode, id, words }: Scenario): string => `${mode} ${id} ${words.en.title}`;

describe('every scenario ends as domain 10 says', () => {
	test.each(scenarios.map((one) => [nameOf(one), one] as const))('%s', async (_, scenario) => {
		const performed = await perform(scenario);
		const { played, progress } = performed;
		expect(atRest(worldOf(played))).toBe(true);
		expect(undone(performed), 'deeds that never became possible').toEqual([]);
		expect(
			scenario.script.filter((_step, place) => (progress.counts[place] ?? 0) === 0),
			'steps that were never set off'
		).toEqual([]);
		ends(performed);
		tells(performed);
		// Where a run stands in its script is known from its trace alone, so that it can be left and taken up again.
		expect(followed(scenario, played)).toEqual(progress);
	});
});
