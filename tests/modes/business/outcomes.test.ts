import { describe, expect, test } from 'vitest';
import { balanceOf, type Books } from '../../../src/lib/money/ledger.ts';
import type { Options } from '../../../src/lib/world/fact.ts';
import { allLost, struck } from '../faulted.ts';
import { happen, leftAlone, worldOf, type Played } from '../playing.ts';
import { breachesOf, entries, refusals, run, said, stateIn, times } from './playing.ts';

const cedar = 'HB:dep:Cedar';
const reserve = 'HB:rsv:TPP';
const asset = 'TPP:rsv@HB';
const wallet = 'TPP:wal:Bluestone';
const fee = 'TPP:inc:fee';
const back = 'TPP:refund-in-flight';
const escrow = (no: number): string => `TPP:escrow:T${no}`;
const day = 86_400_000;

const has = (played: Played, account: string): number =>
	balanceOf(worldOf(played).books as Books, account);
const noBreach = (played: Played): void => expect(breachesOf(played)).toEqual([]);
/** E1 and E2: an instalment leaves the company's account and stands in its own escrow. */
const held = (no: number, minor: number) => [
	['E1', { [cedar]: minor, [reserve]: -minor }],
	['E2', { [asset]: minor, [escrow(no)]: -minor }]
];
const released = (no: number, gross: number, earned: number) => [
	['E3', { [escrow(no)]: gross, [wallet]: earned - gross, [fee]: -earned }]
];

describe('a purchase for 480,000.00 (domain 7.7, 14)', () => {
	test('30 % is held and released on the papers, 70 % on the inspection, the fee is 960.00', async () => {
		const played = await run({});
		expect(entries(played)).toEqual([
			...held(1, 14_400_000),
			...released(1, 14_400_000, 28_800),
			...held(2, 33_600_000),
			...released(2, 33_600_000, 67_200)
		]);
		expect(has(played, fee)).toBe(96_000);
		expect(has(played, wallet)).toBe(47_904_000);
		expect(has(played, cedar)).toBe(12_000_000);
		expect(has(played, reserve)).toBe(has(played, asset));
		noBreach(played);
	});

	test('an expired certificate is renewed at the counter, and the approver signs anew', async () => {
		const played = await run({ approvals: 'certificate-renewed' });
		expect(refusals(played)).toEqual([['M4B-08', 'E-CERT-EXPIRED']]);
		expect(said(played, 'M4B-08b')).toMatchObject([{ subject: 'sunli' }]);
		expect(times(played, 'M4B-08')).toBe(3);
		expect(has(played, wallet)).toBe(47_904_000);
		noBreach(played);
	});

	test('the counter calls the company back, and both people sign that they did', async () => {
		const played = await run({});
		expect(said(played, 'M4B-09')).toMatchObject([{ callBack: 'Cedar Machinery, 555-0140' }]);
		expect(said(played, 'M4B-10')).toMatchObject([{ calledBack: 'Cedar Machinery, 555-0140' }]);
	});

	test('the prepayment skips the counter, the balance needs it', async () => {
		const played = await run({});
		expect(said(played, 'M4B-09').map(({ amount }) => amount)).toEqual([
			{ minor: 33_600_000, ccy: 'CNY' }
		]);
		expect(times(played, 'M4B-05')).toBe(1);
		expect(times(played, 'M4B-17')).toBe(1);
		expect(times(played, 'M4B-07')).toBe(2);
		expect(times(played, 'M4B-08')).toBe(2);
	});

	test('net 30 days: shipped on credit, one transfer two days before it is due', async () => {
		const played = await run({ terms: 'net-30' });
		expect(entries(played)).toEqual([...held(1, 48_000_000), ...released(1, 48_000_000, 96_000)]);
		expect(times(played, 'M4B-12')).toBe(0);
		const paid = played.trace.find((one) => one.type === 'sent' && one.message.row === 'M4B-05');
		const [due] = said(played, 'M4B-04');
		expect(Math.round((Number(due?.['dueAt']) - (paid?.at ?? 0)) / day)).toBe(2);
		noBreach(played);
	});

	test('three instalments: on the contract, on the papers, on the inspection', async () => {
		const played = await run({ terms: 'three-parts' });
		expect(said(played, 'M4B-18').map(({ amount }) => (amount as { minor: number }).minor)).toEqual(
			[14_400_000, 19_200_000, 14_400_000]
		);
		expect(has(played, wallet)).toBe(47_904_000);
		noBreach(played);
	});
});

