import { beforeAll, describe, expect, test } from 'vitest';
import { readAdditionalAmounts, readOriginalData } from '../../../src/lib/standards/composed.ts';
import { decode } from '../../../src/lib/standards/iso8583.ts';
import type { Options } from '../../../src/lib/world/fact.ts';
import { allLost } from '../faulted.ts';
import { modeNamed, wholeRun, type Played } from '../playing.ts';
import { numbersIn, only, shown, textIn, type Shown } from './shown.ts';

const run = (options: Options = {}): Promise<Played> =>
	wholeRun(modeNamed('bank-gateway'), options);

let paid: Played;
let reversed: Played;
beforeAll(async () => {
	paid = await run({ refund: 'partial' });
	reversed = await allLost(await run(), 'M1A-04');
});

describe('the messages to the host light the bits of domain 8.1', () => {
	test.each([
		['M1A-04', '0200', '723C048108C09000', '723C048108C09001'],
		['M1A-05', '0210', '723800010EC08400', '723800010EC08401']
	])('%s: %s is %s, and %s with its code', (row, mti, bitmap, coded) => {
		expect(only(paid, row, 'HOST', false)).toMatchObject({ mti, bitmap });
		expect(only(paid, row)).toMatchObject({ mti, bitmap: coded });
	});

	test('RV-1: 0420 has two bitmaps, and its code is field 128', () => {
		const [bitmap, coded] = ['F23800010AC08000', '0000004000000000'];
		expect(only(reversed, 'RV-1', 'HOST', false)).toMatchObject({
			mti: '0420',
			bitmap: bitmap + coded
		});
		expect(only(reversed, 'RV-1').bitmap).toBe(`${bitmap}0000004000000001`);
	});

	test('a 0210 that declines has neither approval code nor amounts', async () => {
		const poor = only(await run({ card: 'card-0027' }), 'M1A-05');
		expect(textIn(poor, 39)).toBe('51');
		expect(numbersIn(poor).filter((number) => [38, 54].includes(number))).toEqual([]);
		expect(poor.bitmap).toBe('723800010AC08001');
	});
});

