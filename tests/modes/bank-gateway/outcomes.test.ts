import { describe, expect, test } from 'vitest';
import type { Options } from '../../../src/lib/world/fact.ts';
import { worldOf } from '../playing.ts';
import { entries, noBreach, refusals, said, since, stateIn, times } from '../asked.ts';
import { notified, paidOnce, run, told } from './playing.ts';

const minute = 60_000;

describe('business answers (domain 10.3)', () => {
	const declined: readonly (readonly [name: string, Options, rc: string, error: string])[] = [
		['B01 not enough money', { card: 'card-0027' }, '51', 'E-FUNDS'],
		['B03 an expired card', { card: 'card-0035' }, '54', 'E-CARD-EXPIRED'],
		['B05 a lost card', { card: 'card-0050' }, '41', 'E-LOST'],
		['B05 a stolen card', { card: 'card-0043' }, '43', 'E-STOLEN'],
		['B07 over the hard limit', { amount: 120_000_000 }, '61', 'E-LIMIT'],
		['B13 no issuer', { card: 'card-0012' }, '15', 'E-NO-ISSUER'],
		['a card that is locked', { card: 'card-0068' }, '75', 'E-LOCKED'],
		['a credit line that is too short', { card: 'card-0018', amount: 500_100 }, '51', 'E-FUNDS']
	];

	test.each(declined)(
		'%s: FAILED, and only the customer learns why %j',
		async (_, options, rc, error) => {
			const played = await run(options);
			expect(stateIn(played, 'PG')).toBe('payment.failed');
			expect(told(played)).toEqual([['FAILED', rc, error]]);
			expect(notified(played)).toEqual(['05']);
			expect(said(played, 'M1A-07').at(-1)).not.toHaveProperty('error');
			expect(entries(played)).toEqual([]);
			expect(times(played, 'M1A-11')).toBe(0);
			noBreach(played);
		}
	);

	test.each(declined)('%s, told in general terms: no more than declined %j', async (_, options) => {
		const played = await run({ ...options, declineDetail: 'generic' });
		expect(told(played)).toEqual([['FAILED', '05', 'E-DECLINED']]);
		expect(said(played, 'M1A-06').at(-1)).not.toHaveProperty('triesLeft');
		expect(notified(played)).toEqual(['05']);
		noBreach(played);
	});

	test('B01 a declined order stays payable for half an hour, then it is CLOSED', async () => {
		const played = await run({ card: 'card-0027' });
		expect(since(played, 'MER', 'closed') - since(played, 'MER', 'awaitingPayment')).toBe(
			30 * minute
		);
	});

	test('B01 another card: another payment of the same order, with a number of its own', async () => {
		const played = await run({ card: 'card-0027', declined: 'tries-on' });
		const [first, second] = said(played, 'M1A-06');
		expect(first?.['orderId']).toBe(second?.['orderId']);
		expect(first?.['paymentId']).not.toBe(second?.['paymentId']);
		expect(said(played, 'M1A-02')).toHaveLength(1);
		expect(notified(played)).toEqual(['05', '00']);
		expect(said(played, 'M1A-07').map(({ notifySeq }) => notifySeq)).toEqual([1, 1]);
		expect(entries(played)).toEqual(paidOnce);
		expect(stateIn(played, 'MER')).toBe('shipped');
		noBreach(played);
	});

	test('B02 three wrong PINs: 55, 55, then 75, and the card is locked', async () => {
		const played = await run({ password: 'wrong-three-times' });
		expect(
			said(played, 'M1A-06').map(({ state, rc, triesLeft }) => [state, rc, triesLeft])
		).toEqual([
			['PRESENTED', '55', 2],
			['PRESENTED', '55', 1],
			['FAILED', '75', 0]
		]);
		expect(new Set(said(played, 'M1A-06').map(({ paymentId }) => paymentId)).size).toBe(1);
		expect(notified(played)).toEqual(['05']);
		const { failures } = worldOf(played).parties['HOST']?.snapshot.context as {
			failures: Record<string, number>;
		};
		expect(failures['card-0019']).toBe(3);
		expect(entries(played)).toEqual([]);
		expect(stateIn(played, 'MER')).toBe('closed');
		noBreach(played);
	});

	test('B02 one wrong PIN is forgotten after the right one', async () => {
		const played = await run({ password: 'wrong-once' });
		const { failures } = worldOf(played).parties['HOST']?.snapshot.context as {
			failures: Record<string, number>;
		};
		expect(failures['card-0019']).toBe(0);
		expect(told(played)).toEqual([
			['PRESENTED', '55', 'E-CREDENTIAL'],
			['SUCCEEDED', '00', null]
		]);
		expect(entries(played)).toEqual(paidOnce);
		noBreach(played);
	});

	test('B04 a wrong check digit never leaves the wallet', async () => {
		const played = await run({ card: 'card-0018-miscopied' });
		expect(times(played, 'M1A-03')).toBe(0);
		const screens = played.worlds.map((world) => world.parties['CUS']?.screen);
		expect(screens.some((one) => one?.fields['error'] === 'E-CARD-NUMBER')).toBe(true);
		expect(stateIn(played, 'PG')).toBe('payment.idle');
		expect(entries(played)).toEqual([]);
		noBreach(played);
	});

	test('B08 an instruction after half an hour meets an offer that is over', async () => {
		const played = await run({ decision: 'late' });
		expect(stateIn(played, 'PG')).toBe('payment.idle');
		expect(told(played)).toEqual([['REFUSED', '12', 'E-ORDER-CLOSED']]);
		expect(times(played, 'NM-1')).toBe(0);
		expect(stateIn(played, 'MER')).toBe('closed');
		expect(entries(played)).toEqual([]);
		noBreach(played);
	});

	test('B09 she cancels: the merchant hears it from her, the order closes at once', async () => {
		const played = await run({ decision: 'cancel' });
		expect(times(played, 'M1A-03')).toBe(0);
		expect(since(played, 'MER', 'closed') - since(played, 'MER', 'awaitingPayment')).toBeLessThan(
			minute
		);
		expect(notified(played)).toEqual([]);
		noBreach(played);
	});

	test('B15 a merchant without a contract: no payment, and she learns it', async () => {
		const played = await run({ merchant: 'suspended' });
		expect(told(played)).toEqual([['REFUSED', '03', 'E-MERCHANT']]);
		expect(said(played, 'M1A-06')[0]).not.toHaveProperty('paymentId');
		expect(refusals(played)).toContainEqual(['M1A-03', 'E-MERCHANT']);
		noBreach(played);
	});
});
