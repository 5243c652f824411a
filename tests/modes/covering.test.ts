import { describe, expect, test } from 'vitest';
import { covering, pairsOf, type Choosable, type Combination } from './covering.ts';

const options = (...counts: readonly number[]): readonly Choosable[] =>
	counts.map((count, place) => ({
		name: `o${place}`,
		values: Array.from({ length: count }, (_, value) => `v${value}`)
	}));

const uncovered = (choosable: readonly Choosable[], rows: readonly Combination[]) =>
	pairsOf(choosable).filter(
		([one, other]) =>
			!rows.some((row) => row[one.name] === one.value && row[other.name] === other.value)
	);

describe('a covering array', () => {
	test.each([
		[[2, 2]],
		[[3, 3, 3]],
		[[2, 2, 2, 2, 2, 2, 2]],
		[[8, 5, 4, 3, 3, 3, 2, 2, 2, 2, 2, 2]],
		[[1, 4, 1, 6]]
	])('has every pair of values of %j', (counts) => {
		const choosable = options(...counts);
		const rows = covering(choosable);
		expect(uncovered(choosable, rows)).toEqual([]);
		for (const row of rows)
			expect(Object.keys(row).sort()).toEqual(choosable.map(({ name }) => name).sort());
	});

	test('misses pairs when its last row is left out', () => {
		const choosable = options(3, 3, 3);
		expect(uncovered(choosable, covering(choosable).slice(0, -1)).length).toBeGreaterThan(0);
	});

	test('is much smaller than the product and not much larger than it must be', () => {
		const rows = covering(options(8, 5, 4, 3, 3, 3, 2, 2, 2, 2, 2, 2));
		expect(rows.length).toBeLessThanOrEqual(2 * 8 * 5);
		expect(rows.length).toBeGreaterThanOrEqual(8 * 5);
	});

	test('is the same every time', () => {
		const choosable = options(4, 3, 2, 5);
		expect(covering(choosable)).toEqual(covering(choosable));
	});

	test('of one option has each of its values once, of none there is nothing to cover', () => {
		expect(covering(options(3))).toEqual([{ o0: 'v0' }, { o0: 'v1' }, { o0: 'v2' }]);
		expect(covering([])).toEqual([]);
	});
});
