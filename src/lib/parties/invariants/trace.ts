import { listOf, otherPlace } from '#lib/persistent/chunks.ts';
import { atRest } from '#lib/world/due.ts';
import type { Invariant, Watched } from '#lib/world/invariants.ts';
import { booksAfter, booksBefore, booksChanged, postedNow } from './movements.ts';
import { messageOf, past } from './past.ts';

/** I23: neither the trace nor any book ever loses or changes what stands in it. */
export const appendOnly: Invariant = {
	id: 'I23',
	name: 'append-only',
	when: 'always',
	breaches: (watched) => [...traceChanged(watched), ...booksRewritten(watched)]
};

/** With every entry the newest others are looked at again, at rest all of them. */
function traceChanged(watched: Watched): readonly string[] {
	const { entry, trace, world } = watched;
	const known = past(watched).before.trace;
	if (trace.length !== known.length + 1 || trace.at(-1) !== entry)
		return [`entry ${entry.seq} is not the next of the trace`];
	if (atRest(world)) {
		const place = listOf(known).findIndex((one, index) => trace[index] !== one);
		return place < 0 ? [] : [`entry ${place} of the trace was changed`];
	}
	const from = known.length - known.last.length;
	const place = known.last.findIndex((one, index) => trace[from + index] !== one);
	return place < 0 ? [] : [`entry ${from + place} of the trace was changed`];
}

function booksRewritten(watched: Watched): readonly string[] {
	if (!watched.before || !booksChanged(watched)) return [];
	const place = otherPlace(booksBefore(watched).entries, booksAfter(watched).entries);
	return place === null ? [] : [`entry ${place} of the books was changed or removed`];
}

/** I24: every journal entry names the message that caused it and the payment it is for, and both exist. */
export const traceableEntry = (exists: (watched: Watched, id: string) => boolean): Invariant => ({
	id: 'I24',
	name: 'traceable-entry',
	when: 'always',
	breaches: (watched) =>
		postedNow(watched).flatMap(({ id, cause, paymentId }) => [
			...(caused(watched, cause) ? [] : [`${id} names the message ${cause}, which nobody sent`]),
			...(exists(watched, paymentId) ? [] : [`${id} is for ${paymentId}, which nobody opened`])
		])
});

/** A message that was sent, or a timer or a person that no message made act (`entry-12`). */
function caused(watched: Watched, cause: string): boolean {
	if (messageOf(watched, cause)) return true;
	const entry = watched.trace[Number(/^entry-(\d+)$/.exec(cause)?.[1] ?? -1)];
	return entry?.type === 'rang' || entry?.type === 'acted';
}
