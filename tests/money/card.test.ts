import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aliases, cards, knownCard, luhn, luhnSteps, maskPan } from '../../src/lib/money/card.ts';

describe('only test cards are known', () => {
	test.each([
		'',
		' ',
		'4242 4242 4242 4242',
		'9999 1001 0000 001',
		'9999 1001 0000 00190',
		'9999-1001-0000-0019',
		'card-0019',
		'__proto__'
	])('%j is refused', (typed) => expect(knownCard(typed)).toBeNull());

	test('no other number of sixteen digits gets through', () => {
		const allowed = new Set([...aliases, ...cards.map((card) => card.pan)]);
		fc.assert(
			fc.property(fc.stringMatching(/^\d{16}$/), (pan) => {
				fc.pre(!allowed.has(pan));
				expect(knownCard(pan)).toBeNull();
			})
		);
	});

	test.each(['4111 1111 1111 1111', '5555555555554444', '6200 0000 0000 0005'])(
		'the published number %s picks the default card',
		(typed) => expect(knownCard(typed)?.name).toBe('card-0019')
	);
});

const table = [
	['9999 1001 0000 0019', 'card-0019', 'HB', 'debit', '3012', 'active', 'HB:dep:LinWei'],
	['9999 1001 0000 0027', 'card-0027', 'HB', 'debit', '3012', 'active', 'HB:dep:LinWei-0027'],
	['9999 1001 0000 0035', 'card-0035', 'HB', 'debit', '2001', 'active', 'HB:dep:LinWei'],
	['9999 1001 0000 0043', 'card-0043', 'HB', 'debit', '3012', 'stolen', 'HB:dep:LinWei'],
	['9999 1001 0000 0050', 'card-0050', 'HB', 'debit', '3012', 'lost', 'HB:dep:LinWei'],
	['9999 1001 0000 0068', 'card-0068', 'HB', 'debit', '3012', 'locked', 'HB:dep:LinWei'],
	['9999 1002 0000 0018', 'card-0018', 'HB', 'credit', '3012', 'active', 'HB:ast:cardloan:LinWei'],
	['9999 2001 0000 0017', 'card-0017', 'WB', 'debit', '3012', 'active', 'WB:dep:customer'],
	['9999 3001 0000 0015', 'card-0015', 'SB', 'debit', '3012', 'active', 'SB:dep:customer'],
	['9999 9001 0000 0012', 'card-0012', null, null, '3012', 'active', null],
	['9999 1001 0000 0018', 'card-0018-miscopied', null, null, '3012', 'active', null]
] as const;

describe('every card of the table', () => {
	test.each(table)('%s is %s', (typed, name, issuer, product, expiry, state, account) => {
		expect(knownCard(typed)).toMatchObject({ name, issuer, product, expiry, state, account });
	});

	test('is listed once, under one name', () => {
		expect(cards).toHaveLength(table.length);
		expect(new Set(cards.map((card) => card.pan)).size).toBe(cards.length);
		expect(new Set(cards.map((card) => card.name)).size).toBe(cards.length);
		for (const { name, pan } of cards) expect(name.slice(0, 9)).toBe(`card-${pan.slice(-4)}`);
	});

	test('begins with 9999 and, but for the one made wrong, fits its check digit', () => {
		for (const { pan, use } of cards) {
			expect(pan).toMatch(/^9999\d{12}$/);
			expect(luhn(pan), pan).toBe(use !== 'check-digit-wrong');
		}
	});
});

describe('the Luhn sum', () => {
	test.each([
		'',
		'0',
		'7992739871',
		'79927398710',
		'4111 1111 1111 1111',
		'9999100100000018',
		'x0'
	])('of %j does not fit', (pan) => expect(luhn(pan)).toBe(false));

	test.each(['79927398713', '4111111111111111', '5555555555554444', '6200000000000005', '00'])(
		'of %s fits',
		(pan) => expect(luhn(pan)).toBe(true)
	);

	test('is shown digit by digit', () => {
		const steps = luhnSteps('79927398713');
		expect(steps.map((step) => step.digit).join('')).toBe('79927398713');
		expect(steps.map((step) => step.counted)).toEqual([7, 9, 9, 4, 7, 6, 9, 7, 7, 2, 3]);
		expect(steps.map((step) => step.doubled)).toEqual(steps.map((_, index) => index % 2 === 1));
	});

	test('finds every single wrong digit', () => {
		const valid = fc.constantFrom(...cards.filter((card) => luhn(card.pan)));
		const position = fc.integer({ min: 0, max: 15 });
		fc.assert(
			fc.property(valid, position, fc.integer({ min: 1, max: 9 }), ({ pan }, at, shift) => {
				const wrong = (Number(pan[at]) + shift) % 10;
				expect(luhn(pan.slice(0, at) + String(wrong) + pan.slice(at + 1))).toBe(false);
			})
		);
	});

	test('misses the swap of 09 and 90, so it proves little', () => {
		expect(['9999100100000902', '9999100100009002'].map(luhn)).toEqual([true, true]);
	});
});

describe('a card number on display', () => {
	test.each([
		['9999 1001 0000 0019', '99991001****0019'],
		['9999100100000000019', '99991001*******0019'],
		['999910010019', '999910**0019'],
		['12345678', '********']
	])('%s is shown as %s', (pan, shown) => expect(maskPan(pan)).toBe(shown));
});
