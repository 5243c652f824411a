import { append, nothing, type Chunks } from '#lib/persistent/chunks.ts';
import { find, store, type Trie } from '#lib/persistent/trie.ts';
import type { Claims, LayerReading } from '#lib/vault/vault.ts';
import { advance } from '#lib/world/advance.ts';
import type { Entry, Reading } from '#lib/world/fact.ts';
import type { Watched } from '#lib/world/invariants.ts';
import type { Message, PartyId } from '#lib/world/message.ts';
import type { CheckDone, Happening, World } from '#lib/world/world.ts';
import type { AuthenticationContext } from '../authentication/context.ts';
import { contextIn, kindOf, player } from './roles.ts';

/** A message that a party took for good, with what the vault had found in it. */
export interface Accepted {
	readonly party: PartyId;
	readonly kind: string;
	readonly message: Message;
	readonly parts: Readonly<Record<string, Claims>>;
	readonly checks: readonly CheckDone[];
	/** Signatures that named a certificate, by part. */
	readonly signatures: readonly { readonly part: string; readonly layer: LayerReading }[];
	/** The machine knows or does something else because of it; a relay only carries on. */
	readonly changed: boolean;
}

/** What went before, as far as later entries are held against it. */
export interface Past {
	readonly trace: Chunks<Entry>;
	readonly accepted: Chunks<Accepted>;
	/** Single-use values that had an effect, to the message that had it. */
	readonly used: Trie<string>;
	/** Wrong credentials in a row, by user: the jti of each, because the same bytes again are no new try. */
	readonly wrong: Readonly<Record<string, readonly string[]>>;
}

const noPast: Past = { trace: nothing, accepted: nothing, used: null, wrong: {} };
const pasts = new WeakMap<World, Past>();
const acceptances = new WeakMap<Watched, readonly Accepted[]>();

/** What was known before this entry; kept with each world, so that it is added up once. */
export function pastBefore(watched: Watched): Past {
	const { before } = watched;
	if (!before) return noPast;
	let past = pasts.get(before);
	if (!past) pasts.set(before, (past = replayed(watched)));
	return past;
}

/** What is known with this entry; the monitor asks once an entry, so that the next begins from here. */
export function pastWith(watched: Watched): Past {
	let past = pasts.get(watched.world);
	if (!past) pasts.set(watched.world, (past = extended(pastBefore(watched), watched)));
	return past;
}

/** A run that was not watched from its beginning is gone through once. */
function replayed({ cast, trace }: Watched): Past {
	let world: World | null = null;
	let past = noPast;
	for (const entry of trace.slice(0, -1)) {
		const next: World = advance(cast, world, entry);
		past = extended(past, { cast, before: world, entry, world: next, trace });
		world = next;
	}
	return past;
}

function extended(past: Past, watched: Watched): Past {
	const now = acceptedIn(watched);
	return {
		trace: append(past.trace, watched.entry),
		accepted: now.reduce<Chunks<Accepted>>((list, one) => append(list, one), past.accepted),
		used: now
			.flatMap((one) => singleUses(one).map((value) => [value, one.message.id] as const))
			.reduce((used, [value, id]) => store(used, value, id), past.used),
		wrong: wrongAfter(past.wrong, watched)
	};
}

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

type Judged = Extract<Happening, { readonly type: 'checked' }>;

/** Every message that a receiver weighed in this entry. */
export const judged = ({ world }: Watched): readonly Judged[] =>
	world.happened.filter((one) => one.type === 'checked');

function acceptedOf(watched: Watched, { party, message, parts, checks }: Judged): Accepted {
	const reading = readingOf(watched, party, message);
	const [old, now] = [watched.before?.parties[party], watched.world.parties[party]];
	return {
		party,
		kind: kindOf(watched.cast, message) ?? '',
		message,
		parts,
		checks,
		signatures: Object.entries(reading?.parts ?? {}).flatMap(([part, { layers }]) =>
			layers.flatMap((layer) => (layer.signer === null ? [] : [{ part, layer }]))
		),
		changed:
			old?.snapshot.context !== now?.snapshot.context || old?.snapshot.value !== now?.snapshot.value
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

/** Values that may have an effect once: the jti of each part, and a challenge that is answered. */
export function singleUses(one: Accepted): readonly string[] {
	if (!one.changed) return [];
	return Object.values(one.parts).flatMap(({ jti, challenge }) => [
		...(typeof jti === 'string' ? [`${one.party} jti ${jti}`] : []),
		...(typeof challenge === 'string' && one.parts['page'] === undefined
			? [`${one.party} ${one.kind} challenge ${challenge}`]
			: [])
	]);
}

/** The message by which a single-use value already had an effect. */
export const usedBy = (past: Past, value: string): string | undefined => find(past.used, value);

/** The user whose credential a submission carries, as the page was opened for her. */
export function payingUser({ cast, before }: Watched, one: Judged): string | null {
	const role = cast.parties[one.party]?.role;
	if (!before || role !== 'authenticator' || kindOf(cast, one.message) !== 'submission-relayed')
		return null;
	const pages = contextIn<AuthenticationContext>(cast, before, role)?.pages;
	return pages?.[String(one.parts['credential']?.['paymentId'] as string)]?.userId ?? null;
}

function wrongAfter(wrong: Past['wrong'], watched: Watched): Past['wrong'] {
	let next = wrong;
	for (const one of judged(watched)) {
		const user = payingUser(watched, one);
		const reset = resetAtCounter(watched, one);
		const mistaken = one.checks.some((check) => check.code === 'CK23' && !check.held);
		const jti = String(one.parts['credential']?.['jti'] as string);
		if (user && mistaken) next = { ...next, [user]: [...new Set([...(next[user] ?? []), jti])] };
		else if (user && one.outcome === 'accepted') next = { ...next, [user]: [] };
		else if (reset) next = { ...next, [reset]: [] };
	}
	return next;
}

/** Only the counter, in person, makes a locked credential usable again. */
function resetAtCounter({ cast }: Watched, { message, parts, outcome }: Judged): string | null {
	if (outcome !== 'accepted' || message.from !== player(cast, 'counter')?.id) return null;
	const user = parts['teller']?.['customerId'];
	return typeof user === 'string' ? user : null;
}
