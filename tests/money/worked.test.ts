import { expect, test } from 'vitest';
import { feeOf } from '../../src/lib/money/amount.ts';
import { capture, hold } from '../../src/lib/money/hold.ts';
import { available, balanceOf, trialBalance, type Books } from '../../src/lib/money/ledger.ts';
import { openAccount } from '../../src/lib/money/opening.ts';
import { post } from '../../src/lib/money/post.ts';
import { done, entry, opened, whyNot } from './harbor.ts';

const lin = 'HB:dep:LinWei';
const lantern = 'HB:dep:Lantern';
const fee = feeOf(28000, 6000);
const balances = (books: Books, ...ids: string[]) => ids.map((id) => balanceOf(books, id));
const L1 = entry('P1:L1', lin, lantern, 28000);
const L2 = entry('P1:L2', lantern, 'HB:inc:mdr', fee);

test('a refund before the sale has no money to give', () => {
	expect(whyNot(post(opened, entry('R1', lantern, lin, 1)))).toBe('insufficient-funds');
	const sold = done(post(done(post(opened, L1)), L2));
	expect(whyNot(post(sold, entry('R1', lantern, lin, 28000)))).toBe('insufficient-funds');
});

test('one bank, one payment: L1 and L2 to the fen', () => {
	const sold = done(post(done(post(opened, L1)), L2));
	expect(balances(sold, lin, lantern, 'HB:inc:mdr')).toEqual([72_000, 27_832, 168]);
	expect(trialBalance(sold, 'HB', 'CNY')).toEqual({ debit: 150_000, credit: 150_000 });
});

test('a refund R1 goes back to the payer, the fee stays with the bank', () => {
	const sold = done(post(done(post(opened, L1)), L2));
	const refunded = done(post(sold, entry('P1:R1', lantern, lin, 20_000)));
	expect(balances(refunded, lin, lantern, 'HB:inc:mdr')).toEqual([92_000, 7_832, 168]);
});

test('authorized first: between hold and capture the money is Lin Wei’s but not hers to spend', () => {
	const request = { id: 'H1', account: lin, minor: 28000, expiresAt: 604_800 };
	const authorized = done(hold(opened, request));
	expect([balanceOf(authorized, lin), available(authorized, lin)]).toEqual([100_000, 72_000]);
	const captured = done(post(done(capture(authorized, 'H1', L1)), L2));
	expect(balances(captured, lin, lantern, 'HB:inc:mdr')).toEqual([72_000, 27_832, 168]);
});

test('by credit card L1 makes a debt instead of taking a deposit', () => {
	const sold = done(post(opened, entry('L1', 'HB:ast:cardloan:LinWei', lantern, 28000)));
	expect(balances(sold, lin, 'HB:ast:cardloan:LinWei', lantern)).toEqual([100_000, 28_000, 28_000]);
});

test('the issuer of an off-us payment: S1a to S1c, and then B1', () => {
	const clearing = 'WB:clr';
	const customer = 'WB:dep:customer';
	const icf = feeOf(28000, 3500);
	const network = feeOf(28000, 325);
	const books = [
		entry('S1a', customer, clearing, 28000 - icf),
		entry('S1b', customer, 'WB:inc:icf', icf),
		entry('S1c', 'WB:exp:net', clearing, network)
	].reduce((before, next) => done(post(before, next)), opened);
	expect(balances(books, customer, clearing, 'WB:inc:icf', 'WB:exp:net')).toEqual([
		52_000, -27_911, 98, 9
	]);
	const settled = done(post(books, entry('B1', clearing, 'WB:CSB', 27_911)));
	expect(balances(settled, clearing, 'WB:CSB')).toEqual([0, 52_089]);
});

test('an escrow is released in one entry of three lines', () => {
	const account = (id: string) =>
		({ id, book: 'HB', kind: 'liability', ccy: 'CNY', floor: 0 }) as const;
	const open = ['HB:escrow:T1', 'HB:wal:Lantern'].reduce(
		(books, id) => done(openAccount(books, account(id))),
		opened
	);
	const paid = done(post(open, entry('E2', lin, 'HB:escrow:T1', 28000)));
	const own = feeOf(28000, 5500);
	const release = {
		...entry('E3', 'HB:escrow:T1', 'HB:wal:Lantern', 28000),
		lines: [
			{ account: 'HB:escrow:T1', debit: 28000, credit: 0 },
			{ account: 'HB:wal:Lantern', debit: 0, credit: 28000 - own },
			{ account: 'HB:inc:mdr', debit: 0, credit: own }
		]
	};
	const released = done(post(paid, release));
	expect(balances(released, 'HB:escrow:T1', 'HB:wal:Lantern', 'HB:inc:mdr')).toEqual([
		0, 27_846, 154
	]);
	expect(whyNot(post(released, { ...release, id: 'E3-again' }))).toBe('insufficient-funds');
});
