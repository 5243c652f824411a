import { expect, test } from 'vitest';
import { errors } from '../../src/lib/parties/catalogue.ts';
import { modes } from '../../src/lib/modes/index.ts';
import { dataOf } from '../modes/data/data.ts';
import { errorOf } from '../parties/errors.ts';
import { checksOf } from '../parties/pairs.ts';

/** Every check code that some receiver of some row makes; the refusal tests see each hold and fail there. */
const made = new Set(
	Object.values(modes).flatMap((mode) =>
		dataOf(mode).rows.flatMap(({ options }) => {
			const cast = mode.casting(options);
			return Object.values(cast.rows).flatMap((row) =>
				checksOf(cast, row).map((check) => check.split('@')[0] ?? check)
			);
		})
	)
);
const codes = Array.from({ length: 40 }, (_, place) => `CK${String(place + 1).padStart(2, '0')}`);

test('CK01 to CK40 are all made, and no other', () => {
	expect([...made].sort()).toEqual(codes);
});

test('each has the error that domain 3.7 gives it', () => {
	expect(Object.keys(errors).sort()).toEqual(codes);
	expect(Object.keys(errorOf).sort()).toEqual(codes);
});
