/** One value of one option. */
export interface Assigned {
	readonly name: string;
	readonly value: string | number;
}
/** What can be chosen: the values of each option. */
export interface Choosable {
	readonly name: string;
	readonly values: readonly (string | number)[];
}
export type Combination = Readonly<Record<string, string | number>>;

/** Both values of a pair, whichever comes first. */
const pairKey = (one: Assigned, other: Assigned): string =>
	[one, other]
		.map(({ name, value }) => `${name}=${value}`)
		.sort()
		.join(' ');

/** Every pair of values of two different options, as pairs of assignments. */
export const pairsOf = (
	options: readonly Choosable[]
): readonly (readonly [Assigned, Assigned])[] =>
	options.flatMap((one, place) =>
		options.slice(place + 1).flatMap((other) =>
			one.values.flatMap((value) =>
				other.values.map((with_): readonly [Assigned, Assigned] => [
					{ name: one.name, value },
					{ name: other.name, value: with_ }
				])
			)
		)
	);

/**
 * Combinations in which every pair of values occurs at least once, greedily and always the same: each
 * begins with the first pair still missing and takes, option by option, the value that brings most.
 */
export function covering(options: readonly Choosable[]): readonly Combination[] {
	const missing = new Map(pairsOf(options).map((pair) => [pairKey(...pair), pair]));
	const combinations: Combination[] = [];
	for (let [first] = missing.values(); first; [first] = missing.values()) {
		const row: Assigned[] = [...first];
		for (const { name, values } of options) {
			if (row.some((one) => one.name === name)) continue;
			const brings = (value: string | number): number =>
				row.filter((one) => missing.has(pairKey(one, { name, value }))).length;
			const best = Math.max(...values.map(brings));
			const value = values.find((one) => brings(one) === best);
			if (value !== undefined) row.push({ name, value });
		}
		for (const one of row) for (const other of row) missing.delete(pairKey(one, other));
		combinations.push(Object.fromEntries(row.map(({ name, value }) => [name, value])));
	}
	if (options.length === 1)
		return options.flatMap(({ name, values }) => values.map((value) => ({ [name]: value })));
	return combinations;
}
