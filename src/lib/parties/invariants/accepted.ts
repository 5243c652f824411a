import type { Claims, LayerReading } from '#lib/vault/vault.ts';
import type { Reading } from '#lib/world/fact.ts';
import type { Watched } from '#lib/world/invariants.ts';
import type { Message, PartyId } from '#lib/world/message.ts';
import type { CaseId, CheckDone, Happening } from '#lib/world/world.ts';
import { deskIn } from './desks.ts';
import { kindOf } from './roles.ts';

/** A message that a party took for good, with what the vault had found in it. */
export interface Accepted {
	readonly party: PartyId;
	readonly case: CaseId;
	readonly kind: string;
	readonly message: Message;
	readonly parts: Readonly<Record<string, Claims>>;
	readonly checks: readonly CheckDone[];
	/** Signatures that named a certificate, by part. */
	readonly signatures: readonly { readonly part: string; readonly layer: LayerReading }[];
	/** The machine knows or does something else because of it; a relay only carries on. */
	readonly changed: boolean;
}

export type Judged = Extract<Happening, { readonly type: 'checked' }>;

/** Every message that a receiver weighed in this entry. */
export const judged = ({ world }: Watched): readonly Judged[] =>
	world.happened.filter((one) => one.type === 'checked');

const acceptances = new WeakMap<Watched, readonly Accepted[]>();

/** Every message that was accepted by this entry: the one delivered, or those that had waited. */
export function acceptedIn(watched: Watched): readonly Accepted[] {
	let now = acceptances.get(watched);
	if (!now) {
		now = judged(watched)
			.filter((one) => one.outcome === 'accepted')
			.map((one) => acceptedOf(watched, one));
		acceptances.set(watched, now);
	}
	return now;
}

function acceptedOf(watched: Watched, one: Judged): Accepted {
	const { party, message, parts, checks } = one;
	const reading = readingOf(watched, party, message);
	const old = watched.before && deskIn(watched.before, one)?.snapshot;
	const now = deskIn(watched.world, one)?.snapshot;
	return {
		party,
		case: one.case,
		kind: kindOf(watched.cast, message) ?? '',
		message,
		parts,
		checks,
		signatures: Object.entries(reading?.parts ?? {}).flatMap(([part, { layers }]) =>
			layers.flatMap((layer) => (layer.signer === null ? [] : [{ part, layer }]))
		),
		changed: old?.context !== now?.context || old?.value !== now?.value
	};
}

function readingOf(
	{ entry, before }: Watched,
	party: PartyId,
	message: Message
): Reading | undefined {
	if (entry.type === 'delivered' && entry.id === message.id) return entry.reading;
	return before?.parties[party]?.parked.find((one) => one.message.id === message.id)?.reading;
}

/** Whoever signed a part and was verified by the receiver; null if nobody was. */
export const verifiedSigner = ({ signatures }: Accepted, part: string): string | null =>
	signatures.find((one) => one.part === part && verified(one.layer))?.layer.subject ?? null;

/** The half of a dual signature holds by CK27: its CK04 only says whose certificate is named. */
const verified = ({ kind, outcomes }: LayerReading): boolean =>
	(kind === 'DS' ? outcomes.CK27 : outcomes.CK04)?.held === true;