describe('the fields of one payment', () => {
	test('0800 and 0810: an echo, nothing else', () => {
		const [request, answer] = [only(paid, 'NM-1'), only(paid, 'NM-2')];
		expect([request.mti, numbersIn(request)]).toEqual(['0800', [7, 11, 70, 128]]);
		expect([answer.mti, numbersIn(answer)]).toEqual(['0810', [7, 11, 39, 70, 128]]);
		expect([textIn(request, 11), textIn(request, 70)]).toEqual(['000001', '301']);
		expect([textIn(answer, 11), textIn(answer, 39)]).toEqual(['000001', '00']);
	});

	test('0200: what she pays, where, when, and to whom', () => {
		const request = only(paid, 'M1A-04');
		const written = Object.fromEntries(request.fields.map(({ number, text }) => [number, text]));
		expect(written).toMatchObject({
			...{ 2: '99991001****0019', 3: '000000', 4: '000000028000', 11: '000002' },
			...{ 12: '090010', 13: '0302', 14: '3012', 32: '99991001' },
			...{ 41: 'LANTERN1', 42: '999100000000001', 49: '156' }
		});
		// Field 7 is UTC, fields 12 and 13 China Standard Time.
		expect(textIn(request, 7)).toBe('0302010010');
		expect(request.fields.every(({ fits }) => fits)).toBe(true);
		expect(request.others).toEqual(['paymentId', 'orderId']);
	});

	test('the gateway sees field 2, for it has put it in; field 52 it carries unopened', () => {
		const hidden = (viewer: string) =>
			only(paid, 'M1A-04', viewer).fields.flatMap(({ number, hidden }) =>
				hidden ? [[number, hidden]] : []
			);
		expect(hidden('PG')).toContainEqual([52, 'sealed']);
		expect(hidden('HOST')).toEqual([[52, 'secret']]);
	});

	test('field 52 is lit, but eight bytes do not hold the sealed PIN', () => {
		const { text = '' } =
			paid.trace.flatMap((entry) =>
				entry.type === 'sent' && entry.message.row === 'M1A-04'
					? [entry.message.parts['credential']]
					: []
			)[0] ?? {};
		expect(text.length).toBeGreaterThan(16);
		expect(numbersIn(only(paid, 'M1A-04'))).toContain(52);
	});

	test('0210: the same 11 and 37, approved, and 720.00 left', () => {
		const [request, response] = [only(paid, 'M1A-04'), only(paid, 'M1A-05')];
		for (const number of [3, 4, 7, 11, 12, 13, 32, 37, 41, 42, 49])
			expect([number, textIn(response, number)]).toEqual([number, textIn(request, number)]);
		expect(textIn(response, 38)).toMatch(/^\d{6}$/);
		expect(textIn(response, 39)).toBe('00');
		expect(textIn(response, 54)).toBe('1002156C000000072000');
		expect(readAdditionalAmounts(textIn(response, 54))).toMatchObject([{ minor: 72_000 }]);
	});

	test('0420 names the original in field 90, and 0430 answers with 25 to what never came', () => {
		const [request, advice, answer] = ['M1A-04', 'RV-1', 'RV-3'].map((row) =>
			only(reversed, row)
		) as [Shown, Shown, Shown];
		expect(readOriginalData(textIn(advice, 90))).toEqual({
			mti: '0200',
			stan: textIn(request, 11),
			transmitted: textIn(request, 7),
			acquirer: textIn(request, 32).padStart(11, '0'),
			forwarder: '0'.repeat(11)
		});
		expect(textIn(advice, 39)).toBe('68');
		expect(textIn(answer, 39)).toBe('25');
		for (const number of [11, 37])
			expect([textIn(advice, number), textIn(answer, number)]).toEqual([
				textIn(request, number),
				textIn(request, number)
			]);
	});

	test('0421 says the same as 0420', async () => {
		const lost = await allLost(await run(), 'M1A-04', 'RV-1');
		const [advice, repeat] = [only(lost, 'RV-1', 'HOST', false), only(lost, 'RV-2', 'HOST', false)];
		expect(repeat.mti).toBe('0421');
		expect(repeat.fields).toEqual(advice.fields);
	});

	test('a refund is a 0200 of its own, told apart by its processing code', () => {
		const [request, refund, response] = ['M1A-04', 'RF-2', 'RF-3'].map((row) =>
			only(paid, row)
		) as [Shown, Shown, Shown];
		expect([refund.mti, textIn(refund, 3), textIn(refund, 4)]).toEqual([
			'0200',
			'200000',
			'000000008000'
		]);
		expect(textIn(refund, 2)).toBe('99991001****0019');
		expect(textIn(refund, 11)).toBe('000003');
		expect(textIn(refund, 37)).not.toBe(textIn(request, 37));
		expect([response.mti, textIn(response, 37), textIn(response, 39)]).toEqual([
			'0210',
			textIn(refund, 37),
			'00'
		]);
	});

	test.each(['M1A-05', 'RF-2', 'RF-3'])('%s is one text that can be read back', (row) => {
		const message = only(paid, row);
		const read = decode(message.whole ?? '');
		expect(read).toMatchObject({ ok: true, mti: message.mti, bitmap: message.bitmap });
		expect(read.ok && [...read.fields]).toEqual(
			message.fields.map(({ number, text }) => [number, text])
		);
	});

	test.each(['RV-1', 'RV-3'])('%s, too', (row) => {
		const message = only(reversed, row);
		expect(decode(message.whole ?? '')).toMatchObject({ ok: true, bitmap: message.bitmap });
	});
});

test.each([
	['card-0050', '41'],
	['card-0043', '43'],
	['card-0035', '54'],
	['card-0068', '75'],
	['card-0012', '15']
])('%s is answered with %s', async (card, rc) => {
	expect(shown(await run({ card }), 'M1A-05').map((one) => textIn(one, 39))).toEqual([rc]);
});

test('three wrong PINs are answered with 55, 55, 75, each under a trace number of its own', async () => {
	const played = await run({ password: 'wrong-three-times' });
	const answers = shown(played, 'M1A-05');
	expect(answers.map((one) => textIn(one, 39))).toEqual(['55', '55', '75']);
	expect(answers.map((one) => textIn(one, 11))).toEqual(['000002', '000004', '000006']);
});
