import { beforeAll, describe, expect, test } from 'vitest';
import { afflict, alter } from '../../src/lib/world/faults.ts';
import type { Message } from '../../src/lib/world/message.ts';
import type { World } from '../../src/lib/world/world.ts';
import { Asking } from './asking.ts';

let world: World;
let message: Message;
beforeAll(async () => {
	const asking = await Asking.begun();
	message = await asking.asks().until('CH-1');
	({ world } = asking);
});

test('a fault of a message that is not in flight is a bug', () => {
	expect(() => afflict(world, 'm99', { type: 'dropped' })).toThrow('not in flight: m99');
});

test('dropped: gone', () => {
	expect(afflict(world, message.id, { type: 'dropped' }).inFlight).toEqual([]);
});

test('delayed: the same message, later', () => {
	const { inFlight } = afflict(world, message.id, { type: 'delayed', byMs: 700 });
	expect(inFlight).toEqual([{ ...message, arrivesAt: message.arrivesAt + 700 }]);
});

test('doubled twice: three messages with the same bytes and three names', () => {
	const twice = { type: 'duplicated', afterMs: 30 } as const;
	const { inFlight } = afflict(afflict(world, message.id, twice), message.id, twice);
	expect(inFlight.map(({ id, again, wire }) => [id, again, wire])).toEqual([
		[message.id, null, message.wire],
		[`${message.id}+1`, message.id, message.wire],
		[`${message.id}+2`, message.id, message.wire]
	]);
});

describe('altered: one character and no other', () => {
	test.each([-1, 0, 0.25, 0.5, 0.999, 1, 2])('at %d', (at) => {
		const { wire } = alter(message, at);
		const changed = [...wire].filter((character, place) => character !== message.wire[place]);
		expect(wire).toHaveLength(message.wire.length);
		expect(changed).toHaveLength(1);
	});

	test('the first and the last', () => {
		expect(alter(message, 0).wire.slice(1)).toBe(message.wire.slice(1));
		expect(alter(message, 1).wire.slice(0, -1)).toBe(message.wire.slice(0, -1));
	});

	test('what the sender said stays what it said', () => {
		expect(alter(message, 0.5).parts).toBe(message.parts);
	});
});
