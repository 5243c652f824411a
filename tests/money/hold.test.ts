import { describe, expect, test } from 'vitest';
import { capture, expireHolds, hold, voidHold } from '../../src/lib/money/hold.ts';
import { available, balanceOf, entriesOf, holdOf, holdsOf } from '../../src/lib/money/ledger.ts';
import { post } from '../../src/lib/money/post.ts';
import { done, entry, opened, whyNot } from './harbor.ts';

const lin = 'HB:dep:LinWei';
const asked = { id: 'H1', account: lin, minor: 28000, expiresAt: 700 };
const held = done(hold(opened, asked));
const take = (id: string, minor: number, at = 1) => entry(id, lin, 'HB:dep:Lantern', minor, { at });

describe('a hold is refused', () => {
	test.each([
		['not-an-amount', { ...asked, minor: 0 }],
		['not-an-amount', { ...asked, minor: -1 }],
		['not-an-amount', { ...asked, minor: 0.5 }],
		['account-not-found', { ...asked, account: 'HB:dep:Mallory' }],
		['insufficient-funds', { ...asked, minor: 100_001 }]
	])('%s', (why, other) => expect(whyNot(hold(opened, other))).toBe(why));

	test('when its id was used for something else, or the rest is held already', () => {
		expect(whyNot(hold(held, { ...asked, minor: 1 }))).toBe('hold-id-conflict');
		expect(whyNot(hold(held, { ...asked, account: 'WB:dep:customer' }))).toBe('hold-id-conflict');
		expect(whyNot(hold(held, { ...asked, id: 'H2', minor: 72_001 }))).toBe('insufficient-funds');
	});
});

describe('a capture is refused, and the hold stays', () => {
	test.each([
		['capture-over-hold', take('L1', 38000)],
		['capture-not-from-hold', entry('L1', 'HB:equity', 'HB:dep:Lantern', 5)],
		['capture-not-from-hold', entry('L1', 'HB:equity', lin, 5)],
		['hold-expired', take('L1', 28000, 700)],
		['unbalanced-entry', { ...take('L1', 28000), lines: take('L1', 28000).lines.slice(0, 1) }],
		['line-not-one-sided', take('L1', NaN)]
	])('%s', (why, asked) => {
		expect(whyNot(capture(held, 'H1', asked))).toBe(why);
		expect(holdOf(held, 'H1')?.state).toBe('active');
	});

	test('when the hold is unknown or over', () => {
		expect(whyNot(capture(held, 'H2', take('L1', 1)))).toBe('hold-not-found');
		expect(whyNot(voidHold(held, 'H2'))).toBe('hold-not-found');
		const captured = done(capture(held, 'H1', take('L1', 28000)));
		expect(whyNot(capture(captured, 'H1', take('L2', 1)))).toBe('hold-not-active');
		expect(whyNot(voidHold(captured, 'H1'))).toBe('hold-not-active');
		const voided = done(voidHold(held, 'H1'));
		expect(whyNot(capture(voided, 'H1', take('L1', 1)))).toBe('hold-not-active');
		const expired = expireHolds(held, 700);
		expect(whyNot(capture(expired, 'H1', take('L1', 1)))).toBe('hold-expired');
		expect(whyNot(voidHold(expired, 'H1'))).toBe('hold-not-active');
	});

	test('when the captures together pass the hold', () => {
		const part = done(capture(held, 'H1', take('L1', 20000), false));
		expect(whyNot(capture(part, 'H1', take('L2', 8001)))).toBe('capture-over-hold');
	});
});

test('a hold lowers what is available, not the balance, and is no entry', () => {
	expect([balanceOf(held, lin), available(held, lin)]).toEqual([100_000, 72_000]);
	expect(entriesOf(held)).toEqual(entriesOf(opened));
	expect(whyNot(post(held, take('x', 72_001)))).toBe('insufficient-funds');
	expect(available(opened, lin)).toBe(100_000);
});

test('the same hold, capture or void again changes nothing', () => {
	expect(done(hold(held, { ...asked, expiresAt: 900 }))).toBe(held);
	const captured = done(capture(held, 'H1', take('L1', 28000)));
	expect(capture(captured, 'H1', take('L1', 28000, 800))).toEqual({
		ok: true,
		books: captured,
		repeated: true
	});
	expect(whyNot(capture(captured, 'H1', take('L1', 1)))).toBe('entry-id-conflict');
	const voided = done(voidHold(held, 'H1'));
	expect(done(voidHold(voided, 'H1'))).toBe(voided);
	expect(available(voided, lin)).toBe(100_000);
});

test('a capture of part frees the rest', () => {
	const captured = done(capture(held, 'H1', take('L1', 20_000)));
	expect(holdOf(captured, 'H1')).toMatchObject({ state: 'captured', captured: 20_000 });
	expect([balanceOf(captured, lin), available(captured, lin)]).toEqual([80_000, 80_000]);
});

test('an order shipped in parts is captured in parts', () => {
	const first = done(capture(held, 'H1', take('L1', 20_000), false));
	expect(holdOf(first, 'H1')).toMatchObject({ state: 'active', captured: 20_000 });
	expect([balanceOf(first, lin), available(first, lin)]).toEqual([80_000, 72_000]);
	const second = done(capture(first, 'H1', take('L2', 8_000), false));
	expect(holdOf(second, 'H1')).toMatchObject({ state: 'captured', captured: 28_000 });
	expect([balanceOf(second, lin), available(second, lin)]).toEqual([72_000, 72_000]);
});

test('what is held can be captured though nothing else is left', () => {
	const all = done(hold(opened, { ...asked, minor: 100_000 }));
	const captured = done(capture(all, 'H1', take('L1', 100_000)));
	expect([balanceOf(captured, lin), available(captured, lin)]).toEqual([0, 0]);
});

test('a credit line can be held and captured', () => {
	const loan = 'HB:ast:cardloan:LinWei';
	const all = done(hold(opened, { ...asked, account: loan, minor: 500_000 }));
	expect(available(all, loan)).toBe(0);
	const captured = done(capture(all, 'H1', entry('L1', loan, 'HB:dep:Lantern', 28000)));
	expect([balanceOf(captured, loan), available(captured, loan)]).toEqual([28_000, 472_000]);
});

test('a hold ends at its time, not before, and others stay', () => {
	const two = done(hold(held, { ...asked, id: 'H2', minor: 10, expiresAt: 701 }));
	expect(expireHolds(two, 699)).toBe(two);
	const later = expireHolds(two, 700);
	expect(holdsOf(later).map((own) => own.state)).toEqual(['expired', 'active']);
	expect(available(later, lin)).toBe(99_990);
});

test('a hold that has ended otherwise does not end again', () => {
	const captured = done(capture(held, 'H1', take('L1', 28000)));
	expect(expireHolds(captured, 700)).toBe(captured);
});
