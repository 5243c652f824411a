import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread, type Placed } from '../../src/lib/views/diagram/spread.ts';
import { textWidth } from '../../src/lib/views/diagram/textWidth.ts';

const edges = [10, 600] as const;
const size = 12;
const ends = ({ x, words }: Placed) => {
	const half = textWidth(words, size) / 2;
	return [x - half, x + half] as const;
};

test('words with room around them stay where they are', () => {
	const placed = [
		{ x: 500, words: 'paid' },
		{ x: 100, words: 'waiting' }
	];
	expect(spread(placed, size, edges)).toEqual([placed[1], placed[0]]);
});

test('words that are longer than the picture are cut short, short ones are not', () => {
	const [first, second] = spread(
		[
			{ x: 20, words: 'paid' },
			{ x: 30, words: 'x'.repeat(200) }
		],
		size,
		edges
	);
	expect(first?.words).toBe('paid');
	expect(second?.words).toMatch(/^x{20,}…$/);
});

test('no words lie over others and all stay inside, however many and long', () => {
	const placed = fc.record({
		x: fc.integer({ min: -50, max: 700 }),
		words: fc.string({ minLength: 1, maxLength: 90, unit: fc.constantFrom('a', '款', ' ') })
	});
	fc.assert(
		fc.property(fc.array(placed, { maxLength: 10 }), (all) => {
			const found = spread(all, size, edges);
			expect(found).toHaveLength(all.length);
			let before = edges[0] - 1e-6;
			for (const one of found) {
				const [left, right] = ends(one);
				expect(left).toBeGreaterThanOrEqual(before);
				before = right - 1e-6;
			}
			expect(before).toBeLessThanOrEqual(edges[1]);
		})
	);
});
