import { describe, expect, test } from 'vitest';
import { modes } from '../../src/lib/modes/index.ts';
import type { Mode } from '../../src/lib/modes/mode.ts';
import { dataOf } from '../modes/data/data.ts';

const numbered = (start: string, from: number, to: number): readonly string[] =>
	Array.from(
		{ length: to - from + 1 },
		(_, place) => `${start}${String(from + place).padStart(2, '0')}`
	);

/** Every row id of the tables of domain 4 to 7, by mode; 3.12 (PK) runs in every mode. */
const ids: Readonly<Record<string, readonly string[]>> = {
	'bank-gateway': [...numbered('M1A-', 1, 13), ...numbered('M1B-', 1, 15), 'PK-1', 'PK-2'],
	'online-banking': [
		...['E-1', 'E-2', 'E-3', 'E-4', 'E-5', 'E-6', 'E-7', 'E-8'],
		...numbered('M2-', 1, 30),
		...['PK-1', 'PK-2']
	],
	'joint-gateway': [...numbered('M3-', 1, 28), ...numbered('M3-', 40, 46), 'PK-1', 'PK-2'],
	'third-party': [
		...numbered('M4-', 1, 31),
		...['D-1', 'D-2', 'D-3a', 'D-3b', 'D-4', 'D-5', 'D-6', 'D-7', 'D-8'],
		...numbered('M4B-', 1, 19),
		...['PK-1', 'PK-2']
	]
};

/** The ids of the rows that the runs of tests/modes/rows.test.ts can send: there each of them is sent. */
const inTables = (mode: Mode): ReadonlySet<string> =>
	new Set(
		dataOf(mode).rows.flatMap(({ options }) =>
			Object.values(mode.casting(options).rows).map(({ id }) => id)
		)
	);

describe('every row of the tables of domain 4 to 7 is sent', () => {
	test.each(Object.entries(ids))('%s', (id, wanted) => {
		const mode = modes[id];
		expect(mode).toBeDefined();
		const there = mode ? inTables(mode) : new Set();
		expect(wanted.filter((row) => !there.has(row))).toEqual([]);
	});

	test('and no mode is left out', () => {
		expect(Object.keys(modes)).toEqual(Object.keys(ids));
	});
});
