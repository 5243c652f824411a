import { capture, expireHolds, hold, voidHold, type HoldRequest } from '#lib/money/hold.ts';
import { available, balanceOf, type Books, type Entry, type Posted } from '#lib/money/ledger.ts';
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
	/** The hold that this entry captures; `more` keeps what is left of it for a later capture. */
	readonly captures?: { readonly hold: string; readonly more: boolean };
	/** What the account lacks is owed, in an asset of the bank; what comes to it pays that first. */
	readonly owing?: { readonly account: string; readonly debt: string };
}
/** What the action `post` wants, in this order: holds, entries, ends of holds; all of it or none. */
export interface Posting {
	readonly paymentId: string;
	readonly entries: readonly Wanted[];
	/** Memos, no entries (domain 3.9): money promised but not moved. */
	readonly holds?: readonly HoldRequest[];
	readonly voids?: readonly string[];
	/** Every hold whose time has come is free again. */
	readonly expires?: true;
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
	const { paymentId, entries, holds = [], voids = [], expires } = posting as unknown as Posting;
	const steps: readonly ((before: Books) => Posted)[] = [
		...holds.map((asked) => (before: Books) => hold(before, asked)),
		...entries.map((wanted) => (before: Books) => entered(before, wanted, paymentId, cause)),
		...voids.map((id) => (before: Books) => voidHold(before, id))
	];
	let next = books as Books;
	for (const step of steps) {
		const posted = step(next);
		if (!posted.ok) return { ok: false, why: posted.why };
		next = posted.books;
	}
	const ended = expires ? expireHolds(next, cause.at) : next;
	return { ok: true, books: ended, entries: entries.map((entry) => entry.id) };
}

function entered(books: Books, wanted: Wanted, paymentId: string, cause: PostingCause): Posted {
	const lines = wanted.lines.flatMap((line) => owedLines(books, line, wanted.owing));
	const entry = entryFor({ ...wanted, lines }, paymentId, cause);
	return wanted.captures
		? capture(books, wanted.captures.hold, entry, !wanted.captures.more)
		: post(books, entry);
}

type WantedLine = Wanted['lines'][number];

/** A line of an account that may be short, with what is owed in its place or paid back by it. */
function owedLines(books: Books, line: WantedLine, owing: Wanted['owing']): readonly WantedLine[] {
	const [account, debit, credit] = line;
	if (account !== owing?.account) return [line];
	const { debt } = owing;
	const has = debit > 0 ? Math.min(debit, Math.max(0, available(books, account))) : 0;
	const back = Math.min(credit, balanceOf(books, debt));
	const both: readonly WantedLine[] = [
		[account, has, credit - back],
		[debt, debit > 0 ? debit - has : 0, back]
	];
	return both.filter(([, taken, given]) => taken + given > 0);
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
