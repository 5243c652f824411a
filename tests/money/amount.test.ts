import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	add,
	amountProblem,
	equalAmounts,
	exponentOf,
	feeOf,
	largestMinor,
	parseAmount,
	plainAmount,
	share,
	subtract
} from '../../src/lib/money/amount.ts';

const yuan = (minor: number) => ({ minor, ccy: 'CNY' });

describe('what may not be paid is named', () => {
	test.each([
		[null, 'not-an-amount'],
		['280.00', 'not-an-amount'],
		[{ minor: 28000 }, 'not-an-amount'],
		[{ minor: '28000', ccy: 'CNY' }, 'not-an-amount'],
		[{ minor: 28000, ccy: 156 }, 'not-an-amount'],
		[{ minor: 28000, ccy: 'XXX' }, 'currency-unknown'],
		[{ minor: 28000, ccy: 'toString' }, 'currency-unknown'],
		[{ minor: 280.5, ccy: 'CNY' }, 'not-whole-minor-units'],
		[{ minor: NaN, ccy: 'CNY' }, 'not-whole-minor-units'],
		[{ minor: Infinity, ccy: 'CNY' }, 'not-whole-minor-units'],
		[{ minor: 0, ccy: 'CNY' }, 'amount-out-of-range'],
		[{ minor: -1, ccy: 'CNY' }, 'amount-out-of-range'],
		[{ minor: largestMinor + 1, ccy: 'CNY' }, 'amount-out-of-range'],
		[{ minor: 1, ccy: 'CNY' }, null],
		[{ minor: largestMinor, ccy: 'KWD' }, null]
	])('%j: %s', (value, problem) => expect(amountProblem(value)).toBe(problem));
});

describe('a typed amount is read exactly or not at all', () => {
	test.each([
		['280.000', 'CNY'],
		['280.', 'CNY'],
		['.50', 'CNY'],
		['28000.0', 'JPY'],
		['28.0001', 'KWD'],
		['1,280.00', 'CNY'],
		['0280', 'CNY'],
		['-1', 'CNY'],
		['1e3', 'CNY'],
		['0.00', 'CNY'],
		['', 'CNY'],
		['10000000000.00', 'CNY'],
		['1', 'XXX']
	])('%j %s is refused', (text, ccy) => expect(parseAmount(text, ccy)).toBeNull());

	test.each([
		['280.00', 'CNY', 28000],
		[' 280 ', 'CNY', 28000],
		['280.5', 'CNY', 28050],
		['0.01', 'CNY', 1],
		['28000', 'JPY', 28000],
		['28.000', 'KWD', 28000],
		['9999999999.99', 'CNY', largestMinor]
	])('%j %s is %d', (text, ccy, minor) => expect(parseAmount(text, ccy)).toEqual({ minor, ccy }));

	test('what is written is read back the same', () => {
		const ccy = fc.constantFrom('CNY', 'USD', 'EUR', 'HKD', 'JPY', 'KWD', 'XTS');
		const amount = fc.record({ minor: fc.integer({ min: 1, max: largestMinor }), ccy });
		fc.assert(
			fc.property(amount, (paid) => {
				expect(parseAmount(plainAmount(paid), paid.ccy)).toEqual(paid);
			})
		);
	});
});

test('28000 means three different sums in three currencies', () => {
	expect(['CNY', 'JPY', 'KWD'].map((ccy) => plainAmount({ minor: 28000, ccy }))).toEqual([
		'280.00',
		'28000',
		'28.000'
	]);
	expect(plainAmount(yuan(-168))).toBe('-1.68');
	expect(plainAmount(yuan(5))).toBe('0.05');
	expect(() => plainAmount({ minor: 1, ccy: 'XXX' })).toThrow('unknown currency: XXX');
});

test('every currency has its ISO 4217 decimals', () => {
	const known = ['CNY', 'USD', 'EUR', 'HKD', 'JPY', 'KWD', 'XTS', 'XXX'];
	expect(known.map(exponentOf)).toEqual([2, 2, 2, 2, 0, 3, 2, null]);
});

test('two currencies or a lost digit stop the reckoning', () => {
	const yen = { minor: 1, ccy: 'JPY' };
	expect(() => add(yuan(1), yen)).toThrow('two currencies: CNY and JPY');
	expect(() => subtract(yuan(1), yen)).toThrow('two currencies: CNY and JPY');
	expect(() => add(yuan(Number.MAX_SAFE_INTEGER), yuan(1))).toThrow('lost the last digit');
	expect(equalAmounts(yuan(1), yen)).toBe(false);
});

test('amounts of one currency are added, subtracted and compared', () => {
	expect(add(yuan(26800), yuan(1200))).toEqual(yuan(28000));
	expect(subtract(yuan(28000), yuan(28168))).toEqual(yuan(-168));
	expect(equalAmounts(yuan(1), yuan(1))).toBe(true);
	expect(equalAmounts(yuan(1), yuan(2))).toBe(false);
});

describe('a fee is rounded half up to the minor unit', () => {
	test.each([
		[-1, 6000],
		[0.5, 6000],
		[28000, -1],
		[28000, 0.006],
		[NaN, 6000]
	])('%d at %d is a bug', (minor, rate) => {
		expect(() => feeOf(minor, rate)).toThrow('no whole count');
	});

	test.each([
		[28000, 6000, 168],
		[28000, 5500, 154],
		[18000, 5500, 99],
		[28000, 3500, 98],
		[28000, 325, 9],
		[48_000_000, 2000, 96_000],
		[83, 6000, 0],
		[84, 6000, 1],
		[250, 6000, 2],
		[1, 500_000, 1],
		[largestMinor, 999_999, 999_998_999_999],
		[999_999_999_135, 999_422, 999_421_999_135],
		[0, 6000, 0]
	])('%d at %d millionths is %d', (minor, rate, fee) => expect(feeOf(minor, rate)).toBe(fee));

	test('and stays in the currency', () => {
		expect(share({ minor: 28000, ccy: 'JPY' }, 6000)).toEqual({ minor: 168, ccy: 'JPY' });
	});
});
