import { describe, expect, test } from 'vitest';
import { sellerId } from '../../../src/lib/modes/third-party/people/inputs.ts';
import { times } from '../business/playing.ts';
import type { Played } from '../playing.ts';
import { cameTo, sentAt, refusals } from '../asked.ts';
import { deskOf, run } from './playing.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** Timers of domain 7.4, counted by the third party's own clock. */
const after = (played: Played, from: string, to: string): number =>
	cameTo(played, 'TPP', to) - cameTo(played, 'TPP', from);
const standing = (played: Played) => deskOf(played).standings[sellerId];

describe('timers of a trade (domain 7.4)', () => {
	test('nobody pays: closed after 24 hours', async () => {
		expect(after(await run({ decision: 'leave' }), 'trade.awaitingPayment', 'trade.closed')).toBe(
			day
		);
	});

	test('nobody ships: given back after 72 hours, and the seller is marked down', async () => {
		const played = await run({ shipping: 'never' });
		expect(after(played, 'trade.held', 'trade.refunded')).toBe(72 * hour);
		expect(standing(played)).toMatchObject({ score: 40, all: 49 });
	});

	test('nobody says anything: released ten days after the shipment', async () => {
		const played = await run({ receipt: 'silent' });
		expect(after(played, 'trade.shipped', 'trade.released')).toBe(10 * day);
		expect(times(played, 'M4-25')).toBe(0);
	});

	test('the carrier says nothing either: three days more', async () => {
		const played = await run({ receipt: 'silent', carrier: 'silent' });
		expect(after(played, 'trade.shipped', 'trade.released')).toBe(13 * day);
	});

	test('she asks for more time, once: three days more', async () => {
		const played = await run({ receipt: 'extends' });
		expect(after(played, 'trade.shipped', 'trade.released')).toBe(13 * day);
	});

	test('a claim stops the clock, and three days of the seller’s silence are consent', async () => {
		const played = await run({ receipt: 'claims', claim: 'not-received', answer: 'silent' });
		expect(after(played, 'trade.disputed.claimed', 'trade.refunded')).toBe(3 * day);
		expect(after(played, 'trade.disputed.claimed', 'clock.stopped')).toBe(0);
	});

	test('a claim that was refused lapses after three days of hers', async () => {
		const played = await run({ receipt: 'claims', escalation: 'lets-go' });
		expect(after(played, 'trade.disputed.rejected', 'trade.released')).toBe(3 * day);
		expect(deskOf(played).trade?.grounds).toBe('claim-lapsed');
	});

	test('whoever is silent about the seller has said nothing for or against him', async () => {
		const played = await run({ rating: 'none' });
		expect(standing(played)).toMatchObject({ score: 41, all: 49 });
	});
});

describe('what two want at once is decided by the third party’s log (domain 7.9)', () => {
	test('release against claim: the claim finds the trade released', async () => {
		const played = await run({ receipt: 'too-late' });
		expect(cameTo(played, 'TPP', 'trade.released')).toBeGreaterThanOrEqual(sentAt(played, 'D-1'));
		expect(refusals(played)).toContainEqual(['D-1', 'E-STATE']);
		expect(times(played, 'D-2')).toBe(0);
	});

	test('the carrier’s silence gives her the time that the same claim needs', async () => {
		const played = await run({ receipt: 'too-late', carrier: 'silent' });
		expect(refusals(played)).toEqual([]);
		expect(deskOf(played).trade?.state).toBe('SPLIT');
	});
});

describe('ratings (domain 7.5)', () => {
	test.each([
		['good', { score: 42, good: 44, all: 49 }],
		['neutral', { score: 41, good: 43, all: 49 }],
		['bad', { score: 40, good: 43, all: 49 }]
	] as const)('%s counts once', async (rating, counted) => {
		const played = await run({ rating });
		expect(standing(played)).toMatchObject(counted);
		expect(times(played, 'M4-28')).toBe(1);
	});

	test('a dispute that he loses stands in his record, one that he wins does not', async () => {
		const lost = await run({ receipt: 'claims' });
		const won = await run({ receipt: 'claims', evidence: 'seller' });
		expect(standing(lost)?.disputesLost).toBe(2);
		expect(standing(won)?.disputesLost).toBe(1);
	});
});
