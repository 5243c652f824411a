/**
 * An immutable list that grows at the end: chunks of 64, each knowing the one before.
 * Appending copies at most one chunk and shares the rest.
 */
export interface Chunks<V> {
	readonly length: number;
	readonly last: readonly V[];
	readonly before: Chunks<V> | null;
}

const chunkLength = 64;

/** A list with nothing in it. */
export const nothing: Chunks<never> = { length: 0, last: [], before: null };

/** The same list with one value more; the list given stays as it was. */
export function append<V>(list: Chunks<V>, value: V): Chunks<V> {
	const length = list.length + 1;
	if (list.last.length === chunkLength) return { length, last: [value], before: list };
	return { length, last: [...list.last, value], before: list.before };
}

/** Every value, oldest first. */
export function listOf<V>(list: Chunks<V>): V[] {
	const chunks: (readonly V[])[] = [];
	for (let at: Chunks<V> | null = list; at !== null; at = at.before) chunks.push(at.last);
	const values: V[] = [];
	for (const chunk of chunks.reverse()) values.push(...chunk);
	return values;
}

/** The values after the first `length`, oldest first; looks only at the chunks that hold them. */
export function valuesSince<V>(list: Chunks<V>, length: number): V[] {
	const chunks: (readonly V[])[] = [];
	for (let at: Chunks<V> | null = list; at !== null && at.length > length; at = at.before) {
		const own = at.length - at.last.length;
		chunks.push(at.last.slice(Math.max(0, length - own)));
	}
	return chunks.reverse().flat();
}

const startOf = ({ length, last }: Chunks<unknown>): number => length - last.length;

/**
 * A place at which a later list is other than an earlier one that it should go on from; null when
 * there is none. What both share is not looked at, so the cost is that of what was added.
 */
export function otherPlace<V>(earlier: Chunks<V>, later: Chunks<V>): number | null {
	let theirs: Chunks<V> | null = later;
	while (theirs && startOf(theirs) > startOf(earlier)) theirs = theirs.before;
	let mine: Chunks<V> | null = earlier;
	while (mine !== null && mine !== theirs) {
		const values: readonly V[] = theirs?.last ?? [];
		const place = mine.last.findIndex((value, index) => values[index] !== value);
		if (place >= 0) return startOf(mine) + place;
		mine = mine.before;
		theirs = theirs?.before ?? null;
	}
	return null;
}
