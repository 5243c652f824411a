import { describe, expect, test } from 'vitest';
import { balanceOf, type Books } from '../../../src/lib/money/ledger.ts';
import { allLost, struck } from '../faulted.ts';
import { played, type Playing } from '../../parties/played.ts';
import { forkedAfter, happen, leftAlone, type Played } from '../playing.ts';
import {
	balance,
	entries,
	noBreach,
	refusals,
	run,
	said,
	since,
	stateIn,
	times,
	wentThrough
} from './playing.ts';

const minute = 60_000;
const lin = 'HB:dep:LinWei';
const shop = 'HB:dep:Lantern';
const fees = 'HB:inc:mdr';
const paidOnce = [
	['L1', lin, shop, 28_000],
	['L2', shop, fees, 168]
];
/** What the customer is told of the outcome, in receipts and in answers to her. */
const told = (played: Played, row = 'M1A-06'): readonly unknown[] =>
	said(played, row).map(({ state, rc, error }) => [state, rc, error ?? null]);
/** What the merchant is told of it. */
const notified = (played: Played): readonly unknown[] => said(played, 'M1A-07').map(({ rc }) => rc);

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

	test('a late receipt for an earlier PIN is not taken for the answer to the next', async () => {
		const played = await struck(await run({ password: 'wrong-three-times' }), 'M1A-06', {
			type: 'delayed',
			byMs: 33_000
		});
		expect(said(played, 'M1A-03').map((one) => one['try'])).toEqual([1, 2, 3]);
		expect(told(played).at(-1)).toEqual(['FAILED', '75', 'E-LOCKED']);
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
