import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	additionalAmounts,
	originalData,
	readAdditionalAmounts,
	readOriginalData
} from '../../src/lib/standards/composed.ts';
import { fieldFormats, fieldProblem, formatName } from '../../src/lib/standards/fields.ts';
import { bitmapOf, decode, encode, litBits } from '../../src/lib/standards/iso8583.ts';
import { messageType } from '../../src/lib/standards/messageType.ts';

/** The vectors of domain 8.1. */
const vectors = [
	['0200', [2, 3, 4, 7, 11, 12, 13, 14, 22, 25, 32, 37, 41, 42, 49, 52], '723C048108C09000'],
	['0210', [2, 3, 4, 7, 11, 12, 13, 32, 37, 38, 39, 41, 42, 49, 54], '723800010EC08400'],
	['0420', [2, 3, 4, 7, 11, 12, 13, 32, 37, 39, 41, 42, 49, 90], 'F23800010AC080000000004000000000']
] as const;

test.each(vectors)('the bitmap of %s', (_, numbers, bitmap) => {
	expect(bitmapOf(numbers)).toBe(bitmap);
	expect(litBits(bitmap).filter((bit) => bit !== 1)).toEqual(numbers);
	expect(litBits(bitmap).includes(1)).toBe(bitmap.length === 32);
});

describe('refused', () => {
	test.each([1, 0, 129, 2.5])('field %s', (number) => {
		expect(() => bitmapOf([number])).toThrow('no such field');
	});

	test.each([
		['280.00', 'field 4 has 6 characters, not n 12'],
		['00000002800O', 'field 4 is not n 12'],
		['00000002800*', 'field 4 is not n 12']
	])('%s as an amount', (value, why) => {
		expect(fieldProblem(4, value)).toBe(why);
		expect(() => encode({ mti: '0200', fields: new Map([[4, value]]) })).toThrow(why);
	});

	test('a value that is too long, a field nobody knows, a type that is none', () => {
		expect(fieldProblem(2, '1'.repeat(20))).toBe('field 2 has 20 characters, not LLVAR n ..19');
		expect(fieldProblem(3, '00000')).not.toBeNull();
		expect(fieldProblem(55, '')).toBe('field 55 is not known here');
		expect(fieldProblem(64, '0123456789abcdef')).toBe('field 64 is not b 64');
		expect(() => encode({ mti: '200', fields: new Map() })).toThrow('four digits');
	});

	test.each([
		['', 'no type and bitmap'],
		['02007', 'no type and bitmap'],
		['0200F000000000000000', 'no secondary bitmap'],
		['02008000000000000000' + '0'.repeat(16), 'an empty secondary bitmap'],
		['02001000000000000000' + '00000002800', 'field 4 is cut off'],
		['02001000000000000000' + '0000000280000', '1 characters too many'],
		['02001000000000000000' + '00000002800X', 'field 4 is not n 12'],
		['02004000000000000000' + 'XX', 'field 2 has no length'],
		['02004000000000000000' + '20' + '1'.repeat(20), 'field 2 has 20 characters'],
		['02000800000000000000', 'field 5 is not known here']
	])('%s', (text, why) => {
		const read = decode(text);
		expect(read).toMatchObject({ ok: false });
		expect(read.ok ? '' : read.why).toContain(why);
	});
});

test('a message as one text', () => {
	const fields = new Map([
		[49, '156'],
		[4, '000000028000'],
		[2, '99991001****0019']
	]);
	const text = '0200' + '5000000000008000' + '16' + '99991001****0019' + '000000028000' + '156';
	expect(encode({ mti: '0200', fields })).toBe(text);
	expect(decode(text)).toEqual({
		ok: true,
		mti: '0200',
		bitmap: '5000000000008000',
		fields: new Map([...fields].sort(([one], [other]) => one - other))
	});
});

const digits = (least: number, most = least) =>
	fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: least, maxLength: most });
const valueOf = (number: number) => {
	const { alphabet, length, prefix } = fieldFormats.get(number)!;
	if (alphabet === 'b')
		return fc.string({
			unit: fc.constantFrom(...'0123456789ABCDEF'),
			minLength: length / 4,
			maxLength: length / 4
		});
	return digits(prefix === undefined ? length : 0, length);
};

test('whatever is built is read back', () => {
	const some = fc
		.subarray([...fieldFormats.keys()])
		.chain((numbers) =>
			fc.tuple(...numbers.map((number) => valueOf(number).map((value) => [number, value] as const)))
		);
	fc.assert(
		fc.property(some, (pairs) => {
			const fields = new Map(pairs);
			expect(decode(encode({ mti: '0210', fields }))).toMatchObject({ ok: true, fields });
		})
	);
	fc.assert(fc.property(fc.string(), (any) => void decode(any)));
	const near = fc.tuple(fc.constantFrom('0200', '0420'), digits(16, 60)).map((one) => one.join(''));
	fc.assert(fc.property(near, (any) => void decode(any)));
});

test('every field of the table has its format', () => {
	expect([...fieldFormats.values()].map(formatName).slice(0, 4)).toEqual([
		'LLVAR n ..19',
		'n 6',
		'n 12',
		'n 10'
	]);
	expect(formatName(fieldFormats.get(54)!)).toBe('LLLVAR an ..120');
});

test('field 54: 720.00 yuan available', () => {
	const available = { account: '10', amountType: '02', currency: '156', minor: 72000 };
	const owed = { account: '30', amountType: '01', currency: '156', minor: -1 };
	expect(additionalAmounts([available])).toBe('1002156C000000072000');
	expect(readAdditionalAmounts('1002156C000000072000')).toEqual([available]);
	const both = additionalAmounts([available, owed]);
	expect(both).toHaveLength(40);
	expect(readAdditionalAmounts(both)).toEqual([available, owed]);
	expect(readAdditionalAmounts('1002156X000000072000')).toBeNull();
	expect(readAdditionalAmounts('1002156C')).toBeNull();
	expect(() => additionalAmounts([{ ...available, minor: 0.5 }])).toThrow('no additional amount');
	expect(() => additionalAmounts(Array(7).fill(available))).toThrow('six');
});

test('field 90: which original is undone', () => {
	const original = {
		mti: '0200',
		stan: '000123',
		transmitted: '1123013015',
		acquirer: '9991',
		forwarder: '0'
	};
	const value = '0200' + '000123' + '1123013015' + '00000009991' + '00000000000';
	expect(originalData(original)).toBe(value);
	expect(fieldProblem(90, value)).toBeNull();
	expect(readOriginalData(value)).toEqual({
		...original,
		acquirer: '00000009991',
		forwarder: '00000000000'
	});
	expect(readOriginalData('0200')).toBeNull();
	expect(() => originalData({ ...original, stan: '123' })).toThrow('no original data');
});

test('the digits of a message type', () => {
	expect(messageType('0421')).toEqual({ version: '0', class: '4', function: '2', origin: '1' });
	expect(messageType('0430')).toMatchObject({ class: '4', function: '3', origin: '0' });
	for (const odd of ['pacs.008', '0900', '020', '02000', '0340', '0204'])
		expect(messageType(odd)).toBeNull();
});
