import { describe, expect, test } from 'vitest';
import { allLost, struck } from '../faulted.ts';
import { happen, leftAlone } from '../playing.ts';
import { balance, said, stateIn } from '../asked.ts';
import {
	asset,
	cedar,
	entries,
	escrow,
	fee,
	held,
	noBreach,
	reserve,
	run,
	times,
	wallet
} from './playing.ts';

const back = 'TPP:refund-in-flight';

describe('goods and time (B23, domain 7.4, 7.7, 7.9)', () => {
	test('B23 nine tenths accepted: the balance is divided by the quantity', async () => {
		const played = await run({ inspection: 'part' });
		expect(said(played, 'M4B-16')).toMatchObject([{ ordered: 100, accepted: 90, rejected: 10 }]);
		expect(entries(played).slice(3)).toEqual([
			...held(2, 33_600_000),
			[
				'E3',
				{
					[escrow(2)]: 33_600_000,
					[back]: -3_360_000,
					[wallet]: -30_179_520,
					[fee]: -60_480
				}
			],
			['R1', { [reserve]: 3_360_000, [cedar]: -3_360_000 }],
			['R1', { [back]: 3_360_000, [asset]: -3_360_000 }]
		]);
		expect(stateIn(played, 'TPP')).toBe('money.split');
		expect(said(played, 'M4B-18d')).toMatchObject([{ amount: { minor: 3_360_000 } }]);
		noBreach(played);
	});

	test('B23 the seller takes the rejected tenth off the invoice', async () => {
		const played = await run({ inspection: 'part' });
		// 13 of 113 parts of 33,600.00 are tax.
		expect(said(played, 'M4B-16c')).toMatchObject([
			{ quantity: 10, amount: { minor: 3_360_000 }, taxMinor: 386_549 }
		]);
		expect(times(played, 'M4B-16b')).toBe(0);
		expect(times(await run({}), 'M4B-16c')).toBe(0);
	});

	test('an instalment overdue: a reminder with interest that nobody posts, then it is paid', async () => {
		const played = await run({ pays: 'late' });
		expect(
			said(played, 'M4B-04a').map(({ overdueDays, interestMinor }) => [overdueDays, interestMinor])
		).toEqual([
			[1, 7_200],
			[1, 16_800]
		]);
		expect(balance(played, wallet)).toBe(47_904_000);
		expect(stateIn(played, 'TPP')).toBe('money.completed');
		noBreach(played);
	});

	test('never paid: two reminders, then the trade is closed', async () => {
		const played = await run({ pays: 'never' });
		expect(said(played, 'M4B-04a').map(({ number, overdueDays }) => [number, overdueDays])).toEqual(
			[
				[1, 1],
				[2, 4]
			]
		);
		expect(said(played, 'M4B-11c')).toMatchObject(
			Array(3).fill({ status: 'RJCT', error: 'E-ORDER-UNKNOWN' })
		);
		expect(entries(played)).toEqual([]);
		expect(said(played, 'M4B-19')).toMatchObject([{ result: 'closed' }]);
		noBreach(played);
	});

	test('money for a trade that is closed goes back by itself', async () => {
		const closed = await run({ pays: 'never' });
		const played = await leftAlone(
			happen(closed, { type: 'acted', party: 'MAK', event: { type: 'draft' } })
		);
		expect(entries(played)).toEqual([
			...held(1, 14_400_000),
			['E3', { [escrow(1)]: 14_400_000, [back]: -14_400_000 }],
			['R1', { [reserve]: 14_400_000, [cedar]: -14_400_000 }],
			['R1', { [back]: 14_400_000, [asset]: -14_400_000 }]
		]);
		expect(said(played, 'M4B-18b')).toMatchObject([{ reason: 'paid-after-closing' }]);
		expect(times(played, 'M4B-13')).toBe(0);
		noBreach(played);
	});

	test('a seller who never delivers keeps nothing (A30)', async () => {
		const played = await run({ seller: 'never-delivers' });
		expect(balance(played, cedar)).toBe(60_000_000);
		expect(balance(played, wallet)).toBe(0);
		expect(said(played, 'M4B-18b')).toMatchObject([{ reason: 'not-delivered' }]);
		expect(times(played, 'M4B-13')).toBe(0);
		noBreach(played);
	});

	test('whoever says nothing for ten days has accepted the goods', async () => {
		const played = await run({ inspection: 'silent' });
		expect(times(played, 'M4B-16')).toBe(0);
		expect(balance(played, wallet)).toBe(47_904_000);
		noBreach(played);
	});
});

describe('what is lost for good (domain 3.11, 7.9)', () => {
	test('no notification ever comes: the bank is asked, and the trade goes on', async () => {
		const played = await allLost(await run({}), 'M4B-11');
		expect(said(played, 'M4B-11c').map(({ status }) => status)).toEqual(['ACSC', 'ACSC']);
		expect(times(played, 'M4B-04a')).toBe(0);
		expect(balance(played, wallet)).toBe(47_904_000);
		expect(balance(played, reserve)).toBe(balance(played, asset));
		noBreach(played);
	});

	test('no notice of a release ever comes: the statement says it', async () => {
		const played = await allLost(await run({ terms: 'net-30' }), 'M4B-18');
		expect(stateIn(played, 'BLU')).toBe('completed');
		noBreach(played);
	});

	test('a draft that never arrives is known to be missing, and nothing is paid', async () => {
		const plain = await run({});
		const drafts = plain.trace.filter((one) => one.type === 'sent' && one.message.row === 'M4B-05');
		expect(drafts).toHaveLength(1);
		const played = await allLost(plain, 'M4B-05');
		expect(said(played, 'M4B-05a').every(({ error }) => error === 'E-ORDER-UNKNOWN')).toBe(true);
		expect(entries(played)).toEqual([]);
		noBreach(played);
	});

	test('the counter says once more what it has decided', async () => {
		const plain = await run({});
		const [, ...again] = said(await struck(plain, 'M4B-10'), 'M4B-09');
		expect(again).toMatchObject([{ try: 2 }]);
		const played = await struck(plain, 'M4B-10');
		expect(balance(played, wallet)).toBe(47_904_000);
		noBreach(played);
	});
});
