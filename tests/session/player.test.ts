import { describe, expect, test } from 'vitest';
import { Player } from '../../src/lib/session/player.svelte.ts';
import { begun } from './opened.ts';

const pace = { beatMs: 1_000, restMs: 500 };
const started = async () => new Player(await begun(), pace);
const stateOf = ({ session, progress, playing }: Player) => [session.cursor, progress, playing];

/** Frames of 100 ms, each with time for the runner to answer. */
async function frames(player: Player, count: number): Promise<void> {
	for (let frame = 0; frame < count; frame++) {
		player.tick(100);
		await player.session.settled();
		await Promise.resolve();
	}
}

describe('nothing moves', () => {
	test('before anything is pressed, however much time passes', async () => {
		const player = await started();
		await frames(player, 50);
		expect(stateOf(player)).toEqual([0, 1, false]);
	});

	test('when going back, also in the middle of a motion', async () => {
		const player = await started();
		await player.next();
		await frames(player, 3);
		player.previous();
		expect(stateOf(player)).toEqual([0, 1, false]);
		expect(player.from).toBe(0);
		await frames(player, 20);
		expect(stateOf(player)).toEqual([0, 1, false]);
	});

	test('with reduced motion', async () => {
		const player = await started();
		player.reducedMotion = true;
		await player.next();
		expect(stateOf(player)).toEqual([1, 1, false]);
	});

	test('at rest, and playing ends by itself', async () => {
		const player = await started();
		await player.last();
		expect(stateOf(player)).toEqual([11, 1, false]);
		player.play();
		await frames(player, 2);
		expect(stateOf(player)).toEqual([11, 1, false]);
		await player.next();
		expect(stateOf(player)).toEqual([11, 1, false]);
	});

	test('when the run cannot go on', async () => {
		const player = await started();
		player.session.whyNot = 'keys-not-here';
		player.play();
		await frames(player, 2);
		expect(stateOf(player)).toEqual([0, 1, false]);
		expect(player.session.error?.why).toBe('keys-not-here');
	});
});

describe('a beat', () => {
	test('moves from 0 to 1 in its time, then stops', async () => {
		const player = await started();
		await player.next();
		expect(stateOf(player)).toEqual([1, 0, false]);
		expect(player.from).toBe(0);
		await frames(player, 5);
		expect(player.progress).toBeCloseTo(0.5);
		await frames(player, 20);
		expect(stateOf(player)).toEqual([1, 1, false]);
	});

	test('is completed by a second press, and the third begins the next', async () => {
		const player = await started();
		await player.next();
		await frames(player, 2);
		await player.next();
		expect(stateOf(player)).toEqual([1, 1, false]);
		await player.next();
		expect(stateOf(player)).toEqual([2, 0, false]);
	});

	test('is completed by a second press that comes before it could begin', async () => {
		const player = await started();
		await Promise.all([player.next(), player.next()]);
		expect(stateOf(player)).toEqual([1, 1, false]);
	});

	test.each([
		[4, 0.4],
		[0.25, 0.025],
		[100, 0.4],
		[0, 0.025]
	])('at speed %d moves %d a frame', async (speed, share) => {
		const player = await started();
		player.speed = speed;
		await player.next();
		await frames(player, 1);
		expect(player.progress).toBeCloseTo(share);
	});
});

describe('playing', () => {
	test('begins at once and paces beats with time to read between', async () => {
		const player = await started();
		player.toggle();
		await frames(player, 1);
		expect(stateOf(player)).toEqual([1, 0, true]);
		await frames(player, 10);
		expect(player.session.cursor).toBe(1);
		expect(player.progress).toBeCloseTo(1);
		await frames(player, 4);
		expect(player.session.cursor).toBe(1);
		await frames(player, 2);
		expect(player.session.cursor).toBe(2);
		expect(player.playing).toBe(true);
		await frames(player, 200);
		expect(stateOf(player)).toEqual([11, 1, false]);
	});

	test('pauses in the middle of a beat, which is finished', async () => {
		const player = await started();
		player.play();
		await frames(player, 4);
		player.toggle();
		await frames(player, 50);
		expect(stateOf(player)).toEqual([1, 1, false]);
	});

	test('ends when a person seeks', async () => {
		const player = await started();
		await player.last();
		player.seek(3);
		expect([...stateOf(player), player.from]).toEqual([3, 1, false, 3]);
		player.play();
		await frames(player, 1);
		player.first();
		await frames(player, 50);
		expect(stateOf(player)).toEqual([0, 1, false]);
	});
});
