import { describe, expect, test } from 'vitest';
import { balanceOf, type Books } from '../../../src/lib/money/ledger.ts';
import { allLost, struck } from '../faulted.ts';
import { played } from '../../parties/played.ts';
import { entries, noBreach, refusals, said, stateIn, times } from '../asked.ts';
import { lin, paidOnce, run, shop } from './playing.ts';

describe('breaks on the way of a refund (domain 4.7)', () => {
	test('every RF-3 lost: the host is asked about the refund, too', async () => {
		const played = await allLost(await run({ refund: 'partial' }), 'RF-3');
		expect(said(played, 'HQ-1').map(({ rrn }) => rrn)).toEqual([said(played, 'RF-2')[0]?.['rrn']]);
		expect(said(played, 'HQ-2')).toMatchObject([{ found: true, rc: '00' }]);
		expect(entries(played)).toEqual([...paidOnce, ['R1', shop, lin, 8_000]]);
		expect([stateIn(played, 'PG'), stateIn(played, 'MER')]).toEqual([
			'payment.partlyRefunded',
			'partlyRefunded'
		]);
		noBreach(played);
	});

	test('every RF-3 lost of a refund that the merchant cannot pay: asked, and refused', async () => {
		const played = await allLost(await run({ refund: 'full' }), 'RF-3');
		expect(said(played, 'HQ-2')).toMatchObject([{ found: true, rc: '51' }]);
		expect(said(played, 'RF-4').map(({ rc }) => rc)).toEqual(['51']);
		expect(stateIn(played, 'PG')).toBe('payment.succeeded');
		noBreach(played);
	});

	test('every RF-2 lost for a while: not found, and said once more', async () => {
		let lost = 0;
		const { steps, breaches } = await played(
			'bank-gateway',
			{ refund: 'partial' },
			{
				meddle: ({ entry }) =>
					entry.type === 'sent' && entry.message.row === 'RF-2' && ++lost <= 4
						? { type: 'faulted', id: entry.message.id, fault: { type: 'dropped' } }
						: null
			}
		);
		const last = steps.at(-1)?.world;
		expect(last && balanceOf(last.books as Books, lin)).toBe(80_000);
		expect(breaches).toEqual([]);
	});

	test('every RF-4 lost: the statement of the day tells the merchant, and he takes it', async () => {
		const played = await allLost(await run({ refund: 'partial' }), 'RF-4');
		expect(refusals(played).filter(([row]) => row === 'RC-1')).toEqual([]);
		expect(stateIn(played, 'MER')).toBe('partlyRefunded');
		expect(times(played, 'RC-2')).toBe(1);
		noBreach(played);
	});

	test('a lost refund request is one refund', async () => {
		for (const row of ['RF-1', 'RF-2', 'RF-3', 'RF-4']) {
			const played = await struck(await run({ refund: 'partial' }), row);
			expect(entries(played)).toEqual([...paidOnce, ['R1', shop, lin, 8_000]]);
			expect([stateIn(played, 'PG'), stateIn(played, 'MER')]).toEqual([
				'payment.partlyRefunded',
				'partlyRefunded'
			]);
			noBreach(played);
		}
	});
});
