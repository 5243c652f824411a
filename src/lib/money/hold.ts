import { accountOf, available, entryOf, holdOf, holdsOf, takenFrom } from './ledger.ts';
import type { Books, Entry, Hold, LedgerRefusal, Posted } from './ledger.ts';
import { post } from './post.ts';
import { find, store } from '#lib/persistent/trie.ts';

/** What is asked for when money is to be held. */
export type HoldRequest = Pick<Hold, 'id' | 'account' | 'minor' | 'expiresAt'>;

/** Holds money once: the same id again changes nothing, or is refused for another account or sum. */
export function hold(books: Books, asked: HoldRequest): Posted {
	const earlier = holdOf(books, asked.id);
	if (earlier !== undefined) {
		if (earlier.account !== asked.account || earlier.minor !== asked.minor)
			return refused('hold-id-conflict');
		return { ok: true, books, repeated: true };
	}
	if (!Number.isSafeInteger(asked.minor) || asked.minor <= 0) return refused('not-an-amount');
	const account = accountOf(books, asked.account);
	if (account === undefined) return refused('account-not-found');
	if (account.floor !== null && available(books, account.id) - asked.minor < account.floor)
		return refused('insufficient-funds');
	return changed(books, { ...asked, state: 'active', captured: 0 });
}

/**
 * Turns held money into a debit: posts the entry and ends the hold, both or neither. What the entry
 * leaves of the hold is freed, unless this is not the last capture of an order shipped in parts.
 */
export function capture(books: Books, holdId: string, entry: Entry, last = true): Posted {
	const held = holdOf(books, holdId);
	const account = held && accountOf(books, held.account);
	if (held === undefined || account === undefined) return refused('hold-not-found');
	if (entryOf(books, entry.id) !== undefined) return post(books, entry);
	if (held.state === 'expired') return refused('hold-expired');
	if (held.state !== 'active') return refused('hold-not-active');
	if (entry.at >= held.expiresAt) return refused('hold-expired');
	const captured = held.captured + takenFrom(account, entry);
	if (captured <= held.captured) return refused('capture-not-from-hold');
	if (captured > held.minor) return refused('capture-over-hold');
	const state = last || captured === held.minor ? 'captured' : 'active';
	return post(replaced(books, { ...held, captured, state }), entry);
}

/** Gives held money back; a second time changes nothing. */
export function voidHold(books: Books, holdId: string): Posted {
	const held = holdOf(books, holdId);
	if (held === undefined) return refused('hold-not-found');
	if (held.state === 'voided') return { ok: true, books, repeated: true };
	if (held.state !== 'active') return refused('hold-not-active');
	return changed(books, { ...held, state: 'voided' });
}

/** Gives back the money of every active hold whose time has come. */
export function expireHolds(books: Books, now: number): Books {
	return holdsOf(books)
		.filter((held) => held.state === 'active' && held.expiresAt <= now)
		.reduce((before, held) => replaced(before, { ...held, state: 'expired' }), books);
}

function replaced(books: Books, next: Hold): Books {
	const earlier = holdOf(books, next.id);
	const change = remaining(next) - (earlier === undefined ? 0 : remaining(earlier));
	return {
		...books,
		holds: store(books.holds, next.id, next),
		held: store(books.held, next.account, (find(books.held, next.account) ?? 0) + change)
	};
}

function remaining(held: Hold): number {
	return held.state === 'active' ? held.minor - held.captured : 0;
}

function changed(books: Books, next: Hold): Posted {
	return { ok: true, books: replaced(books, next), repeated: false };
}

function refused(why: LedgerRefusal): Posted {
	return { ok: false, why };
}
