import type { Claims } from '#lib/vault/vault.ts';
import type { Cast, Given } from './cast.ts';
import { clockOf, partyIn, rowOf } from './change.ts';
import type { Reading } from './fact.ts';
import { stateOf } from './machines.ts';
import type { Message } from './message.ts';
import type { Desk, World } from './world.ts';

/** Claims of the parts that the receiver could open, by part name. */
export const openedIn = (reading: Reading): Readonly<Record<string, Claims>> =>
	Object.fromEntries(
		Object.entries(reading.parts).flatMap(([name, { claims }]) => (claims ? [[name, claims]] : []))
	);

/** Digest of every part, and `part.name` of those that its reader made of some of its claims. */
const digestsIn = (reading: Reading): Readonly<Record<string, string | null>> =>
	Object.fromEntries(
		Object.entries(reading.parts).flatMap(
			([name, { digest, hashes = {} }]): (readonly [string, string | null])[] => [
				[name, digest],
				...Object.entries(hashes).map(([hash, value]) => [`${name}.${hash}`, value] as const)
			]
		)
	);

/** Digest of the other half, by the name of the part that is one half. */
const othersIn = (reading: Reading): Readonly<Record<string, string>> =>
	Object.fromEntries(
		Object.entries(reading.parts).flatMap(([name, { other }]) =>
			other === undefined ? [] : [[name, other]]
		)
	);

/** What the receiver's own checks may look at. */
export function givenOf(
	cast: Cast,
	world: World,
	message: Message,
	reading: Reading,
	desk: Desk
): Given {
	return {
		kind: rowOf(cast, message.row).kind,
		parts: openedIn(reading),
		digests: digestsIn(reading),
		others: othersIn(reading),
		texts: Object.fromEntries(
			Object.entries(message.parts).map(([name, part]) => [
				name,
				reading.texts?.[name] ?? part.text
			])
		),
		context: desk.snapshot.context,
		house: partyIn(world, message.to).snapshot.context,
		state: stateOf(desk.snapshot),
		books: world.books,
		now: clockOf(world, message.to),
		sent: (kind) => desk.sent[kind]?.parts ?? null,
		signers: Object.fromEntries(
			Object.entries(reading.parts).map(([name, part]) => [
				name,
				part.layers.find((layer) => layer.subject)?.subject ?? null
			])
		),
		certified: (thumbprint) => holderOf(world, thumbprint)
	};
}

/** Whoever stands in the directory was certified there: its certificates were checked when they came. */
function holderOf({ identities }: World, thumbprint: string): string | null {
	for (const [subject, identity] of Object.entries(identities))
		for (const [use, one] of Object.entries(identity))
			if (one === thumbprint) return `${subject} ${use}`;
	return null;
}
