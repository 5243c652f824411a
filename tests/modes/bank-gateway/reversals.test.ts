import { describe, expect, test } from 'vitest';
import { balanceOf, type Books } from '../../../src/lib/money/ledger.ts';
import { allLost } from '../faulted.ts';
import { played, type Playing } from '../../parties/played.ts';
import { balance, entries, noBreach, said, since, times, wentThrough } from '../asked.ts';
import { fees, lin, notified, paidOnce, run, shop, told } from './playing.ts';

/** The 0200 is on its way for 80 seconds; of the host's answers only the first question's is heard. */
function lateAndUnheard(): NonNullable<Playing['meddle']> {
	let answers = 0;
	return ({ entry }) => {
		if (entry.type !== 'sent') return null;
		const { id, row } = entry.message;
		if (row === 'M1A-04') return { type: 'faulted', id, fault: { type: 'delayed', byMs: 80_000 } };
		const lost = row === 'M1A-05' || (row === 'HQ-2' && ++answers > 1);
		return lost ? { type: 'faulted', id, fault: { type: 'dropped' } } : null;
	};
}

describe('nobody knows what the host has done (domain 4.6, 4.7)', () => {
	test('every M1A-05 lost: UNKNOWN after 30 s, the host is asked, SUCCEEDED once, never called failed', async () => {
		const played = await allLost(await run(), 'M1A-05');
		expect(wentThrough(played, 'PG')).toEqual([
			'payment.reaching',
			'payment.executing',
			'payment.unknown',
			'payment.succeeded'
		]);
		const waited =
			since(played, 'PG', 'payment.unknown') - since(played, 'PG', 'payment.executing');
		expect(waited).toBe(30_000);
		expect(said(played, 'HQ-2')).toMatchObject([{ found: true, rc: '00' }]);
		expect(said(played, 'HQ-1')[0]?.['rrn']).toBe(said(played, 'M1A-04')[0]?.['rrn']);
		expect(told(played)).toContainEqual(['SUCCEEDED', '00', null]);
		expect(times(played, 'RV-1')).toBe(0);
		expect(entries(played)).toEqual(paidOnce);
		noBreach(played);
	});

	test('every M1A-04 lost: asked three times in vain, FAILED with 91, and 0420 answered with 25', async () => {
		const played = await allLost(await run(), 'M1A-04');
		expect(said(played, 'HQ-2').map(({ found, rc }) => [found, rc])).toEqual([
			[false, '25'],
			[false, '25'],
			[false, '25']
		]);
		const unknown = since(played, 'PG', 'payment.unknown');
		expect(since(played, 'PG', 'payment.reversing') - unknown).toBe(90_000);
		expect(told(played).at(-1)).toEqual(['FAILED', '91', 'E-ISSUER-DOWN']);
		expect(notified(played)).toEqual(['05']);
		expect(said(played, 'RV-3').map(({ rc }) => rc)).toEqual(['25']);
		expect(entries(played)).toEqual([]);
		noBreach(played);
	});

	test('while it is unknown she asks, and is told that it is being checked', async () => {
		const played = await allLost(await run(), 'M1A-05', 'HQ-2', 'RV-3');
		expect(told(played, 'SQ-4')).toContainEqual(['UNKNOWN', '68', 'E-UNKNOWN']);
		const shown = new Set(played.worlds.map((world) => world.parties['CUS']?.screen?.screen ?? ''));
		expect(shown).toContain('unknown');
		expect(shown).not.toContain('declined');
	});

	test('neither answer nor query: the 0420 undoes what was posted, and only then it is FAILED', async () => {
		const played = await allLost(await run(), 'M1A-05', 'HQ-2');
		expect(wentThrough(played, 'PG').slice(-3)).toEqual([
			'payment.unknown',
			'payment.reversing',
			'payment.failed'
		]);
		expect(entries(played)).toEqual([
			...paidOnce,
			['X2', fees, shop, 168],
			['X1', shop, lin, 28_000]
		]);
		expect(said(played, 'RV-3').map(({ rc }) => rc)).toEqual(['00']);
		expect([balance(played, lin), balance(played, shop), balance(played, fees)]).toEqual([
			100_000, 0, 0
		]);
		noBreach(played);
	});

	test('0420 lost: 0421 every 15 seconds until 0430', async () => {
		const played = await allLost(await run(), 'M1A-04', 'RV-1');
		const at = played.trace.flatMap((entry) =>
			entry.type === 'sent' && ['RV-1', 'RV-2'].includes(entry.message.row) ? [entry.at] : []
		);
		expect((at[1] ?? 0) - (at[0] ?? 0)).toBe(15_000);
		expect(said(played, 'RV-2').map((one) => one['try'])).toEqual([2]);
		expect(said(played, 'RV-3').map(({ rc }) => rc)).toEqual(['25']);
		noBreach(played);
	});

	test('no echo of the host: 91 within seconds, nothing asked for', async () => {
		const played = await allLost(await run(), 'NM-2');
		expect(told(played)).toEqual([['FAILED', '91', 'E-ISSUER-DOWN']]);
		const failed = since(played, 'PG', 'payment.failed') - since(played, 'PG', 'payment.reaching');
		expect(failed).toBe(6_000);
		expect([times(played, 'M1A-04'), times(played, 'RV-1')]).toEqual([0, 0]);
		noBreach(played);
	});

	test('while a reversal is open nobody is told that it failed; then she may pay again', async () => {
		const lose = new Set(['M1A-04 000002', 'RV-1 000002']);
		const { steps, breaches } = await played(
			'bank-gateway',
			{ declined: 'tries-on', card: 'card-0018' },
			{
				meddle({ entry }) {
					if (entry.type !== 'sent') return null;
					const { id, row, parts } = entry.message;
					const stan = parts['message']?.claims?.['stan'];
					return typeof stan === 'string' && lose.has(`${row} ${stan}`)
						? { type: 'faulted', id, fault: { type: 'dropped' } }
						: null;
				}
			}
		);
		const sent = steps.flatMap(({ entry }) =>
			entry.type === 'sent' && entry.message.again === null ? [entry.message.row] : []
		);
		const after = (row: string, from: number) => sent.indexOf(row, from);
		const obeyed = after('RV-3', 0);
		expect(sent.slice(0, obeyed)).not.toContain('M1A-06');
		expect(after('M1A-06', obeyed)).toBeLessThan(after('M1A-03', obeyed));
		const last = steps.at(-1)?.world;
		expect(last && balanceOf(last.books as Books, 'HB:dep:Lantern')).toBe(27_832);
		expect(breaches).toEqual([]);
	});

	test('the last question counts: what was not found before may have come meanwhile', async () => {
		const { steps, breaches } = await played('bank-gateway', {}, { meddle: lateAndUnheard() });
		const states = steps.flatMap(({ world }) =>
			world.happened.flatMap((one) =>
				one.type === 'moved' && one.party === 'PG' ? [one.to.split('+')[0]] : []
			)
		);
		expect(states).toContain('payment.reversing');
		expect(states.at(-1)).toBe('payment.failed');
		const last = steps.at(-1)?.world;
		expect(last && balanceOf(last.books as Books, lin)).toBe(100_000);
		expect(breaches).toEqual([]);
	});
});
