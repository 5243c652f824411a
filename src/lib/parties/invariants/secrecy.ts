import type { Claims, Json } from '#lib/vault/vault.ts';
import { rowOf } from '#lib/world/change.ts';
import type { Invariant, Watched } from '#lib/world/invariants.ts';
import type { Message } from '#lib/world/message.ts';
import type { Role } from '#lib/world/row.ts';

/** Something that is not for everybody: the fields that hold it, and the roles that may read it. */
export interface Item {
	readonly name: string;
	readonly fields: readonly string[];
	/** Kinds of secret of the vault that are this item whatever their field is called. */
	readonly secrets?: readonly string[];
	readonly readers: readonly Role[];
	/** Where a reader may not read every value: whether it may read this one. */
	readonly unless?: (watched: Watched, role: Role, value: Json) => boolean;
}
/** Who may read what in a mode (domain 11); what stands masked or as a digest is in other fields. */
export type Matrix = readonly Item[];

interface Read {
	readonly item: Item;
	readonly value: Json;
}
interface Lookup {
	readonly byField: ReadonlyMap<string, Item>;
	readonly bySecret: ReadonlyMap<string, Item>;
}

const lookupOf = (matrix: Matrix): Lookup => ({
	byField: new Map(matrix.flatMap((item) => item.fields.map((field) => [field, item] as const))),
	bySecret: new Map(
		matrix.flatMap((item) => (item.secrets ?? []).map((kind) => [kind, item] as const))
	)
});

/** Every item that stands readable in some claims, however deep. */
function itemsIn(lookup: Lookup, value: Json): readonly Read[] {
	if (typeof value !== 'object' || value === null) return [];
	if (Array.isArray(value))
		return (value as readonly Json[]).flatMap((one) => itemsIn(lookup, one));
	return Object.entries(value as Claims).flatMap(([field, inner]) => {
		const item = lookup.bySecret.get(secretKind(inner)) ?? lookup.byField.get(field);
		return [...(item ? [{ item, value: inner }] : []), ...itemsIn(lookup, inner)];
	});
}

const secretKind = (value: Json): string =>
	typeof value === 'object' && value !== null && '$secret' in value
		? String(value['$secret'] as string)
		: '';

const mayRead = (watched: Watched, role: Role, { item, value }: Read): boolean =>
	item.readers.includes(role) && item.unless?.(watched, role, value) !== true;

/** The message that arrived by this entry and the claims its receiver could read, refused or not. */
function arrived({ entry, before }: Watched) {
	if (entry.type !== 'delivered') return null;
	const message = before?.inFlight.find((one) => one.id === entry.id);
	if (!message || message.handshake) return null;
	return { message, parts: entry.reading.parts };
}

const named = (who: string, row: string, reads: readonly Read[]): readonly string[] =>
	[...new Set(reads.map(({ item }) => item.name))].map((name) => `${who} reads ${name} in ${row}`);

/** I16: whoever can open a part of a message learns only what the mode's matrix allows (domain 11). */
export function secrecy(matrix: Matrix): Invariant {
	const lookup = lookupOf(matrix);
	return {
		id: 'I16',
		name: 'secrecy',
		when: 'always',
		breaches(watched) {
			const heard = arrived(watched);
			const role = heard && watched.cast.parties[heard.message.to]?.role;
			if (!heard || !role) return [];
			const reads = Object.values(heard.parts)
				.flatMap(({ claims }) => itemsIn(lookup, claims))
				.filter((read) => !mayRead(watched, role, read));
			return named(heard.message.to, heard.message.row, reads);
		}
	};
}

/** I16, for whoever listens on an open line: without a channel he reads all that no envelope hides. */
export function secrecyOnTheLine(matrix: Matrix): Invariant {
	const lookup = lookupOf(matrix);
	return {
		id: 'I16',
		name: 'secrecy',
		when: 'always',
		breaches(watched) {
			const heard = arrived(watched);
			if (!heard || !overheard(watched, heard.message)) return [];
			const { parts } = rowOf(watched.cast, heard.message.row);
			const reads = Object.entries(heard.parts).flatMap(([name, { claims }]) =>
				parts[name]?.layers.some((layer) => layer.kind === 'ENV') ? [] : itemsIn(lookup, claims)
			);
			return named('an eavesdropper', heard.message.row, reads);
		}
	};
}

function overheard({ cast }: Watched, message: Message): boolean {
	return message.record === null && ['internet', 'banks'].includes(rowOf(cast, message.row).line);
}
