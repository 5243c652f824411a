import type { Books, Entry } from '#lib/money/ledger.ts';
import { post } from '#lib/money/post.ts';
import type { Json } from '#lib/vault/vault.ts';
import type { PostingCause, Settled } from '#lib/world/cast.ts';
import { dayOf } from './calendar.ts';

/** One journal entry as a machine asks for it; book, cause and time are added where it is posted. */
export interface Wanted {
	readonly id: string;
	readonly narrative: string;
	readonly lines: readonly (readonly [account: string, debit: number, credit: number])[];
	readonly reverses?: string;
}
/** What the action `post` wants: all of the entries or none. */
export interface Posting {
	readonly paymentId: string;
	readonly entries: readonly Wanted[];
}

/** Debit one account, credit another. */
export const transfer = (
	id: string,
	narrative: string,
	debit: string,
	credit: string,
	minor: number
): Wanted => ({
	id,
	narrative,
	lines: [
		[debit, minor, 0],
		[credit, 0, minor]
	]
});

/** Applies a posting to the books of all institutions; the first refusal leaves them as they were. */
export function settle(books: unknown, posting: Json, cause: PostingCause): Settled {
	const { paymentId, entries } = posting as unknown as Posting;
	let next = books as Books;
	for (const wanted of entries) {
		const posted = post(next, entryFor(wanted, paymentId, cause));
		if (!posted.ok) return { ok: false, why: posted.why };
		next = posted.books;
	}
	return { ok: true, books: next, entries: entries.map((entry) => entry.id) };
}

function entryFor(wanted: Wanted, paymentId: string, cause: PostingCause): Entry {
	return {
		id: wanted.id,
		book: cause.organisation,
		lines: wanted.lines.map(([account, debit, credit]) => ({ account, debit, credit })),
		paymentId,
		cause: cause.message,
		at: cause.at,
		valueDate: dayOf(cause.at),
		narrative: wanted.narrative,
		...(wanted.reverses ? { reverses: wanted.reverses } : {})
	};
}
