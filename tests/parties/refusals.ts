import { describe, expect, test } from 'vitest';
import { find, valuesOf } from '../../src/lib/persistent/trie.ts';
import { stateOf } from '../../src/lib/world/machines.ts';
import type { Row } from '../../src/lib/world/row.ts';
import type { Desk, World } from '../../src/lib/world/world.ts';
import { errorOf } from './errors.ts';
import { forged } from './forged.ts';
import { checkNamed, checksOf, pairOf } from './pairs.ts';
import type { Own } from './says.ts';
import {
	checkedIn,
	genuine,
	happened,
	judged,
	parked,
	plainRun,
	type Checked,
	type Scene,
	type Setting
} from './scene.ts';
import { allShapes } from './shapes.ts';
import { wrongsFor, type Failing, type Place, type Timing } from './wrongs.ts';

/** A way that needs other options than those under which the row is first sent, or revoked keys. */
export interface Elsewhere extends Setting {
	readonly row: string;
	readonly check: string;
	readonly failing: Failing;
}

/** Everything that is told of a mode so that each check of each row can be seen to fail. */
export interface Refusals {
	readonly mode: string;
	/** Runs that together send every row of the table, in all the shapes that the table has. */
	readonly settings: readonly Setting[];
	/** What only one receiver can find wrong, row by row. */
	readonly own: readonly Own[];
	readonly elsewhere: readonly Elsewhere[];
	readonly timing: Timing;
	/**
	 * Refusals that the receiver tells somebody: the rows it sends, by the checks that lead to them. A row
	 * and one check of it, as `M2-21 CK25`, stand for this check alone; so below.
	 */
	readonly told: Readonly<Record<string, readonly [answers: string, checks: RegExp]>>;
	/** Refusals after which the receiver is in another state, by the checks that lead to it. */
	readonly ended: Readonly<
		Record<string, readonly [state: string | readonly string[], checks: RegExp]>
	>;
	/** Pairs (row, kind, check) of which no message can fail the check, and why. */
	readonly cannotFail: Readonly<Record<string, string>>;
}

interface Case {
	readonly setting: Setting;
	readonly row: Row;
	readonly check: string;
	readonly failing: Failing;
}
type Like = ReturnType<typeof genuine>;

const nameOf = ({ setting, row, check, failing }: Case): string =>
	`${row.key} ${check}: ${row.kind} ${failing.does} ${JSON.stringify(setting.options)}`;

function casesOf(of: Refusals, shapes: Awaited<ReturnType<typeof allShapes>>['shapes']) {
	const { own, elsewhere, timing, cannotFail } = of;
	const inShapes = shapes.flatMap(({ scene, setting, row }) =>
		checksOf(scene.cast, row).flatMap((check): Case[] => {
			const mine = own.filter(
				([key, code, , part]) => key === row.key && code === check && (!part || part in row.parts)
			);
			const failings = [...wrongsFor(row, check, timing), ...mine.map(([, , failing]) => failing)];
			return pairOf(row, check) in cannotFail
				? []
				: failings.map((failing) => ({ setting, row, check, failing }));
		})
	);
	const others = elsewhere.flatMap(({ row: key, check, failing, ...setting }): Case[] => {
		const row = shapes.find((one) => one.row.key === key)?.row;
		return row ? [{ setting, row, check, failing }] : [];
	});
	return [...inShapes, ...others];
}

function worldAt(scene: Scene, { before, after }: Like, place: Place): World {
	if (place === 'end') return scene.worlds.at(-1) as World;
	if (place === 'after') return after;
	return place === 'before' ? before : genuine(scene, place.after).after;
}

/** The forged message instead of the genuine one, or what happens to the genuine one, judged. */
async function meeting(scene: Scene, { row, check, failing }: Case) {
	const { cast } = scene;
	const { wrong, meets, like, place = meets === 'doubled' ? 'after' : 'before' } = failing;
	const original = like ? like(scene) : genuine(scene, row.key);
	const { message } = original;
	const world = worldAt(scene, original, place);
	if (meets === 'authority down') {
		const authority = Object.values(cast.parties).find(({ role }) => role === 'authority');
		const stopped = { type: 'stopped', party: authority?.id ?? '' } as const;
		const before = await parked(scene, world, message, signersBefore(row, check));
		return judged(scene, happened(cast, before, stopped), message);
	}
	const sent = meets
		? { ...message, id: `again-${message.id}`, arrivesAt: world.now }
		: await forged(scene, world, message, wrong?.(scene, world, row, message) ?? {});
	const lost = { type: 'faulted', id: message.id, fault: { type: 'dropped' } } as const;
	const without = place === 'before' ? happened(cast, world, lost) : world;
	return judged(scene, happened(cast, without, { type: 'injected', message: sent }), sent);
}

