import { describe, expect, test } from 'vitest';
import { balanceOf, entriesOf, type Books } from '../../src/lib/money/ledger.ts';
import type { Claims } from '../../src/lib/vault/vault.ts';
import type { Options } from '../../src/lib/world/fact.ts';
import { stateOf } from '../../src/lib/world/machines.ts';
import { allLost, struck } from './faulted.ts';
import {
	forkedAfter,
	happen,
	leftAlone,
	modeNamed,
	wholeRun,
	worldOf,
	type Played
} from './playing.ts';

const mode = modeNamed('online-banking');
const minute = 60_000;

/** Enrolment is no part of these stories. */
const run = (options: Options): Promise<Played> =>
	wholeRun(mode, { enrolment: 'done', ...options });

/** What all messages of a row said, in the order they were sent. */
function said({ trace }: Played, row: string): readonly Claims[] {
	return trace.flatMap((entry) => {
		if (entry.type !== 'sent' || entry.message.row !== row) return [];
		return [Object.values(entry.message.parts)[0]?.claims ?? {}];
	});
}
const rowsSent = ({ trace }: Played): readonly string[] =>
	trace.flatMap((entry) =>
		entry.type === 'sent' && !entry.message.handshake ? [entry.message.row] : []
	);
const times = (played: Played, row: string): number =>
	rowsSent(played).filter((one) => one === row).length;

const stateIn = (played: Played, party: string): string => {
	const snapshot = worldOf(played).parties[party]?.snapshot;
	return snapshot ? (stateOf(snapshot).split('+')[0] ?? '') : '';
};
/** The states that a party's machine went through, and when, in milliseconds of the run. */
function way({ worlds, cast }: Played, party: string): readonly (readonly [string, number])[] {
	return worlds.flatMap((world) =>
		world.happened.flatMap((one) =>
			one.type === 'moved' && one.party === party
				? [[one.to.split('+')[0] ?? '', world.now - cast.startsAt] as const]
				: []
		)
	);
}
const wentThrough = (played: Played, party: string): readonly string[] =>
	way(played, party).map(([state]) => state);

/** Every journal entry of the run as debit, credit, minor units. */
function entries(played: Played): readonly (readonly [string, string, string, number])[] {
	const posted = entriesOf(worldOf(played).books as Books).filter(
		({ cause }) => cause !== 'opening'
	);
	return posted.map(({ id, lines }) => {
		const debit = lines.find((line) => line.debit > 0);
		const credit = lines.find((line) => line.credit > 0);
		return [id.split('-')[0] ?? '', debit?.account ?? '', credit?.account ?? '', debit?.debit ?? 0];
	});
}
const lin = 'HB:dep:LinWei';
const shop = 'HB:dep:Lantern';
const fees = 'HB:inc:mdr';
const paidOnce = [
	['L1', lin, shop, 28_000],
	['L2', shop, fees, 168]
];
const available = (played: Played, account: string): number =>
	balanceOf(worldOf(played).books as Books, account);

/** What the customer is shown of the outcome. */
const told = (played: Played): readonly unknown[] =>
	said(played, 'M2-23').map(({ state, rc, error }) => [state, rc, error ?? null]);
/** What the merchant is told of it. */
const notified = (played: Played): readonly unknown[] => said(played, 'M2-24').map(({ rc }) => rc);
const noBreach = ({ breaches }: Played) => expect(breaches).toEqual([]);

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
		const [first, second] = said(played, 'M2-23');
		expect(second).toEqual(first);
		expect(stateIn(played, 'CUS')).toBe('served');
		expect(entries(played)).toEqual(paidOnce);
		noBreach(played);
	});

	test('M2-22 lost once: her repeated submission brings the stored result, one debit', async () => {
		const played = await struck(await run({}), 'M2-22');
		expect(said(played, 'M2-22').map(({ entryIds }) => entryIds)).toHaveLength(2);
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
		for (let nth = 1; !rowsSent(played).includes('BQ-1'); nth++)
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
		expect(available(played, lin)).toBe(100_000);
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
		expect(available(played, shop)).toBe(0);
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
