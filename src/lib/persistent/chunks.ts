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
