import type { Entry as JournalEntry } from '#lib/money/ledger.ts';
import { append, listOf, nothing, type Chunks } from '#lib/persistent/chunks.ts';
import { find, store, type Trie } from '#lib/persistent/trie.ts';
import type { Claims, Json } from '#lib/vault/vault.ts';
import type { Entry } from '#lib/world/fact.ts';
import type { Watched } from '#lib/world/invariants.ts';
import type { Message } from '#lib/world/message.ts';
import { acceptedIn, type Accepted } from './accepted.ts';
import { postedNow } from './movements.ts';
import { remembering } from './remembering.ts';

/** What went before, found by the ids that messages and journal entries name. */
export interface Past {
	readonly trace: Chunks<Entry>;
	/** Messages that were sent or injected, by their own id. */
	readonly messages: Trie<Message>;
	readonly said: Trie<Chunks<Message>>;
	readonly accepted: Trie<Chunks<Accepted>>;
	/** Journal entries by the payment, trade or batch they are for. */
	readonly entries: Trie<Chunks<JournalEntry>>;
}

const noPast: Past = { trace: nothing, messages: null, said: null, accepted: null, entries: null };

/** Everything up to an entry and with it. I23 asks for it at every entry. */
export const past = remembering(noPast, (before, watched): Past => {
	const { entry } = watched;
	const message = entry.type === 'sent' || entry.type === 'injected' ? entry.message : null;
	const added = acceptedIn(watched);
	return {
		trace: append(before.trace, entry),
		messages: message ? store(before.messages, message.id, message) : before.messages,
		said:
			message && message.again === null
				? filed(before.said, idsIn(wordsOf(message)), message)
				: before.said,
		accepted: added.reduce(
			(all, one) => filed(all, idsIn(Object.values(one.parts)), one),
			before.accepted
		),
		entries: postedNow(watched).reduce(
			(all, one) => filed(all, [one.paymentId], one),
			before.entries
		)
	};
});

function filed<V>(all: Trie<Chunks<V>>, ids: readonly string[], value: V): Trie<Chunks<V>> {
	return ids.reduce(
		(filing, id) => store(filing, id, append(find(filing, id) ?? nothing, value)),
		all
	);
}

const wordsOf = ({ parts }: Message): readonly (Claims | null)[] =>
	Object.values(parts).map(({ claims }) => claims);

/** Every id that some claims name, however deep, once. */
function idsIn(values: readonly Json[]): readonly string[] {
	const ids = new Set<string>();
	const look = (value: Json): void => {
		if (typeof value !== 'object' || value === null) return;
		if (Array.isArray(value)) return (value as readonly Json[]).forEach(look);
		for (const [field, inner] of Object.entries(value as Claims)) {
			if (typeof inner === 'string' && /(Id|xid|No|rrn)$/.test(field)) ids.add(inner);
			else look(inner);
		}
	};
	values.forEach(look);
	return [...ids];
}

/** Messages accepted up to and with this entry that name an id, oldest first. */
export const acceptedAbout = (watched: Watched, id: string): readonly Accepted[] =>
	listOf(find(past(watched).after.accepted, id) ?? nothing);
/** Messages accepted before this entry that name an id, oldest first. */
export const acceptedBefore = (watched: Watched, id: string): readonly Accepted[] =>
	listOf(find(past(watched).before.accepted, id) ?? nothing);

/** What anybody said, up to and with this entry, about an id; what was only repeated or carried on is left out. */
export const saidAbout = (watched: Watched, id: string): readonly Message[] =>
	listOf(find(past(watched).after.said, id) ?? nothing);
export const saidBefore = (watched: Watched, id: string): readonly Message[] =>
	listOf(find(past(watched).before.said, id) ?? nothing);

/** A message that was sent or injected; a copy that the network made (`m7+1`) is its original. */
export function messageOf(watched: Watched, id: string): Message | undefined {
	const { messages } = past(watched).after;
	return find(messages, id) ?? find(messages, id.replace(/(\+\d+)+$/, ''));
}

/** Journal entries of a payment, trade or batch, oldest first, with those of this moment. */
export const entriesFor = (watched: Watched, id: string): readonly JournalEntry[] =>
	listOf(find(past(watched).after.entries, id) ?? nothing);