describe('who must sign (domain 7.7)', () => {
	const signed: readonly (readonly [minor: number, approver: number, counter: number])[] = [
		[4_999_999, 0, 0],
		[5_000_000, 1, 0],
		[19_999_999, 1, 0],
		[20_000_000, 1, 1],
		[100_000_000, 1, 1]
	];
	test.each(signed)('%i fen: %i approver, %i counter', async (total, approver, counter) => {
		const played = await run({ terms: 'net-30', total });
		expect(times(played, 'M4B-07')).toBe(1);
		expect(times(played, 'M4B-08')).toBe(approver);
		expect(times(played, 'M4B-10')).toBe(counter);
		expect(stateIn(played, 'MAK')).toBe('settled');
		noBreach(played);
	});

	test('one fen above 1,000,000.00 is refused whoever signs', async () => {
		const played = await run({ terms: 'net-30', total: 100_000_001 });
		expect(refusals(played)).toEqual([['M4B-05', 'E-LIMIT']]);
		expect(said(played, 'M4B-05a')).toMatchObject([{ status: 'RJCT', rc: '61', error: 'E-LIMIT' }]);
		expect(entries(played)).toEqual([]);
		noBreach(played);
	});
});

describe('nobody pays alone (A29, B20)', () => {
	const stopped: readonly (readonly [Options, (readonly [string, string])[], string])[] = [
		[{ approvals: 'checker-rejects' }, [], 'E-DECLINED'],
		[{ approvals: 'checker-silent' }, [], 'E-EXPIRED'],
		[{ approvals: 'maker-checks' }, [['M4B-07', 'E-DUAL-CONTROL']], 'E-EXPIRED'],
		[{ approvals: 'checker-approves' }, [['M4B-08', 'E-DUAL-CONTROL']], 'E-EXPIRED'],
		[{ approvals: 'certificate-expired' }, [['M4B-08', 'E-CERT-EXPIRED']], 'E-EXPIRED'],
		[{ account: 'short' }, [['M4B-08', 'E-FUNDS']], 'E-FUNDS']
	];
	test.each(stopped)('%j: the draft is void, 0 entries', async (options, refused, error) => {
		const played = await run(options);
		expect(refusals(played)).toEqual(refused);
		expect(said(played, 'M4B-05a').at(-1)).toMatchObject({ status: 'RJCT', error });
		expect(entries(played)).toEqual([]);
		expect(['CED', 'BLU', 'TPP', 'MAK'].map((party) => stateIn(played, party))).toEqual([
			'order.closed',
			'closed',
			'money.closed',
			'void'
		]);
		noBreach(played);
	});

	test('whoever is turned down is told why', async () => {
		const played = await run({ approvals: 'maker-checks' });
		expect(said(played, 'M4B-07a')).toMatchObject([{ rc: '63', error: 'E-DUAL-CONTROL' }]);
		expect(stateIn(played, 'CHK')).toBe('turnedDown');
	});

	test.each(['counter-refuses', 'counter-silent'])(
		'%s: the balance stays unpaid, what was released stays released',
		async (approvals) => {
			const played = await run({ approvals });
			expect(entries(played)).toEqual([...held(1, 14_400_000), ...released(1, 14_400_000, 28_800)]);
			expect(said(played, 'M4B-05a').at(-1)).toMatchObject({ status: 'RJCT', error: 'E-COUNTER' });
			expect(said(played, 'M4B-19')).toMatchObject([{ result: 'overdue' }]);
			noBreach(played);
		}
	);
});

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
		expect(has(played, wallet)).toBe(47_904_000);
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
		expect(has(played, cedar)).toBe(60_000_000);
		expect(has(played, wallet)).toBe(0);
		expect(said(played, 'M4B-18b')).toMatchObject([{ reason: 'not-delivered' }]);
		expect(times(played, 'M4B-13')).toBe(0);
		noBreach(played);
	});

	test('whoever says nothing for ten days has accepted the goods', async () => {
		const played = await run({ inspection: 'silent' });
		expect(times(played, 'M4B-16')).toBe(0);
		expect(has(played, wallet)).toBe(47_904_000);
		noBreach(played);
	});
});

describe('what is lost for good (domain 3.11, 7.9)', () => {
	test('no notification ever comes: the bank is asked, and the trade goes on', async () => {
		const played = await allLost(await run({}), 'M4B-11');
		expect(said(played, 'M4B-11c').map(({ status }) => status)).toEqual(['ACSC', 'ACSC']);
		expect(times(played, 'M4B-04a')).toBe(0);
		expect(has(played, wallet)).toBe(47_904_000);
		expect(has(played, reserve)).toBe(has(played, asset));
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
		expect(has(played, wallet)).toBe(47_904_000);
		noBreach(played);
	});
});
