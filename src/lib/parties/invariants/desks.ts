import { differing, find, valuesOf } from '#lib/persistent/trie.ts';
import type { Cast, PartySpec } from '#lib/world/cast.ts';
import { playersOf, type Place } from '#lib/world/change.ts';
import type { Watched } from '#lib/world/invariants.ts';
import type { Role } from '#lib/world/row.ts';
import type { CaseId, CaseState, Desk, World } from '#lib/world/world.ts';

interface At {
	readonly party: string;
	readonly case: CaseId;
}

/** The machine at a place, if it has been opened. */
export function deskIn(world: World, { party, case: id }: At): Desk | undefined {
	const state = world.parties[party];
	return id === null ? state : find(state?.cases ?? null, id);
}

/** What the machine at a place knows. */
export const contextAt = <C>(world: World, at: At): C | null =>
	(deskIn(world, at)?.snapshot.context as C | undefined) ?? null;

const changes = new WeakMap<Watched, readonly Place[]>();

/** Every machine that is other than it was before this entry: a party's own, or one of its cases. */
export function changedPlaces(watched: Watched): readonly Place[] {
	let places = changes.get(watched);
	if (!places) changes.set(watched, (places = placesOf(watched)));
	return places;
}

function placesOf({ before, world }: Watched): readonly Place[] {
	if (before?.parties === world.parties) return [];
	return Object.keys(world.parties).flatMap((party): Place[] => {
		const [was, is] = [before?.parties[party], world.parties[party]];
		if (was === is) return [];
		const cases = differing(was?.cases ?? null, is?.cases ?? null);
		return [{ party, case: null }, ...cases.map((id) => ({ party, case: id }))];
	});
}

/** Every machine of everybody who plays a role. */
export const placesOfRole = (cast: Cast, world: World, role: Role): readonly Place[] =>
	playersOf(cast, role).flatMap(({ id: party }): Place[] => [
		{ party, case: null },
		...valuesOf<CaseState>(world.parties[party]?.cases ?? null).map(({ id }) => ({
			party,
			case: id
		}))
	]);

/** The machine of a party that is about an id: the case that has the name, else the party's own. */
export function placeAbout({ id: party }: PartySpec, world: World, name: string): Place {
	return { party, case: find(world.parties[party]?.names ?? null, name) ?? null };
}

/** What a role's machines know that are about an id such as `paymentId P1`: one a player of the role. */
export const contextsAbout = <C>(
	cast: Cast,
	world: World,
	role: Role,
	name: string
): readonly C[] =>
	playersOf(cast, role).flatMap((spec) => {
		const known = contextAt<C>(world, placeAbout(spec, world, name));
		return known === null ? [] : [known];
	});
