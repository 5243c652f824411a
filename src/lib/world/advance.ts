import { begin, openingTimer } from './begin.ts';
import type { Cast } from './cast.ts';
import { store, find } from '#lib/persistent/trie.ts';
import { openCase, withNames, withPeer } from './cases.ts';
import {
	deskAt,
	partyIn,
	rowOf,
	timerAt,
	withDesk,
	withoutTimer,
	withParty,
	withTimer,
	type Place
} from './change.ts';
import { channelOf, channelRang, handshakeDelivered, handshakeSent, sideOf } from './channels.ts';
import type { Entry, Reading } from './fact.ts';
import { afflict } from './faults.ts';
import { nextRandom } from './latency.ts';
import { carryOut, tell } from './machines.ts';
import type { Message, PartyId } from './message.ts';
import { receive } from './receive.ts';
import { statusRang } from './status.ts';
import type { SentCopy, World } from './world.ts';

/** The whole physics: the world after one more entry. Pure; an entry that cannot follow is a bug. */
export function advance(cast: Cast, before: World | null, entry: Entry): World {
	if (entry.type === 'begun') return { ...begin(cast, entry), seq: entry.seq };
	if (!before) throw new Error(`a trace begins with begun: ${entry.type}`);
	if (entry.seq !== before.seq + 1)
		throw new Error(`entry out of order: ${entry.seq} after ${before.seq}`);
	if (entry.at < before.now) throw new Error(`entry in the past: ${entry.at} before ${before.now}`);
	const world: World = { ...before, seq: entry.seq, now: entry.at, happened: [] };
	switch (entry.type) {
		case 'acted':
			return tell(cast, world, placeOf(entry), entry.event, null);
		case 'sent':
			return sent(cast, { ...world, outbox: world.outbox.slice(1) }, entry.message);
		case 'injected':
			return { ...world, inFlight: [...world.inFlight, entry.message] };
		case 'delivered':
			return delivered(cast, world, entry.id, entry.reading);
		case 'faulted':
			return afflict(world, entry.id, entry.fault);
		case 'stopped':
			return withParty(world, entry.party, { up: false });
		case 'restarted':
			return withParty(world, entry.party, { up: true });
		case 'clockSet':
			return withParty(world, entry.party, { aheadMs: entry.aheadMs });
		case 'rang':
			return rang(cast, world, placeOf(entry), entry.timer);
	}
}

/** A trace's world; the cast comes from the first entry's options. */
export function fold(
	casting: (options: Extract<Entry, { type: 'begun' }>['options']) => Cast,
	trace: readonly Entry[]
): World {
	const [first] = trace;
	if (first?.type !== 'begun') throw new Error('a trace begins with begun: nothing');
	const cast = casting(first.options);
	let world: World | null = null;
	for (const entry of trace) world = advance(cast, world, entry);
	return world as unknown as World;
}

function sent(cast: Cast, world: World, message: Message): World {
	const next: World = {
		...world,
		sentCount: world.sentCount + 1,
		random: nextRandom(world.random).state,
		inFlight: [...world.inFlight, message]
	};
	if (message.handshake) return handshakeSent(next, message.handshake);
	return remembered(cast, counted(cast, next, message), message);
}

function counted(cast: Cast, world: World, message: Message): World {
	const row = rowOf(cast, message.row);
	const channel = channelOf(cast, world, row, message);
	if (!message.record || !channel) return world;
	const side = sideOf(cast, row, message);
	const nextSeq = { ...channel.nextSeq, [side]: channel.nextSeq[side] + 1 };
	return { ...world, channels: { ...world.channels, [channel.key]: { ...channel, nextSeq } } };
}

/** The sender keeps a copy, under the message that made it speak, to answer repeats with. */
function remembered(cast: Cast, world: World, message: Message): World {
	const { id, row, to, parts } = message;
	const place = placeOf({ party: message.from, ...(message.case ? { case: message.case } : {}) });
	const copy: SentCopy = { id, case: place.case, row, to, parts };
	const { kind } = rowOf(cast, row);
	const { sent: copies } = deskAt(world, place);
	const kept = withDesk(world, place, {
		sent: { ...copies, [kind]: copy, [nameOf(kind, message)]: copy }
	});
	const next = withPeer(cast, withNames(cast, kept, place, claimsOf(message)), place, to);
	if (!message.re || message.again) return next;
	const { memory } = partyIn(next, message.from);
	const before = find(memory.answers, message.re) ?? [];
	const answers = store(memory.answers, message.re, [...before, copy]);
	return withParty(next, message.from, { memory: { ...memory, answers } });
}

const claimsOf = ({ parts }: Message) =>
	Object.fromEntries(Object.entries(parts).map(([name, { claims }]) => [name, claims]));

/** Several questions of one kind may be open at once; a serial tells them apart. */
function nameOf(kind: string, message: Message): string {
	const serial = message.parts['request']?.claims?.['serial'];
	return typeof serial === 'string' ? `${kind}:${serial}` : kind;
}

function delivered(cast: Cast, world: World, id: string, reading: Reading): World {
	const message = world.inFlight.find((one) => one.id === id);
	if (!message) throw new Error(`not in flight: ${id}`);
	const next = { ...world, inFlight: world.inFlight.filter((one) => one.id !== id) };
	if (message.handshake) return handshakeDelivered(next, message, reading.handshake);
	return receive(cast, next, message, reading);
}

const placeOf = ({
	party,
	case: id
}: {
	readonly party: PartyId;
	readonly case?: string;
}): Place => ({
	party,
	case: id ?? null
});

function rang(cast: Cast, world: World, place: Place, name: string): World {
	const timer = timerAt(world, place, name);
	if (!timer) throw new Error(`rang a timer that is not set: ${place.party} ${name}`);
	const next = withoutTimer(world, place, name);
	if (name.startsWith('CH:')) return channelRang(next, name);
	if (name.startsWith('status:')) return statusRang(cast, next, place.party, name);
	if (name.startsWith('opening:')) return opened(cast, next, Number(name.slice('opening:'.length)));
	return tell(cast, next, place, timer.event, null);
}

/** Somebody acts of their own accord, in a case of their own if the cast says so; the next one's time is set. */
function opened(cast: Cast, world: World, place: number): World {
	const [opening, following] = [cast.opening[place], cast.opening[place + 1]];
	if (!opening) throw new Error(`no such opening: ${place}`);
	const next = following ? withTimer(world, openingTimer(cast, following, place + 1)) : world;
	const at = placeOf(opening);
	if (at.case === null) return tell(cast, next, at, opening.event, null);
	const [begun, actions] = openCase(cast, next, at, opening.input);
	const told = actions.reduce((after, one) => carryOut(cast, after, at, one, null), begun);
	return tell(cast, told, at, opening.event, null);
}
