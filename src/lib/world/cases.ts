import { initialTransition } from 'xstate';
import type { Claims } from '#lib/vault/vault.ts';
import { find, store } from '#lib/persistent/trie.ts';
import type { Cast, Json } from './cast.ts';
import {
	caseIn,
	house,
	partyIn,
	rowOf,
	specOf,
	withDesk,
	withParty,
	type Place
} from './change.ts';
import type { Message, PartyId } from './message.ts';
import type { Wanted } from './transition.ts';
import type { CaseState, Desk, World } from './world.ts';

type Parts = Readonly<Record<string, Claims | null>>;

/** Every claim of some parts that names a case, the surest first. */
function namesIn(cast: Cast, parts: Parts): readonly string[] {
	return (cast.caseIds ?? []).flatMap((field) =>
		Object.values(parts).flatMap((claims) => {
			const value = claims?.[field];
			return typeof value === 'string' ? [`${field} ${value}`] : [];
		})
	);
}

/** The machine that is to hear a message, as it stands; `fresh` when its case is yet to be opened. */
export interface Hearing {
	readonly place: Place;
	readonly desk: Desk;
	readonly fresh: boolean;
}

/** Finds the case of a message by the ids that its receiver can read in it (never by how it came). */
export function hearingOf(cast: Cast, world: World, message: Message, parts: Parts): Hearing {
	const spec = specOf(cast, message.to);
	const party = partyIn(world, message.to);
	const own = { place: house(message.to), desk: party, fresh: false };
	if (!spec.cases) return own;
	const names = namesIn(cast, parts);
	for (const name of names) {
		const known = find(party.names, name);
		if (known !== undefined)
			return {
				place: { party: message.to, case: known },
				desk: caseIn(party, known),
				fresh: false
			};
	}
	const [first] = names;
	if (first === undefined || !spec.cases.opens.includes(rowOf(cast, message.row).kind)) return own;
	const [desk] = freshCase(cast, message.to, first, {});
	return { place: { party: message.to, case: first }, desk, fresh: true };
}

function freshCase(
	cast: Cast,
	party: PartyId,
	id: string,
	input: { readonly [name: string]: Json }
): readonly [CaseState, readonly Wanted[]] {
	const { cases } = specOf(cast, party);
	if (!cases) throw new Error(`has no cases: ${party}`);
	const own = { ...(cases.input as object), ...input };
	const [snapshot, actions] = initialTransition(cases.machine, own);
	return [{ id, snapshot, screen: null, sent: {}, peers: {} }, actions];
}

/** Opens a case of a party; what its machine wants at the beginning is returned, to be carried out. */
export function openCase(
	cast: Cast,
	world: World,
	{ party, case: id }: Place,
	input: { readonly [name: string]: Json } = {}
): readonly [World, readonly Wanted[]] {
	if (id === null) throw new Error(`a case without a name: ${party}`);
	const [fresh, actions] = freshCase(cast, party, id, input);
	const cases = store(partyIn(world, party).cases, id, fresh);
	return [withParty(world, party, { cases }), actions];
}

/** Every id that a case has said or heard becomes its name; the first case that has it keeps it. */
export function withNames(cast: Cast, world: World, place: Place, parts: Parts): World {
	const { case: id } = place;
	if (id === null) return world;
	const { names } = partyIn(world, place.party);
	const added = namesIn(cast, parts).reduce(
		(all, name) => (find(all, name) === undefined ? store(all, name, id) : all),
		names
	);
	return added === names ? world : withParty(world, place.party, { names: added });
}

/** The case remembers who plays the other's role in it. */
export function withPeer(cast: Cast, world: World, place: Place, peer: PartyId): World {
	if (place.case === null) return world;
	const { role } = specOf(cast, peer);
	const { peers } = caseIn(partyIn(world, place.party), place.case);
	return peers[role] === peer
		? world
		: withDesk(world, place, { peers: { ...peers, [role]: peer } });
}
