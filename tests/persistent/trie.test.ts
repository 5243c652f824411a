import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	append,
	listOf,
	nothing,
	otherPlace,
	valuesSince,
	type Chunks
} from '../../src/lib/persistent/chunks.ts';
import {
	differing,
	find,
	store,
	valuesOf,
	without,
	type Trie
} from '../../src/lib/persistent/trie.ts';

test('finds nothing where nothing was stored', () => {
	expect(find(null, 'a')).toBeUndefined();
	expect(find(store(null, 'a', 1), '__proto__')).toBeUndefined();
	expect(valuesOf(null)).toEqual([]);
});

test('keeps two keys of the same hash apart', () => {
	// A known pair of FNV-1a, 32 bits.
	const both = store(store(store(null, 'costarring', 1), 'liquid', 2), 'costarring', 3);
	expect([find(both, 'costarring'), find(both, 'liquid')]).toEqual([3, 2]);
	expect(valuesOf(both)).toEqual([3, 2]);
});

test('answers as a map does, and leaves every earlier map as it was', () => {
	const pairs = fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.integer()), { maxLength: 200 });
	fc.assert(
		fc.property(pairs, (stored) => {
			const map = new Map<string, number>();
			let trie: Trie<number> = null;
			const earlier: [Trie<number>, number[]][] = [];
			for (const [key, value] of stored) {
				earlier.push([trie, valuesOf(trie)]);
				map.set(key, value);
				trie = store(trie, key, value);
				expect(find(trie, key)).toBe(value);
			}
			for (const [key, value] of map) expect(find(trie, key)).toBe(value);
			const keys = [...map.keys()].sort((a, b) => (a < b ? -1 : 1));
			expect(valuesOf(trie)).toEqual(keys.map((key) => map.get(key)));
			for (const [before, values] of earlier) expect(valuesOf(before)).toEqual(values);
		})
	);
});

test('has a shape that forgets the order of storing', () => {
	const keys = fc.uniqueArray(fc.string(), { maxLength: 60 });
	const build = (from: string[]) =>
		from.reduce<Trie<string>>((trie, key) => store(trie, key, key), null);
	fc.assert(
		fc.property(keys, (some) => {
			expect(build([...some].reverse())).toEqual(build(some));
		})
	);
});

test('a map without a key is the map in which it never was', () => {
	const keys = fc.uniqueArray(fc.string({ maxLength: 3 }), { minLength: 1, maxLength: 60 });
	const build = (from: readonly string[]) =>
		from.reduce<Trie<string>>((trie, key) => store(trie, key, key), null);
	fc.assert(
		fc.property(keys, ([first = '', ...others]) => {
			const whole = build([first, ...others]);
			expect(without(whole, first)).toEqual(build(others));
			expect(without(build(others), first)).toEqual(build(others));
			expect(find(whole, first)).toBe(first);
		})
	);
	const pair = store(store(null, 'costarring', 1), 'liquid', 2);
	expect(without(pair, 'liquid')).toEqual(store(null, 'costarring', 1));
	expect(without(pair, 'nobody')).toBe(pair);
});

test('a list keeps every value in order, and every earlier list as it was', () => {
	const lists: Chunks<number>[] = [nothing];
	for (let value = 0; value < 200; value += 1) lists.push(append(lists.at(-1) ?? nothing, value));
	for (const [length, list] of lists.entries()) {
		expect(list.length).toBe(length);
		expect(listOf(list)).toEqual(Array.from({ length }, (_, value) => value));
	}
});

test('a long list shares all but its last chunk with the one before', () => {
	let list: Chunks<number> = nothing;
	for (let value = 0; value < 1000; value += 1) list = append(list, value);
	const longer = append(list, 1000);
	expect(longer.before).toBe(list.before);
	expect(longer.last.length).toBeLessThanOrEqual(64);
});

const listed = (values: readonly number[]): Chunks<number> =>
	values.reduce<Chunks<number>>((list, value) => append(list, value), nothing);

test('tells what a list has beyond a length', () => {
	const list = listed(Array.from({ length: 200 }, (_, value) => value));
	for (const length of [0, 1, 63, 64, 65, 128, 199, 200, 300])
		expect(valuesSince(list, length)).toEqual(listOf(list).slice(length));
});

test('finds where a list does not go on from an earlier one', () => {
	const values = Array.from({ length: 300 }, (_, value) => value);
	for (const length of [0, 1, 63, 64, 65, 130, 299, 300]) {
		const earlier = listed(values.slice(0, length));
		const later = values.slice(length).reduce<Chunks<number>>(append, earlier);
		expect(otherPlace(earlier, later)).toBeNull();
		expect(otherPlace(earlier, listed(values))).toBeNull();
		if (length > 0) expect(otherPlace(earlier, listed(values.slice(0, length - 1)))).not.toBeNull();
		for (const place of [0, 63, 64, length - 1].filter((one) => one >= 0 && one < length))
			expect(otherPlace(earlier, listed(values.with(place, -1)))).toBe(place);
	}
});

test('tells the keys in which two maps differ', () => {
	const keys = fc.dictionary(fc.string({ maxLength: 3 }), fc.integer({ max: 3, min: 0 }));
	const trieOf = (from: Record<string, number>) =>
		Object.entries(from).reduce<Trie<number>>(
			(trie, [key, value]) => store(trie, key, value),
			null
		);
	fc.assert(
		fc.property(keys, keys, (one, other) => {
			const all = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
			const changed = all.filter((key) => one[key] !== other[key]);
			expect(differing(trieOf(one), trieOf(other))).toEqual(changed);
			const later = Object.entries(other).reduce(
				(trie, [key, value]) => store(trie, key, value),
				trieOf(one)
			);
			expect(differing(trieOf(one), later)).toEqual(
				Object.keys(other)
					.filter((key) => one[key] !== other[key])
					.sort()
			);
		})
	);
});
