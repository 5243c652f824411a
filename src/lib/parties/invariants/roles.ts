import { isClear } from '#lib/persistent/agenda.ts';
import { rowOf } from '#lib/world/change.ts';
import type { Cast, PartySpec } from '#lib/world/cast.ts';
import type { Watched } from '#lib/world/invariants.ts';
import type { Message } from '#lib/world/message.ts';
import type { Role } from '#lib/world/row.ts';
import type { World } from '#lib/world/world.ts';

/** Who plays a role in a cast; nobody, where the mode has no such role. */
export function player(cast: Cast, role: Role): PartySpec | null {
	return Object.values(cast.parties).find((spec) => spec.role === role) ?? null;
}

/** What the machine that plays a role knows; null where the mode has no such role. */
export function contextIn<C>(cast: Cast, world: World, role: Role): C | null {
	const id = player(cast, role)?.id;
	const party = id === undefined ? undefined : world.parties[id];
	return party ? (party.snapshot.context as C) : null;
}

/** The kind of a message; a channel's opening messages have none. */
export function kindOf(cast: Cast, message: Message): string | null {
	return message.handshake ? null : rowOf(cast, message.row).kind;
}

/** Whether nothing is left to come: at rest, nobody down with a timer still to ring (domain 9, "at rest"). */
export const finished = ({ world }: Watched): boolean => isClear(world.timers);
