import {
	accountOf,
	balanceOf,
	changeOf,
	entriesOf,
	type Books,
	type Entry as JournalEntry
} from '../../src/lib/money/ledger.ts';
import { append, listOf, nothing, type Chunks } from '../../src/lib/persistent/chunks.ts';
import { store } from '../../src/lib/persistent/trie.ts';
import type { Claims, Json } from '../../src/lib/vault/vault.ts';
import type { Cast } from '../../src/lib/world/cast.ts';
import { deskAt, house, withDesk, type Place } from '../../src/lib/world/change.ts';
import { atRest } from '../../src/lib/world/due.ts';
import type { Entry, Options, Reading } from '../../src/lib/world/fact.ts';
import type { Watched } from '../../src/lib/world/invariants.ts';
import type { Message } from '../../src/lib/world/message.ts';
import type { Happening, World } from '../../src/lib/world/world.ts';
import type { Playing, Run } from './played.ts';

export type Checked = Extract<Happening, { type: 'checked' }>;
export type Step = (step: Watched) => boolean;
export type Doctor = (step: Watched, run: Run) => Watched;

/** Which entry of which run is doctored, and how, so that this invariant alone breaks. */
export interface Planted {
	readonly breaks: string;
	readonly when: string;
	readonly options?: Options;
	readonly playing?: Playing;
	readonly at: Step;
	readonly doctor: Doctor;
}

export const sends =
	(row: string): Step =>
	({ entry }) =>
		entry.type === 'sent' && entry.message.row === row;
export const delivers =
	(row: string): Step =>
	({ entry, before }) =>
		entry.type === 'delivered' &&
		before?.inFlight.some((one) => one.id === entry.id && one.row === row) === true;
export const accepts =
	(row: string): Step =>
	({ world }) =>
		world.happened.some(
			(one) => one.type === 'checked' && one.outcome === 'accepted' && one.message.row === row
		);
export const posts: Step = ({ world }) => world.happened.some((one) => one.type === 'posted');
export const rests: Step = ({ world }) => atRest(world);

export const inWorld = (step: Watched, change: Partial<World>): Watched => ({
	...step,
	world: { ...step.world, ...change }
});

/** A party's own machine, or its case. */
type At = string | Place;
const placeOf = (at: At): Place => (typeof at === 'string' ? house(at) : at);

/** Changes what a machine knows. */
export function knowing(world: World, at: At, change: object): World {
	const place = placeOf(at);
	const { snapshot } = deskAt(world, place);
	const context = { ...(snapshot.context as object), ...change };
	return withDesk(world, place, { snapshot: { ...snapshot, context } as typeof snapshot });
}
export const withContext = (step: Watched, at: At, change: object): Watched => ({
	...step,
	world: knowing(step.world, at, change)
});
export const contextOf = <C>({ world }: Watched, at: At): C =>
	deskAt(world, placeOf(at)).snapshot.context as C;
export const booksOf = ({ world }: Watched): Books => world.books as Books;
export const withBooks = (step: Watched, books: Books): Watched => inWorld(step, { books });

/** The books were like this before the entry and after it. */
export const withStandingBooks = (step: Watched, books: Books): Watched => ({
	...withBooks(step, books),
	before: step.before && { ...step.before, books }
});
export const withEntry = (step: Watched, entry: Entry): Watched => ({
	...step,
	entry,
	trace: [...step.trace.slice(0, -1), entry]
});
export const withMessage = (step: Watched, change: Partial<Message>): Watched => {
	if (step.entry.type !== 'sent') throw new Error('nothing was sent');
	return withEntry(step, { ...step.entry, message: { ...step.entry.message, ...change } });
};

export type Line = readonly [account: string, debit: number, credit: number];

/** Posts an entry that no machine wanted and no check has seen. */
export function forced(step: Watched, lines: readonly Line[], like = 0): Watched {
	const books = booksOf(step);
	const model = entriesOf(books).at(-1 - like);
	if (!model) throw new Error('nothing was posted');
	const entry: JournalEntry = {
		...model,
		id: `forced-${model.id}`,
		lines: lines.map(([account, debit, credit]) => ({ account, debit, credit }))
	};
	let { balances } = books;
	for (const line of entry.lines) {
		const account = accountOf(books, line.account);
		if (!account) throw new Error(`no such account: ${line.account}`);
		balances = store(
			balances,
			line.account,
			balanceOf(books, line.account) + changeOf(account, line)
		);
	}
	return withBooks(step, { ...books, balances, entries: append(books.entries, entry) });
}

/** Changes a journal entry where it stands. */
export function rewritten(step: Watched, id: RegExp, change: Partial<JournalEntry>): Watched {
	const books = booksOf(step);
	const entries = listOf(books.entries).map((one) =>
		id.test(one.id) ? { ...one, ...change } : one
	);
	const list = entries.reduce<Chunks<JournalEntry>>((all, one) => append(all, one), nothing);
	return withBooks(step, { ...books, entries: list });
}

/** Changes what the checks of this entry found. */
export function rechecked(step: Watched, change: (one: Checked) => Checked): Watched {
	return inWorld(step, {
		happened: step.world.happened.map((one) => (one.type === 'checked' ? change(one) : one))
	});
}

/** Changes the reading of the message that this entry delivers. */
export function reread(step: Watched, change: (reading: Reading) => Reading): Watched {
	if (step.entry.type !== 'delivered') throw new Error('nothing was delivered');
	return withEntry(step, { ...step.entry, reading: change(step.entry.reading) });
}
export const withPart = (reading: Reading, part: string, claims: Claims): Reading => ({
	...reading,
	parts: { ...reading.parts, [part]: { ...reading.parts[part], layers: [], digest: null, claims } }
});

export function said(run: Run, row: string, part: string): Claims {
	const step = run.steps.find(sends(row));
	const claims = step?.entry.type === 'sent' ? step.entry.message.parts[part]?.claims : null;
	if (!claims) throw new Error(`nobody said: ${row} ${part}`);
	return claims;
}

export function withInput(cast: Cast, party: string, change: Record<string, Json>): Cast {
	const spec = cast.parties[party];
	if (!spec) throw new Error(`no such party: ${party}`);
	const input = { ...(spec.input as Record<string, Json>), ...change };
	return { ...cast, parties: { ...cast.parties, [party]: { ...spec, input } } };
}
export function withKey(cast: Cast, party: string, sign: string): Cast {
	const spec = cast.parties[party];
	if (!spec) throw new Error(`no such party: ${party}`);
	return { ...cast, parties: { ...cast.parties, [party]: { ...spec, keys: { sign } } } };
}

export const signer = (step: Watched, part: string) => {
	const layers = step.entry.type === 'delivered' ? step.entry.reading.parts[part]?.layers : [];
	const layer = layers?.find((one) => one.signer !== null);
	if (!layer) throw new Error(`nobody signed: ${part}`);
	return layer;
};
export const resigned = (step: Watched, part: string, change: object): Watched =>
	reread(step, (reading) => ({
		...reading,
		parts: {
			...reading.parts,
			[part]: {
				claims: reading.parts[part]?.claims ?? null,
				digest: null,
				layers: [{ ...signer(step, part), ...change }]
			}
		}
	}));

export const inState = (step: Watched, at: At, value: unknown): Watched => {
	const { snapshot } = deskAt(step.world, placeOf(at));
	const other = { ...snapshot, value } as typeof snapshot;
	return { ...step, world: withDesk(step.world, placeOf(at), { snapshot: other }) };
};
