import { describe, expect, test } from 'vitest';
import type { Options } from '../../../src/lib/world/fact.ts';
import { entries, noBreach, said, stateIn, times, way } from '../asked.ts';
import { worldOf } from '../playing.ts';
import { fees, lin, notified, paidOnce, run, shop, told } from './playing.ts';

const minute = 60_000;

describe('business answers (domain 10.3)', () => {
	const declined: readonly (readonly [name: string, Options, rc: string, error: string])[] = [
		['B01 not enough money', { card: 'card-0027' }, '51', 'E-FUNDS'],
		['B03 an expired card', { card: 'card-0035' }, '54', 'E-CARD-EXPIRED'],
		['B05 a lost card', { card: 'card-0050' }, '41', 'E-LOST'],
		['B05 a stolen card', { card: 'card-0043' }, '43', 'E-STOLEN'],
		['B06 the counter refuses', { amount: 6_000_000, counter: 'refuses' }, '05', 'E-COUNTER'],
		['B06 the counter is silent', { amount: 6_000_000, counter: 'silent' }, '05', 'E-COUNTER'],
		['B07 over the hard limit', { amount: 120_000_000 }, '61', 'E-LIMIT'],
		['B21 not enrolled', { enrolment: 'none' }, '57', 'E-NOT-ENROLLED']
	];

	test.each(declined)(
		'%s: FAILED, and only the customer learns why %j',
		async (_, options, rc, error) => {
			const played = await run(options);
			expect(stateIn(played, 'TS')).toBe('payment.failed');
			expect(told(played).at(-1)).toEqual(['FAILED', rc, error]);
			expect(notified(played)).toEqual(['05']);
			expect(said(played, 'M2-24').at(-1)).not.toHaveProperty('error');
			expect(entries(played)).toEqual([]);
			expect(times(played, 'M2-28')).toBe(0);
			noBreach(played);
		}
	);

	test.each(declined)('%s, told in general terms: no more than declined %j', async (_, options) => {
		const played = await run({ ...options, declineDetail: 'generic' });
		expect(told(played).at(-1)).toEqual(['FAILED', '05', 'E-DECLINED']);
		expect(notified(played)).toEqual(['05']);
		noBreach(played);
	});

	test('B01 a declined order stays payable for half an hour, then it is CLOSED', async () => {
		const played = await run({ card: 'card-0027' });
		const placed = way(played, 'MER').find(([state]) => state.startsWith('awaitingPayment'))?.[1];
		const closed = way(played, 'MER').find(([state]) => state === 'closed')?.[1];
		expect((closed ?? 0) - (placed ?? 0)).toBe(30 * minute);
	});

	test('B02 three wrong passwords: 55, 55, then 75, and she is locked out', async () => {
		const played = await run({ password: 'wrong-three-times' });
		const pages = said(played, 'M2-13c').map(({ error, triesLeft }) => [error, triesLeft]);
		expect(pages).toEqual([
			[undefined, undefined],
			['E-CREDENTIAL', 2],
			['E-CREDENTIAL', 1]
		]);
		expect(said(played, 'M2-13b').map(({ rc }) => rc)).toEqual([undefined, '55', '55']);
		expect(told(played)).toEqual([['FAILED', '75', 'E-LOCKED']]);
		expect(notified(played)).toEqual(['05']);
		const { users } = worldOf(played).parties['SAS']?.snapshot.context as {
			users: Record<string, { state: string }>;
		};
		expect(users['linwei']?.state).toBe('locked');
		expect(entries(played)).toEqual([]);
		expect(stateIn(played, 'MER')).toBe('closed');
		noBreach(played);
	});

	test('B02 one wrong password is forgotten after the right one', async () => {
		const played = await run({ password: 'wrong-once' });
		const { users } = worldOf(played).parties['SAS']?.snapshot.context as {
			users: Record<string, { failures: number }>;
		};
		expect(users['linwei']?.failures).toBe(0);
		expect(told(played)).toEqual([['SUCCEEDED', '00', null]]);
		expect(entries(played)).toEqual(paidOnce);
		noBreach(played);
	});

	test('B04 a wrong check digit never leaves the page', async () => {
		const played = await run({ card: 'card-0018-miscopied' });
		expect(times(played, 'M2-15')).toBe(0);
		const screens = played.worlds.map((world) => world.parties['CUS']?.screen);
		expect(screens.some((one) => one?.fields['error'] === 'E-CARD-NUMBER')).toBe(true);
		expect(entries(played)).toEqual([]);
		noBreach(played);
	});

	test('B06 above the self-service limit two people approve, then it is paid', async () => {
		const played = await run({ amount: 6_000_000 });
		expect(told(played)).toEqual([
			['PENDING_COUNTER', '', null],
			['SUCCEEDED', '00', null]
		]);
		expect(notified(played)).toEqual(['00']);
		expect(said(played, 'M2-20')[0]).toMatchObject({ decision: 'approved', officerId: 'BC-O' });
		expect(entries(played)).toEqual([
			['L1', lin, shop, 6_000_000],
			['L2', shop, fees, 36_000]
		]);
		noBreach(played);
	});

	test('B08 an answer after half an hour meets a payment that is over', async () => {
		const played = await run({ decision: 'late' });
		expect(stateIn(played, 'TS')).toBe('payment.expired');
		expect(told(played)).toEqual([['EXPIRED', '12', 'E-ORDER-CLOSED']]);
		expect(stateIn(played, 'MER')).toBe('closed');
		expect(entries(played)).toEqual([]);
		noBreach(played);
	});

	test('B09 she cancels: the merchant hears of no payment, the order closes', async () => {
		const played = await run({ decision: 'cancel' });
		expect(stateIn(played, 'TS')).toBe('payment.cancelled');
		expect(told(played).map((one) => (one as string[])[0])).toEqual(['CANCELLED']);
		expect(said(played, 'M2-24')).toMatchObject([{ state: 'CANCELLED', rc: '05' }]);
		expect(stateIn(played, 'MER')).toBe('closed');
		expect(entries(played)).toEqual([]);
		noBreach(played);
	});
});