/** How many signers' statuses are asked for before that of this check. */
const signersBefore = (row: Row, check: string): number =>
	row.checks.filter((one) => one.startsWith('CK07')).indexOf(check);

/** The machine that heard a message: its case's, or the party's own; none where no case was opened. */
function deskOf(world: World, { party, case: id }: Checked): Desk | undefined {
	const state = world.parties[party];
	return id === null ? state : find(state?.cases ?? null, id);
}

/** Nothing moved, nothing was said, nothing is remembered, but for what the mode says is told or ended. */
async function refused(of: Refusals, one: Case): Promise<void> {
	const { row, check, failing } = one;
	const { before, after, checked } = await meeting(await plainRun(of.mode, one.setting), one);
	const made = checked.checks.map((done) => [checkNamed(row, done), done.held, done.error]);
	const error = failing.error ?? errorOf[check.split('@')[0] ?? ''];
	expect([checked.outcome, made.at(-1)]).toEqual(['refused', [check, false, error]]);
	expect(made.slice(0, -1).filter(([, held]) => !held)).toEqual([]);

	expect(after.books, 'books').toBe(before.books);
	const pair = `${row.key} ${check}`;
	const [answers, telling] = of.told[pair] ?? of.told[row.key] ?? [];
	const [state, ending] = of.ended[pair] ?? of.ended[row.key] ?? [];
	const tells = telling?.test(check) ?? false;
	const ends = ending?.test(check) ?? false;
	const [is, was] = [after.parties[checked.party], before.parties[checked.party]];
	const { texts = null, ...remembers } = is?.memory ?? {};
	const { texts: known = null, ...remembered } = was?.memory ?? {};
	expect(remembers).toEqual(remembered);
	// What somebody was told of is told again to whoever sends the same bytes again.
	const answered = tells || ends ? [checked.message.id] : [];
	expect(valuesOf(texts).sort()).toEqual([...valuesOf(known), ...answered].sort());
	expect(after.outbox.map((command) => 'row' in command && command.row)).toEqual(
		tells ? (answers ?? '').split(' ') : []
	);
	const [desk, stood] = [deskOf(after, checked), deskOf(before, checked)];
	if (ends) expect([state].flat()).toContain(desk && stateOf(desk.snapshot));
	else if (tells) expect(desk?.snapshot.value).toEqual(stood?.snapshot.value);
	else {
		expect(desk?.snapshot, 'what it knows').toBe(stood?.snapshot);
		expect(is?.cases, 'its cases').toBe(was?.cases);
	}
}

/** Registers the tests that every check of every row of a mode holds, fails, and that a failure changes nothing. */
export async function refusalsOf(of: Refusals): Promise<void> {
	const { scenes, shapes } = await allShapes(of.mode, of.settings);
	const cases = casesOf(of, shapes);
	const pairs = [
		...new Set(
			scenes.flatMap(({ cast }) =>
				Object.values(cast.rows).flatMap((row) =>
					checksOf(cast, row).map((check) => pairOf(row, check))
				)
			)
		)
	];

	describe(`${of.mode}: a check that fails refuses the message, and nothing comes of it`, () => {
		test.each(cases.map((one) => [nameOf(one), one] as const))('%s', (_, one) => refused(of, one));
	});

	describe(`${of.mode}: no check of the tables is for show`, () => {
		test('every check of every row is seen to fail', () => {
			const failing = new Set(cases.map(({ row, check }) => pairOf(row, check)));
			expect(pairs.filter((pair) => !failing.has(pair))).toEqual(Object.keys(of.cannotFail));
		});

		test('every check of every row is seen to hold in a plain run', () => {
			const held = new Set(scenes.flatMap(heldIn));
			expect(pairs.filter((pair) => !held.has(pair))).toEqual([]);
		});
	});
}

/** Every pair of row and check that held in a run. */
const heldIn = ({ cast, worlds }: Scene): readonly string[] =>
	worlds.flatMap(checkedIn).flatMap(({ message, checks, outcome }) => {
		const row = cast.rows[message.row];
		if (!row) return [];
		const channel = ['CK02', 'CK03@channel', 'CK11@channel'];
		const passed = checks.filter((done) => done.held).map((done) => checkNamed(row, done));
		return [...(outcome === 'accepted' ? channel : []), ...passed].map((check) =>
			pairOf(row, check)
		);
	});
