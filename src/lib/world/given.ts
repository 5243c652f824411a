import type { Cast, Given } from './cast.ts';
import { partyIn, rowOf } from './change.ts';
import type { Reading } from './fact.ts';
import { stateOf } from './machines.ts';
import type { Message } from './message.ts';
import type { World } from './world.ts';

/** What the receiver's own checks may look at. */
export function givenOf(cast: Cast, world: World, message: Message, reading: Reading): Given {
	const party = partyIn(world, message.to);
	const opened = Object.entries(reading.parts).flatMap(([name, part]) =>
		part.claims ? [[name, part.claims] as const] : []
	);
	return {
		kind: rowOf(cast, message.row).kind,
		parts: Object.fromEntries(opened),
		digests: Object.fromEntries(
			Object.entries(reading.parts).map(([name, part]) => [name, part.digest])
		),
		texts: Object.fromEntries(
			Object.entries(message.parts).map(([name, part]) => [
				name,
				reading.texts?.[name] ?? part.text
			])
		),
		context: party.snapshot.context,
		state: stateOf(party.snapshot),
		books: world.books,
		now: world.now,
		sent: (kind) => party.sent[kind]?.parts ?? null,
		signers: Object.fromEntries(
			Object.entries(reading.parts).map(([name, part]) => [
				name,
				part.layers.find((layer) => layer.subject)?.subject ?? null
			])
		)
	};
}
