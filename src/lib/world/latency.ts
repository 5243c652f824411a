import type { Cast } from './cast.ts';
import type { PartyId } from './message.ts';
import type { Line } from './row.ts';
import type { World } from './world.ts';

/** Milliseconds a line takes, least and most (domain 3.11); a hand-over at the counter takes a minute. */
const lines: Readonly<Record<Line, readonly [number, number]>> = {
	internet: [80, 120],
	inside: [15, 15],
	banks: [90, 90],
	hand: [60_000, 60_000]
};

/** The next state of the seeded generator (mulberry32): same seed, same delays. */
export function nextRandom(state: number): { readonly state: number; readonly share: number } {
	const next = (state + 0x6d2b79f5) | 0;
	let mixed = Math.imul(next ^ (next >>> 15), 1 | next);
	mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
	return { state: next, share: ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296 };
}

/** When a message sent now arrives: two organisations' line keeps the order, as TCP does. */
export function arrivalOf(
	cast: Cast,
	world: World,
	line: Line,
	from: PartyId,
	to: PartyId
): number {
	const [least, most] = lines[line];
	const delay = Math.round(least + nextRandom(world.random).share * (most - least));
	const queue = world.inFlight
		.filter((other) => sameLine(cast, other.from, from) && sameLine(cast, other.to, to))
		.map((other) => other.arrivesAt);
	const last = line === 'internet' || line === 'banks' ? Math.max(0, ...queue) : 0;
	return Math.max(world.now + delay, Math.min(last + 1, world.now + 2 * most));
}

const sameLine = (cast: Cast, one: PartyId, other: PartyId): boolean =>
	cast.parties[one]?.organisation === cast.parties[other]?.organisation;
