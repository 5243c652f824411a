import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { sourcePage } from '../../scripts/source/page.ts';
import { readings, steps } from '../../scripts/source/sentences.ts';

const path = 'docs/source.md';
const numbered = (letter: string, count: number): readonly string[] =>
	Array.from({ length: count }, (_, place) => `${letter}${place + 1}`);

test('every sentence of the source is there, in its order', () => {
	expect(steps.map(({ id }) => id)).toEqual(numbered('S', 8));
	expect(readings.map(({ id }) => id)).toEqual(numbered('R', 19));
});

test('the page says what the tables and scenarios say now: npm run source', async () => {
	const options = { ...(await resolveConfig(path)), filepath: path };
	expect(readFileSync(path, 'utf8')).toBe(await format(sourcePage(), options));
});
