import { beforeAll, expect, test } from 'vitest';
import { nothingSet, set as setOn } from '../../src/lib/persistent/agenda.ts';
import { atRest, due } from '../../src/lib/world/due.ts';
import type { Message } from '../../src/lib/world/message.ts';
import type { Timer, World } from '../../src/lib/world/world.ts';
import { Asking } from './asking.ts';

let empty: World;
let one: Message;
beforeAll(async () => {
	const asking = await Asking.begun();
	one = await asking.asks().until('CH-1');
	empty = { ...asking.world, inFlight: [], timers: nothingSet, outbox: [] };
});
const message = (id: string, inMs: number): Message => ({
	...one,
	id,
	arrivesAt: empty.now + inMs
});
const timer = (name: string, inMs: number, party = 'A'): Timer => ({
	party,
	case: null,
	timer: name,
	at: empty.now + inMs,
	event: { type: name },
	because: 0
});
const timers = (...all: readonly Timer[]): World['timers'] =>
	all.reduce<World['timers']>((set, one) => setOn(set, one.timer, one.at, one), nothingSet);
const nameOf = (world: World): string | null => {
	const next = due(world);
	return next && (next.type === 'arrives' ? next.message.id : next.timer.timer);
};

test('nothing is due in an empty world, and it is at rest', () => {
	expect(due(empty)).toBeNull();
	expect(atRest(empty)).toBe(true);
});

test('a world with a command in the outbox is not at rest', () => {
	expect(atRest({ ...empty, outbox: [{ type: 'greet', channel: 'x', because: 0 }] })).toBe(false);
});

test('the earliest comes first, whichever it is', () => {
	const world = { ...empty, inFlight: [message('late', 30), message('early', 20)] };
	expect(nameOf(world)).toBe('early');
	expect(nameOf({ ...world, timers: timers(timer('first', 10), timer('last', 40)) })).toBe('first');
});

test('of two at once the older, and a message before a timer', () => {
	const world = { ...empty, inFlight: [message('one', 20), message('two', 20)] };
	expect(nameOf(world)).toBe('one');
	expect(nameOf({ ...world, timers: timers(timer('rings', 20)) })).toBe('one');
	expect(nameOf({ ...empty, timers: timers(timer('a', 20), timer('b', 20)) })).toBe('a');
});

test('a party that is down has no timers', () => {
	const { A } = empty.parties;
	if (!A) throw new Error('nobody asks');
	const down = { ...empty, parties: { ...empty.parties, A: { ...A, up: false } } };
	const both = timers(timer('asleep', 10), timer('awake', 50, 'K'));
	expect(nameOf({ ...down, timers: both })).toBe('awake');
	expect(atRest({ ...down, timers: timers(timer('asleep', 10)) })).toBe(true);
});

test('what is overdue rings at once, in the order it was due, and after what arrives', () => {
	const late = timers(timer('second', -20), timer('first', -50), timer('third', -10));
	expect(due({ ...empty, timers: late })).toMatchObject({
		at: empty.now,
		timer: { timer: 'first' }
	});
	expect(nameOf({ ...empty, timers: late, inFlight: [message('arrives', 0)] })).toBe('arrives');
});
