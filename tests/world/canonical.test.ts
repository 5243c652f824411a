import { expect, test } from 'vitest';
import { canonical, word } from '../../src/lib/world/canonical.ts';

test('values that differ have texts that differ', () => {
	const values = [
		null,
		false,
		0,
		'0',
		'',
		[],
		{},
		[0],
		[[0]],
		{ a: 0 },
		{ a: [0] },
		{ '': 0 },
		'{}'
	];
	expect(new Set(values.map((value) => canonical(value))).size).toBe(values.length);
});

test('names are sorted at every depth, lists are not', () => {
	const one = { b: 1, a: [{ d: 2, c: [3, 2] }] };
	const other = { a: [{ c: [3, 2], d: 2 }], b: 1 };
	expect(canonical(one)).toBe('{"a":[{"c":[3,2],"d":2}],"b":1}');
	expect(canonical(other)).toBe(canonical(one));
	expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
});

test('only a text is a word', () => {
	expect([undefined, null, 1, true, ['a'], {}].map((value) => word(value))).toEqual(
		Array(6).fill('')
	);
	expect(word('a')).toBe('a');
});
