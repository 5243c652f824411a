import { expect, test } from 'vitest';
import { firstLesson, modes } from '../../src/lib/modes/index.ts';

/** The names that stay, in the order in which the source tells of them. */
const titles: readonly (readonly [string, string])[] = [
	['bank-gateway', 'Bank payment gateway'],
	['online-banking', 'Online banking'],
	['joint-gateway', 'Co-constructed gateway'],
	['third-party', 'Third-party payment']
];

test('the modes stand in the order of the source, under the names that stay', () => {
	const there = titles.filter(([id]) => id in modes);
	const shown = Object.values(modes).map(({ id, words }) => [id, words.en.title]);
	expect(shown.slice(0, there.length)).toEqual(there);
});

test('the first lesson is a mode', () => {
	expect(modes).toHaveProperty(firstLesson);
});
