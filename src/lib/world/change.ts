import { set, setUnder, takenOut } from '#lib/persistent/agenda.ts';
import { find, store } from '#lib/persistent/trie.ts';
import type { PartyId } from './message.ts';
import type { Cast, PartySpec } from './cast.ts';
import type { Role, Row } from './row.ts';
import type {
	CaseId,
	CaseState,
	Channel,
	Command,
	Desk,
	Happening,
	PartyState,
	Timer,
	World
} from './world.ts';

/** One machine of the world. */
export interface Place {
	readonly party: PartyId;
	readonly case: CaseId;
}
export const house = (party: PartyId): Place => ({ party, case: null });

/** What a party's own clock says, milliseconds since the epoch: what it dates and judges by. */
export const clockOf = (world: World, party: PartyId): number =>
	world.now + partyIn(world, party).aheadMs;

/** The machine at a place; one that was never opened is a bug. */
export function deskAt(world: World, place: Place): Desk {
	const party = partyIn(world, place.party);
	return place.case === null ? party : caseIn(party, place.case);
}

export function caseIn(party: PartyState, id: string): CaseState {
	const found = find(party.cases, id);
	if (!found) throw new Error(`no such case: ${id}`);
	return found;
}

/** The world with one machine changed. */
export function withDesk(world: World, place: Place, change: Partial<CaseState>): World {
	if (place.case === null) return withParty(world, place.party, change);
	const party = partyIn(world, place.party);
	const changed = { ...caseIn(party, place.case), ...change };
	return withParty(world, place.party, { cases: store(party.cases, place.case, changed) });
}

/** The world with one party changed. */
export function withParty(world: World, id: PartyId, change: Partial<PartyState>): World {
	return { ...world, parties: { ...world.parties, [id]: { ...partyIn(world, id), ...change } } };
}

export function withCommand(world: World, ...commands: readonly Command[]): World {
	return { ...world, outbox: [...world.outbox, ...commands] };
}

export function withChannel(world: World, key: string, channel: Channel | null): World {
	const { [key]: _, ...others } = world.channels;
	return { ...world, channels: channel ? { ...others, [key]: channel } : others };
}

const timerKey = ({ party, case: id }: Place, timer: string): string =>
	JSON.stringify([party, id, timer]);

/** Sets a timer, replacing one of the same name. */
export function withTimer(world: World, timer: Timer): World {
	return { ...world, timers: set(world.timers, timerKey(timer, timer.timer), timer.at, timer) };
}

export function withoutTimer(world: World, place: Place, timer: string): World {
	const timers = takenOut(world.timers, timerKey(place, timer));
	return timers === world.timers ? world : { ...world, timers };
}

/** A timer that is set at a place, or undefined. */
export const timerAt = (world: World, place: Place, timer: string): Timer | undefined =>
	setUnder(world.timers, timerKey(place, timer));

export function noting(world: World, ...happened: readonly Happening[]): World {
	return { ...world, happened: [...world.happened, ...happened] };
}

/** The state of a party; an unknown id is a bug. */
export function partyIn(world: World, id: PartyId): PartyState {
	const party = world.parties[id];
	if (!party) throw new Error(`no such party: ${id}`);
	return party;
}

export function specOf(cast: Cast, id: PartyId): PartySpec {
	const spec = cast.parties[id];
	if (!spec) throw new Error(`no such party: ${id}`);
	return spec;
}

export function rowOf(cast: Cast, key: string): Row {
	const row = cast.rows[key];
	if (!row) throw new Error(`no such row: ${key}`);
	return row;
}

const players = new WeakMap<Cast, ReadonlyMap<Role, readonly PartySpec[]>>();

/** Everybody who plays a role. Asked many times a message, so the answer is kept with the cast. */
export function playersOf(cast: Cast, role: Role): readonly PartySpec[] {
	let byRole = players.get(cast);
	if (!byRole) {
		const grouped = new Map<Role, PartySpec[]>();
		for (const party of Object.values(cast.parties))
			grouped.set(party.role, [...(grouped.get(party.role) ?? []), party]);
		players.set(cast, (byRole = grouped));
	}
	return byRole.get(role) ?? [];
}

/** The one who plays a role; a mode without it, or with several, is a bug of whoever asks. */
export function playerOf(cast: Cast, role: Role): PartySpec {
	const [spec, other] = playersOf(cast, role);
	if (!spec) throw new Error(`nobody plays: ${role}`);
	if (other) throw new Error(`several play: ${role}`);
	return spec;
}

/** Sender and receiver of a message. */
export interface Ends {
	readonly from: PartyId;
	readonly to: PartyId;
}

/** Who plays a role in one message: the end of it that does, else the only one there is. */
export function playerIn(cast: Cast, role: Role, { from, to }: Ends): PartySpec {
	const [sender, receiver] = [specOf(cast, from), specOf(cast, to)];
	if (sender.role === role) return sender;
	return receiver.role === role ? receiver : playerOf(cast, role);
}

/** The role of the mode that a role of a kind of message means in a row. */
export const roleIn = (row: Row, role: Role): Role => row.as?.[role] ?? role;
