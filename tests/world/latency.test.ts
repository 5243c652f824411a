import { beforeAll, describe, expect, test } from 'vitest';
import { arrivalOf, nextRandom } from '../../src/lib/world/latency.ts';
import type { Message } from '../../src/lib/world/message.ts';
import type { World } from '../../src/lib/world/world.ts';
import { Asking, castOf } from './asking.ts';

const cast = castOf();
let world: World;
let message: Message;
beforeAll(async () => {
	const asking = await Asking.begun();
	message = await asking.asks().until('CH-1');
	world = { ...asking.world, inFlight: [] };
});
const arrives = (at: World, line: 'internet' | 'inside' | 'banks' | 'hand', to = 'K') =>
	arrivalOf(cast, at, line, 'A', to) - at.now;
const holding = (arrivesAt: number): World => ({
	...world,
	inFlight: [{ ...message, arrivesAt: world.now + arrivesAt }]
});

describe('a line', () => {
	test.each([
		['internet', 80, 120],
		['inside', 15, 15],
		['banks', 90, 90],
		['hand', 60_000, 60_000]
	] as const)('%s takes %i to %i ms', (line, least, most) => {
		for (let random = 0; random < 500; random++) {
			const delay = arrives({ ...world, random }, line);
			expect(delay).toBeGreaterThanOrEqual(least);
			expect(delay).toBeLessThanOrEqual(most);
		}
	});

	test('never lets a later message overtake an earlier one', () => {
		for (const earlier of [100, 118, 119, 120, 150]) {
			const delay = arrives(holding(earlier), 'internet');
			expect(delay, `behind ${earlier}`).toBeGreaterThan(earlier);
		}
	});

	test('does not wait for a message that is delayed for long', () => {
		expect(arrives(holding(45_000), 'internet')).toBe(240);
	});

	test.each([
		['back', 'K', 'A'],
		['from somebody else', 'K', 'K'],
		['to somebody else', 'A', 'A']
	])('does not wait for messages %s', (_, from, to) => {
		const back = { ...message, from, to, arrivesAt: world.now + 119 };
		const free = arrives(world, 'internet');
		expect(arrives({ ...world, inFlight: [back] }, 'internet')).toBe(free);
	});

	test('keeps no order from hand to hand', () => {
		expect(arrives(holding(59_999), 'hand')).toBe(60_000);
	});
});

test('one seed draws one sequence, evenly between 0 and 1', () => {
	const drawn = (seed: number): readonly number[] => {
		const shares: number[] = [];
		for (let state = seed; shares.length < 2_000;) {
			const next = nextRandom(state);
			shares.push(next.share);
			({ state } = next);
		}
		return shares;
	};
	expect(drawn(7)).toEqual(drawn(7));
	expect(drawn(7)).not.toEqual(drawn(8));
	for (const share of drawn(7)) expect(share >= 0 && share < 1).toBe(true);
	const mean = drawn(7).reduce((sum, share) => sum + share, 0) / 2_000;
	expect(Math.abs(mean - 0.5)).toBeLessThan(0.02);
});
