import { expect, test } from 'vitest';
import type { Json } from '../../src/lib/vault/vault.ts';
import {
	amount,
	base64url,
	fieldsProblem,
	flag,
	id,
	integer,
	list,
	oneOf,
	optional,
	record,
	secret,
	seconds,
	text,
	time,
	type Field
} from '../../src/lib/world/field.ts';

const cases: readonly (readonly [
	name: string,
	field: Field,
	refused: readonly Json[],
	taken: readonly Json[]
])[] = [
	['text', text(3), ['four', 3, null, ['a']], ['', 'abc', '灯笼']],
	['id', id(2, 4), ['a', 'abcde', 'a b', 'a_b', '', 12, 'ab\n'], ['ab', 'A-1', '0000']],
	[
		'base64url',
		base64url(16),
		['A'.repeat(21), 'A'.repeat(23), `${'A'.repeat(21)}=`, 1],
		['A'.repeat(22)]
	],
	['integer', integer(1, 5), [0, 6, 1.5, '1', null, NaN, Infinity, true], [1, 5]],
	['time', time, [-1, 0.5, '2026'], [0, 1_772_413_200_000]],
	['seconds', seconds, [-1, 2 ** 53], [0]],
	['flag', flag, [0, 'true', null], [true, false]],
	['one of', oneOf('good', 'bad'), ['Good', '', null], ['good', 'bad']],
	[
		'amount',
		amount,
		[
			280,
			{ minor: 0, ccy: 'CNY' },
			{ minor: -1, ccy: 'CNY' },
			{ minor: 2.8, ccy: 'CNY' },
			{ minor: '280', ccy: 'CNY' },
			{ minor: 1_000_000_000_000, ccy: 'CNY' },
			{ minor: 280, ccy: 'cny' },
			{ minor: 280, ccy: 'CN' },
			{ minor: 280 },
			[280, 'CNY'],
			null
		],
		[
			{ minor: 1, ccy: 'CNY' },
			{ minor: 999_999_999_999, ccy: 'JPY' }
		]
	],
	['record', record({ a: text() }), [{}, { a: 1 }, [], 'a', null], [{ a: '' }, { a: 'x', b: 1 }]],
	['list', list({ a: text() }), [{}, [1], [{ a: '' }, {}], null], [[], [{ a: '' }]]],
	['secret', secret('pan'), ['9999100100000019', { $secret: 'code' }, null], [{ $secret: 'pan' }]]
];

test.each(cases)('%s refuses what does not fit, and says why', (_, field, refused) => {
	for (const value of refused)
		expect(field.problem(value), JSON.stringify(value)).toMatch(/\b(not|missing)\b/);
});

test.each(cases)('%s takes what fits', (_, field, _refused, taken) => {
	for (const value of taken) expect(field.problem(value), JSON.stringify(value)).toBeNull();
});

test('the first field that is missing or wrong is named', () => {
	const fields = { one: text(), two: integer(), three: optional(flag) };
	expect(fieldsProblem(fields, { two: 1 })).toBe('one is missing');
	expect(fieldsProblem(fields, { one: 'a', two: '1' })).toMatch(/^two is not a whole number/);
	expect(fieldsProblem(fields, { one: 'a', two: 1, three: 'yes' })).toBe('three is not yes or no');
	expect(fieldsProblem(fields, { one: 'a', two: 1 })).toBeNull();
	expect(fieldsProblem(fields, { one: 'a', two: 1, four: 4 })).toBeNull();
});
