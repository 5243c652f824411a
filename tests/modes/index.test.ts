import { expect, test } from 'vitest';
import { cards } from '../../src/lib/modes/cards.ts';
import { fetchMode } from '../../src/lib/modes/fetched.ts';
import type { Card } from '../../src/lib/modes/mode.ts';
import { wordsOf } from './spoken.ts';
import { modes } from '../../src/lib/modes/index.ts';
import { firstLesson } from '../../src/lib/modes/order.ts';

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

const announced = (card: Card | undefined) =>
	Object.values(card ?? {}).map(({ title, sentence, gatewayBuiltBy, moneyHeldBy }) => [
		title,
		sentence,
		gatewayBuiltBy,
		moneyHeldBy
	]);

test('every mode is announced, in the words that are its own', () => {
	expect(Object.keys(cards)).toEqual(Object.keys(modes));
	for (const [id, words] of Object.entries(wordsOf))
		expect(announced(cards[id])).toEqual(announced(words));
});

test('every mode can be fetched, and no other', async () => {
	for (const [id, mode] of Object.entries(modes)) expect(await fetchMode(id)).toBe(mode);
	for (const id of ['barter', 'toString', '']) expect(await fetchMode(id)).toBeUndefined();
});
