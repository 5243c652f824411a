import type { Claims, Json } from '#lib/vault/vault.ts';
import type { Cast } from './cast.ts';
import { partyIn, rowOf, specOf } from './change.ts';
import { dispatch } from './channels.ts';
import { keyOf } from './seal.ts';
import type { Heard } from './machines.ts';
import type { PartyId } from './message.ts';
import type { Draft, Row } from './row.ts';
import type { SentCopy, World } from './world.ts';

/** Puts a machine's draft into the outbox, or behind the channel that must be opened first. */
export function enqueue(
	cast: Cast,
	world: World,
	from: PartyId,
	draft: Draft,
	heard: Heard | null
): World {
	if (draft.again) {
		const copy = partyIn(world, from).sent[draft.kind];
		// The first one still waits for its channel: it will be sent, once.
		if (!copy) return world;
		return resend(cast, world, from, copy, heard?.id ?? null);
	}
	const row = rowFor(cast, from, draft.kind, heard);
	return dispatch(cast, world, row, {
		type: 'seal',
		from,
		row: row.key,
		parts: filled(cast, world, draft),
		re: heard?.id ?? null,
		because: world.seq
	});
}

/** Sends the same bytes once more, in a new record of the channel. */
export function resend(
	cast: Cast,
	world: World,
	from: PartyId,
	copy: SentCopy,
	re: string | null
): World {
	return dispatch(cast, world, rowOf(cast, copy.row), {
		type: 'resend',
		from,
		copy,
		re,
		because: world.seq
	});
}

const rowsByKind = new WeakMap<Cast, ReadonlyMap<string, readonly Row[]>>();

/** Rows by kind, kept with the cast: every draft asks. */
function rowsOf(cast: Cast, kind: string): readonly Row[] {
	let byKind = rowsByKind.get(cast);
	if (!byKind) {
		const grouped = new Map<string, Row[]>();
		for (const row of Object.values(cast.rows))
			grouped.set(row.kind, [...(grouped.get(row.kind) ?? []), row]);
		rowsByKind.set(cast, (byKind = grouped));
	}
	return byKind.get(kind) ?? [];
}

/** The row a party means by a kind: the one that answers what it heard, else the only one it may send. */
function rowFor(cast: Cast, from: PartyId, kind: string, heard: Heard | null): Row {
	const { role } = specOf(cast, from);
	const rows = rowsOf(cast, kind).filter((row) => row.from === role);
	const answer = heard ? cast.rows[heard.row]?.answer : undefined;
	const row = rows.find((one) => one.key === answer) ?? rows[0];
	if (!row) throw new Error(`no row says that ${role} may send: ${kind}`);
	return row;
}

/** Balances and certificates are read where the draft is made, after the postings that stand before it. */
function filled(cast: Cast, world: World, draft: Draft): Draft['parts'] {
	const fill = (value: Json): Json => {
		if (typeof value !== 'object' || value === null) return value;
		if ('$available' in value)
			return cast.available(world.books, String(value['$available'] as string));
		if ('$certificate' in value) {
			const [role = '', key = ''] = String(value['$certificate'] as string).split(' ');
			return keyOf(cast, world, role, key);
		}
		return value;
	};
	return Object.fromEntries(
		Object.entries(draft.parts).map(([name, claims]) => [
			name,
			Object.fromEntries(
				Object.entries(claims as Claims).map(([field, value]) => [field, fill(value)])
			)
		])
	);
}
