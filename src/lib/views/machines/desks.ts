import { find } from '#lib/persistent/trie.ts';
import type { Cast, PartySpec } from '#lib/world/cast.ts';
import type { PartyId } from '#lib/world/message.ts';
import type { CaseId, Desk, World } from '#lib/world/world.ts';

/** Which case of each party is looked at; parties that are not in it are missing. */
export type Cases = ReadonlyMap<PartyId, string>;
export const noCases: Cases = new Map();

/** One machine of a party at work. */
export interface DeskSeen {
	readonly case: CaseId;
	readonly machine: PartySpec['machine'];
	readonly desk: Desk;
}

/** A party's machines: that of the payment looked at, where it has one, and its own. */
export function desksOf(
	cast: Cast,
	world: World,
	cases: Cases,
	party: PartyId
): readonly DeskSeen[] {
	const [spec, state] = [cast.parties[party], world.parties[party]];
	if (!spec || !state) return [];
	const id = cases.get(party);
	const open = id === undefined ? undefined : find(state.cases, id);
	const own: DeskSeen = { case: null, machine: spec.machine, desk: state };
	return open && spec.cases
		? [{ case: open.id, machine: spec.cases.machine, desk: open }, own]
		: [own];
}
