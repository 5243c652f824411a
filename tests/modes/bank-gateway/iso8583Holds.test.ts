import { beforeAll, describe, expect, test } from 'vitest';
import { readOriginalData } from '../../../src/lib/standards/composed.ts';
import { decode } from '../../../src/lib/standards/iso8583.ts';
import type { Options } from '../../../src/lib/world/fact.ts';
import { allLost } from '../faulted.ts';
import { modeNamed, wholeRun, type Played } from '../playing.ts';
import { numbersIn, only, shown, textIn, type Shown } from './shown.ts';

const run = (options: Options = {}): Promise<Played> =>
	wholeRun(modeNamed('bank-gateway'), { variant: '1B', ...options });

let taken: Played;
let voided: Played;
beforeAll(async () => {
	[taken, voided] = [await run({ capture: 'part' }), await run({ refund: 'void' })];
});
const written = ({ fields }: Shown) =>
	Object.fromEntries(fields.map(({ number, text }) => [number, text]));

describe('money that is held first (domain 4.3, 8.1)', () => {
	test.each([
		// As 0200 without field 52; as 0210; the lists of M1B-12 and M1B-13, what they answer to with them.
		['M1B-05', '0100', '723C048108C08000'],
		['M1B-06', '0110', '723800010EC08400'],
		['M1B-12', '0220', '723000010CC08000'],
		['M1B-13', '0230', '323000010AC08000']
	])('%s: %s lights the bits %s', (row, mti, bitmap) => {
		expect(only(taken, row, 'HOST', false)).toMatchObject({ mti, bitmap });
	});

	test('0100 asks for all of it, 0220 books a part, under one number in field 37', () => {
		const [request, response, advice, answer] = ['M1B-05', 'M1B-06', 'M1B-12', 'M1B-13'].map(
			(row) => only(taken, row)
		) as [Shown, Shown, Shown, Shown];
		expect([textIn(request, 4), textIn(advice, 4)]).toEqual(['000000028000', '000000014600']);
		const numbers = [request, response, advice, answer].map((one) => textIn(one, 37));
		expect(new Set(numbers).size).toBe(1);
		expect(textIn(advice, 38)).toBe(textIn(response, 38));
		expect(textIn(advice, 11)).not.toBe(textIn(request, 11));
		expect(textIn(answer, 11)).toBe(textIn(advice, 11));
		expect([textIn(response, 39), textIn(answer, 39)]).toEqual(['00', '00']);
	});

	test('0110 says what is left available: 720.00', () => {
		expect(textIn(only(taken, 'M1B-06'), 54)).toBe('1002156C000000072000');
	});

	test('there is no PIN: the wallet has signed', () => {
		expect(numbersIn(only(taken, 'M1B-05'))).not.toContain(52);
		expect(written(only(taken, 'M1B-05'))).toMatchObject({ 2: '99991001****0019', 14: '3012' });
	});

	test('0400 names the 0100 in field 90, and 0410 says that it is void', () => {
		const [request, advice, answer] = ['M1B-05', 'VD-2', 'VD-3'].map((row) =>
			only(voided, row)
		) as [Shown, Shown, Shown];
		expect([advice.mti, answer.mti]).toEqual(['0400', '0410']);
		expect(readOriginalData(textIn(advice, 90))).toMatchObject({
			mti: '0100',
			stan: textIn(request, 11),
			transmitted: textIn(request, 7)
		});
		expect(textIn(answer, 39)).toBe('00');
		expect(textIn(advice, 37)).toBe(textIn(request, 37));
	});

	test('a reversal of a hold names the 0100, too', async () => {
		const lost = await allLost(await run(), 'M1B-05');
		expect(readOriginalData(textIn(only(lost, 'RV-1'), 90))).toMatchObject({ mti: '0100' });
		expect(textIn(only(lost, 'RV-3'), 39)).toBe('25');
	});

	test.each(['M1B-06', 'M1B-12', 'M1B-13'])('%s is one text that can be read back', (row) => {
		const message = only(taken, row);
		expect(decode(message.whole ?? '')).toMatchObject({
			ok: true,
			mti: message.mti,
			bitmap: message.bitmap
		});
	});
});

test.each([
	['card-0050', '41'],
	['card-0043', '43'],
	['card-0035', '54'],
	['card-0027', '51'],
	['card-0012', '15']
])('%s is answered with %s, and the merchant hears 05', async (card, rc) => {
	const played = await run({ card });
	expect(shown(played, 'M1B-06').map((one) => textIn(one, 39))).toEqual([rc]);
	const told = played.trace.flatMap((entry) =>
		entry.type === 'sent' && entry.message.row === 'M1B-07-declined'
			? [entry.message.parts['response']?.claims]
			: []
	);
	expect(told).toMatchObject([{ rc: '05', state: 'FAILED' }]);
	expect(told[0]).not.toHaveProperty('error');
});
