import { describe, expect, test } from 'vitest';
import { allLost, struck } from '../faulted.ts';
import { forkedAfter, happen, leftAlone } from '../playing.ts';
import {
	balance,
	entries,
	noBreach,
	refusals,
	said,
	since,
	stateIn,
	times,
	wentThrough
} from '../asked.ts';
import { fees, lin, notified, paidOnce, run, told } from './playing.ts';

const minute = 60_000;

describe('breaks on the way (domain 4.7)', () => {
	test.each(['M1A-01', 'M1A-02'])('%s lost: the same order again, the same offer', async (row) => {
		const played = await struck(await run(), row);
		expect(times(played, 'M1A-01')).toBe(2);
		expect(said(played, 'M1A-01')).toHaveLength(1);
		expect(said(played, 'M1A-02')).toHaveLength(1);
		expect(entries(played)).toEqual(paidOnce);
		noBreach(played);
	});

	test.each(['M1A-03', 'M1A-06'])(
		'%s lost: the same bytes again, the same payment, one debit',
		async (row) => {
			const played = await struck(await run(), row);
			expect(times(played, 'M1A-03')).toBe(2);
			expect(said(played, 'M1A-03')).toHaveLength(1);
			expect(new Set(said(played, 'M1A-06').map(({ paymentId }) => paymentId)).size).toBe(1);
			expect(said(played, 'M1A-04')).toHaveLength(1);
			expect(stateIn(played, 'CUS')).toBe('served');
			expect(entries(played)).toEqual(paidOnce);
			noBreach(played);
		}
	);

	test('M1A-03 doubled on the line: the second record is refused, one debit', async () => {
		const played = await struck(await run(), 'M1A-03', { type: 'duplicated', afterMs: 500 });
		expect(refusals(played)).toContainEqual(['M1A-03', 'E-REPLAY']);
		expect(times(played, 'M1A-04')).toBe(1);
		expect(entries(played)).toEqual(paidOnce);
		noBreach(played);
	});

	test('M1A-05 lost once: her repeated instruction brings the stored answer, one debit', async () => {
		const played = await struck(await run(), 'M1A-05');
		expect(said(played, 'M1A-05')).toHaveLength(1);
		expect(times(played, 'M1A-05')).toBe(2);
		expect(told(played)).toEqual([['SUCCEEDED', '00', null]]);
		expect(entries(played)).toEqual(paidOnce);
		noBreach(played);
	});

	test.each([1, 2, 3])('M1A-07 lost %i times: told again, shipped once', async (lost) => {
		let played = await run();
		for (let nth = 1; nth <= lost; nth++) played = await struck(played, 'M1A-07', undefined, nth);
		expect(said(played, 'M1A-07').map(({ notifySeq }) => notifySeq)).toEqual(
			Array.from({ length: lost + 1 }, (_, place) => place + 1)
		);
		expect(stateIn(played, 'MER')).toBe('shipped');
		expect(times(played, 'M1A-11')).toBe(1);
		expect(entries(played)).toEqual(paidOnce);
		noBreach(played);
	});

	test('every M1A-07 lost: she shows her receipt, the merchant asks and ships', async () => {
		const played = await allLost(await run(), 'M1A-07');
		expect(times(played, 'M1A-09')).toBe(1);
		expect(said(played, 'SQ-2')).toMatchObject([{ state: 'SUCCEEDED' }]);
		expect(stateIn(played, 'MER')).toBe('shipped');
		expect(times(played, 'M1A-11')).toBe(1);
		noBreach(played);
	});

	test('every M1A-07 and every M1A-09 lost: he asks by himself after five minutes', async () => {
		const played = await allLost(await run(), 'M1A-07', 'M1A-09');
		const asked = played.trace.find((one) => one.type === 'sent' && one.message.row === 'SQ-1');
		const placed = since(played, 'MER', 'awaitingPayment');
		expect(Math.round(((asked?.at ?? 0) - played.cast.startsAt - placed) / minute)).toBe(5);
		expect(stateIn(played, 'MER')).toBe('shipped');
		noBreach(played);
	});

	test('every M1A-07 and every SQ-2 lost: paid, closed, and given back at the end of the day', async () => {
		const played = await allLost(await run(), 'M1A-07', 'SQ-2');
		expect(wentThrough(played, 'MER')).toEqual(
			expect.arrayContaining(['closed', 'exception', 'refunded'])
		);
		expect(said(played, 'RC-2').at(-1)).toMatchObject({ agreed: false, madeUp: 1 });
		expect(times(played, 'M1A-11')).toBe(0);
		expect([balance(played, lin), balance(played, fees)]).toEqual([100_000, 0]);
		noBreach(played);
	});

	test('a wrong PIN, and she closes her wallet: EXPIRED after 15 minutes, CLOSED after 30', async () => {
		const whole = await run({ password: 'wrong-once' });
		const asked = whole.worlds.findIndex(
			({ parties }) => parties['CUS']?.screen?.fields['error'] === 'E-CREDENTIAL'
		);
		const left = { type: 'acted', party: 'CUS', event: { type: 'leave' } } as const;
		const end = await leftAlone(happen(forkedAfter(whole, asked), left));
		expect(since(end, 'PG', 'payment.expired') - since(end, 'PG', 'payment.awaitingPin')).toBe(
			15 * minute
		);
		expect(told(end).at(-1)).toEqual(['EXPIRED', '12', 'E-ORDER-CLOSED']);
		expect(notified(end)).toEqual(['05']);
		expect(since(end, 'MER', 'closed') - since(end, 'MER', 'awaitingPayment')).toBe(30 * minute);
		expect(entries(end)).toEqual([]);
		noBreach(end);
	});

	test('she closes her wallet: the bank hears of no payment, CLOSED after 30 minutes', async () => {
		const played = await run({ decision: 'leave' });
		expect(times(played, 'M1A-03')).toBe(0);
		expect(since(played, 'MER', 'closed') - since(played, 'MER', 'awaitingPayment')).toBe(
			30 * minute
		);
		expect(refusals(played)).toContainEqual(['SQ-1', 'E-ORDER-UNKNOWN']);
		expect(said(played, 'SQ-2')).toEqual([]);
		expect(entries(played)).toEqual([]);
		noBreach(played);
	});

	test('a late receipt for an earlier PIN is not taken for the answer to the next', async () => {
		const played = await struck(await run({ password: 'wrong-three-times' }), 'M1A-06', {
			type: 'delayed',
			byMs: 33_000
		});
		expect(said(played, 'M1A-03').map((one) => one['try'])).toEqual([1, 2, 3]);
		expect(told(played).at(-1)).toEqual(['FAILED', '75', 'E-LOCKED']);
		noBreach(played);
	});
});
