import { describe, expect, test } from 'vitest';
import type { Options } from '../../../src/lib/world/fact.ts';
import { balance, refusals, said, stateIn } from '../asked.ts';
import {
	asset,
	cedar,
	entries,
	fee,
	held,
	noBreach,
	released,
	reserve,
	run,
	times,
	wallet
} from './playing.ts';

const day = 86_400_000;

describe('a purchase for 480,000.00 (domain 7.7, 14)', () => {
	test('30 % is held and released on the papers, 70 % on the inspection, the fee is 960.00', async () => {
		const played = await run({});
		expect(entries(played)).toEqual([
			...held(1, 14_400_000),
			...released(1, 14_400_000, 28_800),
			...held(2, 33_600_000),
			...released(2, 33_600_000, 67_200)
		]);
		expect(balance(played, fee)).toBe(96_000);
		expect(balance(played, wallet)).toBe(47_904_000);
		expect(balance(played, cedar)).toBe(12_000_000);
		expect(balance(played, reserve)).toBe(balance(played, asset));
		noBreach(played);
	});

	test('an expired certificate is renewed at the counter, and the approver signs anew', async () => {
		const played = await run({ approvals: 'certificate-renewed' });
		expect(refusals(played)).toEqual([['M4B-08', 'E-CERT-EXPIRED']]);
		expect(said(played, 'M4B-08b')).toMatchObject([{ subject: 'sunli' }]);
		expect(times(played, 'M4B-08')).toBe(3);
		expect(balance(played, wallet)).toBe(47_904_000);
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
		expect(balance(played, wallet)).toBe(47_904_000);
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
