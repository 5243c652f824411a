import { accountOf, holdOf, takenFrom, type Entry, type Hold } from '#lib/money/ledger.ts';
import { differing } from '#lib/persistent/trie.ts';
import type { Invariant, Watched } from '#lib/world/invariants.ts';
import { booksAfter, booksBefore, booksChanged, postedNow } from './movements.ts';
import { entriesFor } from './past.ts';

/**
 * I09: what is captured of a hold is never more than was held, and nothing once it has ended or its
 * time has come. `holdFor` names the hold of a payment; a payment that has none is no capture.
 */
export const captureWithinHold = (holdFor: (paymentId: string) => string): Invariant => ({
	id: 'I09',
	name: 'capture-within-hold',
	when: 'always',
	breaches: (watched) => [
		...postedNow(watched).flatMap((entry) => overCaptured(watched, entry, holdFor)),
		...enlarged(watched)
	]
});

/** What an entry takes from the account on which a hold stands. */
function takenOf(watched: Watched, { account }: Hold, entry: Entry): number {
	const held = accountOf(booksAfter(watched), account);
	return held ? Math.max(0, takenFrom(held, entry)) : 0;
}

/**
 * What takes back a credit that was given for the time being, no more than that: its capture was long
 * before (domain 6.7).
 */
function isTakingBack(
	watched: Watched,
	{ account }: Hold,
	entry: Entry,
	all: readonly Entry[]
): boolean {
	const held = accountOf(booksAfter(watched), account);
	const credit = all.find(({ id }) => id === entry.reverses);
	if (!held || !credit) return false;
	return takenFrom(held, entry) === -takenFrom(held, credit);
}

function overCaptured(
	watched: Watched,
	entry: Entry,
	holdFor: (paymentId: string) => string
): readonly string[] {
	const hold = holdOf(booksAfter(watched), holdFor(entry.paymentId));
	if (!hold || takenOf(watched, hold, entry) === 0) return [];
	const all = entriesFor(watched, entry.paymentId);
	if (isTakingBack(watched, hold, entry, all)) return [];
	const reversed = new Set(all.flatMap(({ reverses }) => reverses ?? []));
	const captured = all
		.filter((one) => !reversed.has(one.id) && !isTakingBack(watched, hold, one, all))
		.reduce((sum, one) => sum + takenOf(watched, hold, one), 0);
	const state = holdOf(booksBefore(watched), hold.id)?.state ?? 'active';
	return [
		...(captured > hold.minor ? [`${hold.id}: ${captured} captured of ${hold.minor}`] : []),
		...(entry.at >= hold.expiresAt ? [`${hold.id}: captured after its time`] : []),
		...(state === 'active' ? [] : [`${hold.id}: captured when it was ${state}`])
	];
}

/** A hold that grows would let anything be captured. */
function enlarged(watched: Watched): readonly string[] {
	if (!watched.before || !booksChanged(watched)) return [];
	const [was, is] = [booksBefore(watched), booksAfter(watched)];
	return differing(was.holds, is.holds).flatMap((id) => {
		const [old, now] = [holdOf(was, id), holdOf(is, id)];
		return old && now && now.minor !== old.minor
			? [`${id} held ${old.minor} and holds ${now.minor}`]
			: [];
	});
}
