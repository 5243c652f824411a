import { describe, expect, test } from 'vitest';
import {
	bilateral,
	feesOf,
	netPositions,
	principalPositions,
	totalsOf,
	type ClearingLine
} from '../../src/lib/money/clearing.ts';

const members = ['HB', 'WB', 'SB'];
const line = (issuer: string, acquirer: string, minor: number, place: number): ClearingLine => ({
	paymentId: `P${place}`,
	rrn: `00000000000${place}`,
	issuer,
	acquirer,
	minor,
	product: 'debit',
	sign: 1
});
/** The worked example of domain 6.5. */
const day = [
	line('WB', 'HB', 28_000, 1),
	line('WB', 'HB', 15_000, 2),
	line('SB', 'HB', 9_900, 3),
	line('HB', 'SB', 42_000, 4),
	line('SB', 'WB', 30_000, 5),
	line('HB', 'HB', 12_000, 6)
];

test('the fees of 280.00 by debit card: 0.98, 0.09 each side, 1.68 in all', () => {
	expect(feesOf({ minor: 28_000, product: 'debit' })).toEqual({
		issuer: 98,
		network: 9,
		merchant: 168
	});
});

test('fees have caps, and a credit card has none on the issuer’s', () => {
	expect(feesOf({ minor: 10_000_000, product: 'debit' })).toMatchObject({
		issuer: 1_300,
		network: 325
	});
	expect(feesOf({ minor: 10_000_000, product: 'credit' }).issuer).toBe(45_000);
});

test('pair by pair three payments of together 1,051.00', () => {
	expect(bilateral(day)).toEqual([
		{ debtor: 'WB', creditor: 'HB', minor: 43_000 },
		{ debtor: 'HB', creditor: 'SB', minor: 32_100 },
		{ debtor: 'SB', creditor: 'WB', minor: 30_000 }
	]);
});

test('net, principal only: Harbor +109.00, Willow -130.00, Summit +21.00', () => {
	expect(principalPositions(day, members)).toEqual({ HB: 10_900, WB: -13_000, SB: 2_100 });
});

test('net with fees, and nothing is left over', () => {
	const net = netPositions(day, members, 'JG');
	expect(net).toEqual({ HB: 10_830, WB: -12_978, SB: 2_066, JG: 82 });
	expect(Object.values(net).reduce((sum, one) => sum + one, 0)).toBe(0);
});

test('a line taken back leaves no trace in the net', () => {
	const [first] = day;
	if (!first) throw new Error('no line');
	const net = netPositions([first, { ...first, sign: -1 }], members, 'JG');
	expect(Object.values(net).every((minor) => minor === 0)).toBe(true);
});

test('totals know when a line was exchanged for another of the same amount', () => {
	const [first, ...others] = day;
	if (!first) throw new Error('no line');
	const changed = [{ ...first, rrn: '000000000099' }, ...others];
	expect(totalsOf(changed)).not.toEqual(totalsOf(day));
	expect(totalsOf(day)).toEqual({ count: 6, sum: 136_900, hashTotal: 21 });
});

describe('a payment that goes back in parts', () => {
	const product = 'debit';

	test('with its fees: those of the parts are together those of the whole, to the fen', () => {
		for (const minor of [28_000, 1_300, 33_333, 500_100]) {
			const first = Math.floor((minor * 2) / 7);
			const parts = [
				feesOf({ minor: first, product, left: minor }),
				feesOf({ minor: minor - first, product, left: minor - first })
			];
			const sum = (of: 'issuer' | 'network' | 'merchant'): number =>
				parts.reduce((all, part) => all + part[of], 0);
			const { issuer, network, merchant } = feesOf({ minor, product });
			expect([sum('issuer'), sum('network'), sum('merchant')]).toEqual([issuer, network, merchant]);
		}
	});

	test('rounded each by itself they would come to more than was earned', () => {
		const network = [8_000, 20_000].map((minor) => feesOf({ minor, product }).network);
		expect(network[0] ?? 0).toBe(3);
		expect((network[0] ?? 0) + (network[1] ?? 0)).toBe(10);
		expect(feesOf({ minor: 28_000, product }).network).toBe(9);
	});

	test('without its fees moves the principal alone', () => {
		expect(feesOf({ minor: 8_000, product, fees: 'kept' })).toEqual({
			issuer: 0,
			network: 0,
			merchant: 0
		});
	});
});
