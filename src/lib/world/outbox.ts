import type { Claims, Json } from '#lib/vault/vault.ts';
import type { Cast } from './cast.ts';
import { deskAt, playerIn, playersOf, rowOf, specOf, type Ends, type Place } from './change.ts';
import { dispatch } from './channels.ts';
import { keyOf } from './seal.ts';
import type { Heard } from './machines.ts';
import type { PartyId } from './message.ts';
import type { Draft, Row } from './row.ts';
import type { CaseState, SentCopy, World } from './world.ts';

/** Puts a machine's draft into the outbox, or behind the channel that must be opened first. */
export function enqueue(
	cast: Cast,
	world: World,
	place: Place,
	draft: Draft,
	heard: Heard | null
): World {
	const desk = deskAt(world, place);
	const from = place.party;
	if (draft.again) {
		const copy = desk.sent[draft.kind];
		// The first one still waits for its channel: it will be sent, once.
		if (!copy) return world;
		return resend(cast, world, from, copy, heard?.id ?? null);
	}
	const row = rowFor(cast, from, draft.kind, heard);
	const peers = 'peers' in desk ? (desk as CaseState).peers : {};
	const ends = { from, to: receiverOf(cast, row, draft, heard, peers) };
	const parts = filled(cast, world, draft, ends);
	return dispatch(
		cast,
		world,
		row,
		{
			type: 'seal',
			...ends,
			case: place.case,
			row: row.key,
			parts,
			re: heard?.id ?? null,
			because: world.seq
		},
		ends
	);
}

/** Sends the same bytes once more, in a new record of the channel. */
export function resend(
	cast: Cast,
	world: World,
	from: PartyId,
	copy: SentCopy,
	re: string | null
): World {
	const command = {
		type: 'resend',
		from,
		case: copy.case,
		copy,
		re,
		because: world.seq
	} as const;
	return dispatch(cast, world, rowOf(cast, copy.row), command, { from, to: copy.to });
}

/** Whom a draft is for: whoever it names, the only player of the role, the one who is answered or was last talked with. */
function receiverOf(
	cast: Cast,
	row: Row,
	draft: Draft,
	heard: Heard | null,
	peers: CaseState['peers']
): PartyId {
	if (draft.to !== undefined) return draft.to;
	const players = playersOf(cast, row.to).map(({ id }) => id);
	const [only, other] = players;
	const asked = heard && players.includes(heard.from) ? heard.from : undefined;
	const receiver = other === undefined ? only : (asked ?? peers[row.to]);
	if (receiver === undefined) throw new Error(`for whom? ${row.key} to ${row.to}`);
	return receiver;
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
function filled(cast: Cast, world: World, draft: Draft, ends: Ends): Draft['parts'] {
	const fill = (value: Json): Json => {
		if (typeof value !== 'object' || value === null) return value;
		if ('$available' in value)
			return cast.available(world.books, String(value['$available'] as string));
		if ('$certificate' in value) {
			const [role = '', key = ''] = String(value['$certificate'] as string).split(' ');
			return keyOf(world, playerIn(cast, role, ends), key);
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
