import { describe, expect, test } from 'vitest';
import { allLost, struck } from '../faulted.ts';
import { balance, entries, noBreach, said, stateIn, times, way, wentThrough } from '../asked.ts';
import { forkedAfter, happen, leftAlone, worldOf } from '../playing.ts';
import { fees, lin, notified, paidOnce, run, shop, told } from './playing.ts';

const minute = 60_000;

describe('breaks on the way (domain 5.8)', () => {
	test.each(['M2-04', 'M2-11'])(
		'%s lost: asked again under a new jti, one payment',
		async (row) => {
			const played = await struck(await run({}), row);
			const requests = said(played, 'M2-04');
			expect(new Set(requests.map(({ jti }) => jti)).size).toBe(2);
			expect(new Set(requests.map(({ orderId }) => orderId)).size).toBe(1);
			const { payments } = worldOf(played).parties['BDC']?.snapshot.context as { payments: object };
			expect(Object.keys(payments)).toHaveLength(1);
			expect(new Set(said(played, 'M2-11').map(({ paymentId }) => paymentId)).size).toBe(1);
			expect(entries(played)).toEqual(paidOnce);
			expect(stateIn(played, 'MER')).toBe('shipped');
			noBreach(played);
		}
	);

	test('M2-15 doubled on the line: the second record is refused, one debit', async () => {
		const played = await struck(await run({}), 'M2-15', { type: 'duplicated', afterMs: 500 });
		const judged = played.worlds.flatMap((world) =>
			world.happened.flatMap((one) =>
				one.type === 'checked' && one.message.row === 'M2-15'
					? [[one.outcome, one.checks.at(-1)?.error ?? null]]
					: []
			)
		);
		expect(judged).toEqual([
			['accepted', null],
			['refused', 'E-REPLAY']
		]);
		expect(times(played, 'M2-16')).toBe(1);
		expect(entries(played)).toEqual(paidOnce);
		noBreach(played);
	});

	test('M2-15 sent again because the result was lost: the first result, one debit', async () => {
		const played = await struck(await run({}), 'M2-23');
		expect(times(played, 'M2-15')).toBe(2);
		// The same bytes again, and no other result.
		expect(said(played, 'M2-23')).toHaveLength(1);
		expect(times(played, 'M2-23')).toBe(2);
		expect(stateIn(played, 'CUS')).toBe('served');
		expect(entries(played)).toEqual(paidOnce);
		noBreach(played);
	});

	test('M2-22 lost once: her repeated submission brings the stored result, one debit', async () => {
		const played = await struck(await run({}), 'M2-22');
		expect(said(played, 'M2-22')).toHaveLength(1);
		expect(times(played, 'M2-22')).toBe(2);
		expect(told(played)).toEqual([['SUCCEEDED', '00', null]]);
		expect(entries(played)).toEqual(paidOnce);
		noBreach(played);
	});

	test('every M2-22 lost: UNKNOWN, the books are asked, SUCCEEDED once, never called failed', async () => {
		const played = await allLost(await run({}), 'M2-22');
		const states = wentThrough(played, 'TS').filter((one, place, all) => one !== all[place - 1]);
		expect(states.slice(-4)).toEqual([
			'payment.presented',
			'payment.executing',
			'payment.unknown',
			'payment.succeeded'
		]);
		const since = (state: string) => way(played, 'TS').find(([one]) => one === state)?.[1] ?? 0;
		expect(since('payment.unknown') - since('payment.executing')).toBe(30_000);
		expect(said(played, 'BQ-2')).toMatchObject([{ found: true, rc: '00' }]);
		expect(told(played)).toEqual([['SUCCEEDED', '00', null]]);
		expect(entries(played)).toEqual(paidOnce);
		noBreach(played);
	});

	test('M2-21 lost until the books are asked: they know nothing, it is sent anew, one debit', async () => {
		let played = await run({});
		for (let nth = 1; times(played, 'BQ-1') === 0; nth++)
			played = await struck(played, 'M2-21', undefined, nth);
		expect(said(played, 'BQ-2')).toMatchObject([{ found: false, rc: '25' }]);
		expect(told(played)).toEqual([['SUCCEEDED', '00', null]]);
		expect(entries(played)).toEqual(paidOnce);
		noBreach(played);
	});

	test.each([1, 2, 3])('M2-24 lost %i times: told again, shipped once', async (lost) => {
		let played = await run({});
		for (let nth = 1; nth <= lost; nth++) played = await struck(played, 'M2-24', undefined, nth);
		expect(said(played, 'M2-24').map(({ notifySeq }) => notifySeq)).toEqual(
			Array.from({ length: lost + 1 }, (_, place) => place + 1)
		);
		expect(stateIn(played, 'MER')).toBe('shipped');
		expect(times(played, 'M2-28')).toBe(1);
		expect(entries(played)).toEqual(paidOnce);
		noBreach(played);
	});

	test('every M2-24 lost: the browser comes back, the merchant asks and ships', async () => {
		const played = await allLost(await run({}), 'M2-24');
		expect(said(played, 'SQ-2')).toMatchObject([{ state: 'SUCCEEDED' }]);
		expect(stateIn(played, 'MER')).toBe('shipped');
		expect(times(played, 'M2-28')).toBe(1);
		expect(entries(played)).toEqual(paidOnce);
		noBreach(played);
	});

	test('every M2-24 and every SQ-2 lost: paid, closed, and given back at the end of the day', async () => {
		const played = await allLost(await run({}), 'M2-24', 'SQ-2');
		expect(wentThrough(played, 'MER')).toEqual(
			expect.arrayContaining(['closed', 'exception', 'refunded'])
		);
		expect(said(played, 'RC-2').at(-1)).toMatchObject({ agreed: false, madeUp: 1 });
		expect(times(played, 'M2-28')).toBe(0);
		expect(balance(played, lin)).toBe(100_000);
		noBreach(played);
	});

	test('M2-20 after half an hour: already FAILED by E-COUNTER, refused by CK14', async () => {
		const silent = await run({ amount: 6_000_000, counter: 'silent' });
		expect(stateIn(silent, 'BC')).toBe('deciding');
		const played = await leftAlone(
			happen(silent, { type: 'acted', party: 'BC', event: { type: 'approve' } })
		);
		const late = played.worlds.flatMap((world) =>
			world.happened.flatMap((one) =>
				one.type === 'checked' && one.message.row === 'M2-20' ? [one] : []
			)
		);
		expect(late.map(({ outcome, checks }) => [outcome, checks.at(-1)?.code])).toEqual([
			['refused', 'CK14']
		]);
		expect(told(played)).toEqual([
			['PENDING_COUNTER', '', null],
			['FAILED', '05', 'E-COUNTER']
		]);
		expect(entries(played)).toEqual([]);
		noBreach(played);
	});

	test('M2-24 for an order already CLOSED: acknowledged, EXCEPTION, all of it given back', async () => {
		const silent = await run({ amount: 6_000_000, counter: 'silent' });
		const closed = silent.worlds.findIndex((world) =>
			world.happened.some((one) => one.type === 'moved' && one.to === 'closed')
		);
		const played = await leftAlone(
			happen(forkedAfter(silent, closed), {
				type: 'acted',
				party: 'BC',
				event: { type: 'approve' }
			})
		);
		expect(notified(played)).toEqual(['00']);
		expect(times(played, 'M2-25')).toBe(1);
		expect(wentThrough(played, 'MER').slice(-2)).toEqual(['exception', 'refunded']);
		expect(stateIn(played, 'TS')).toBe('payment.refunded');
		expect(times(played, 'M2-28')).toBe(0);
		expect(entries(played)).toEqual([
			['L1', lin, shop, 6_000_000],
			['L2', shop, fees, 36_000],
			['R2', fees, shop, 36_000],
			['R1', shop, lin, 6_000_000]
		]);
		expect(balance(played, shop)).toBe(0);
		noBreach(played);
	});

	test('she closes the page: EXPIRED after 15 minutes, CLOSED after 30', async () => {
		const played = await run({ decision: 'leave' });
		const at = (party: string, wanted: string) =>
			way(played, party).find(([state]) => state.startsWith(wanted))?.[1] ?? 0;
		expect(at('TS', 'payment.expired') - at('TS', 'payment.presented')).toBe(15 * minute);
		expect(at('MER', 'closed') - at('MER', 'awaitingPayment')).toBe(30 * minute);
		expect(
			said(played, 'SQ-2')
				.map(({ state }) => state)
				.slice(0, 3)
		).toEqual(['PRESENTED', 'PRESENTED', 'EXPIRED']);
		expect(times(played, 'M2-24')).toBe(0);
		expect(entries(played)).toEqual([]);
		noBreach(played);
	});
});
