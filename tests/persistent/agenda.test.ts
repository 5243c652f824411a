import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	inOrder,
	isClear,
	nothingSet,
	set,
	setUnder,
	takenOut,
	type Agenda
} from '../../src/lib/persistent/agenda.ts';

interface Kept {
	readonly key: string;
	readonly at: number;
	readonly value: number;
}
/** The same in a plain list: set last, stands last of its time. */
const sorted = (list: readonly Kept[]): number[] =>
	[...list].sort((one, other) => one.at - other.at).map(({ value }) => value);
const listed = (agenda: Agenda<number>): number[] => [...inOrder(agenda)];

test('an agenda with nothing on it', () => {
	expect(isClear(nothingSet)).toBe(true);
	expect(listed(nothingSet)).toEqual([]);
	expect(setUnder(nothingSet, 'a')).toBeUndefined();
	expect(takenOut(nothingSet, 'a')).toBe(nothingSet);
});

test('what is set for one time comes in the order in which it was set', () => {
	const twice = set(set(set<number>(nothingSet, 'a', 5, 1), 'b', 5, 2), 'a', 5, 3);
	expect(listed(twice)).toEqual([2, 3]);
});

test('answers as a sorted list does, and leaves every earlier agenda as it was', () => {
	const calls = fc.array(
		fc.tuple(fc.constantFrom(...'abcdefgh'), fc.option(fc.integer({ min: 0, max: 20 }))),
		{ maxLength: 150 }
	);
	fc.assert(
		fc.property(calls, (made) => {
			let list: Kept[] = [];
			let agenda: Agenda<number> = nothingSet;
			const earlier: [Agenda<number>, number[]][] = [];
			for (const [value, [key, at]] of made.entries()) {
				earlier.push([agenda, listed(agenda)]);
				list = list.filter((one) => one.key !== key);
				if (at === null) agenda = takenOut(agenda, key);
				else {
					list.push({ key, at, value });
					agenda = set(agenda, key, at, value);
				}
				expect(listed(agenda)).toEqual(sorted(list));
				expect(isClear(agenda)).toBe(list.length === 0);
				for (const one of list) expect(setUnder(agenda, one.key)).toBe(one.value);
			}
			for (const [before, values] of earlier) expect(listed(before)).toEqual(values);
		})
	);
});

test('has a shape that forgets what was taken out, and in which order', () => {
	const keys = Array.from({ length: 200 }, (_, place) => `k${place}`);
	const all = keys.reduce<Agenda<string>>(
		(agenda, key, place) => set(agenda, key, (place * 37) % 101, key),
		nothingSet
	);
	const some = keys.filter((_, place) => place % 3 > 0);
	const out = (from: readonly string[]) => from.reduce((agenda, key) => takenOut(agenda, key), all);
	expect(out([...some].reverse())).toEqual(out(some));
});

test('stays shallow, whatever the order of the times', () => {
	const depth = (tree: Agenda<number>['tree']): number =>
		tree ? 1 + Math.max(depth(tree.before), depth(tree.after)) : 0;
	let agenda: Agenda<number> = nothingSet;
	for (let at = 0; at < 4_096; at++) agenda = set(agenda, `k${at}`, at, at);
	expect(depth(agenda.tree)).toBeLessThan(48);
	for (let at = 0; at < 4_000; at++) agenda = takenOut(agenda, `k${at}`);
	expect(listed(agenda)).toEqual(Array.from({ length: 96 }, (_, place) => 4_000 + place));
});
