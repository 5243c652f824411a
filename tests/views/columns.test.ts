import { describe, expect, test } from 'vitest';
import { modes } from '../../src/lib/modes/index.ts';
import { columnsOf, keySet } from '../../src/lib/views/diagram/columns.ts';
import { singles } from '../modes/data/data.ts';

const twice = (all: readonly string[]): readonly string[] =>
	all.filter((one, place) => all.indexOf(one) !== place);

describe.each(Object.values(modes))('lanes of $id', (mode) => {
	const runs = [{}, ...singles(mode)];
	test.each(runs)('no two have one letter or one key, folded or not: %j', (options) => {
		const lanes = mode.lanes(options);
		const groups = keySet(lanes.flatMap(({ group }) => group ?? []));
		expect(twice(lanes.map(({ letter }) => letter))).toEqual([]);
		for (const folded of [keySet([]), groups]) {
			const { all, of } = columnsOf(lanes, mode.words.en, folded, keySet([]));
			expect(twice(all.map(({ key }) => key))).toEqual([]);
			expect(twice(all.map(({ letter }) => letter))).toEqual([]);
			expect(twice(all.map(({ name }) => name))).toEqual([]);
			expect([...of.keys()].sort()).toEqual(lanes.map(({ party }) => party).sort());
		}
	});
});
