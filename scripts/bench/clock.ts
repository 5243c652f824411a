/** The middle of some measured values. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((one, other) => one - other);
	const middle = sorted.length >> 1;
	return sorted.length % 2
		? (sorted[middle] ?? 0)
		: ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Milliseconds that some work takes. */
export async function timed(work: () => unknown): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

/** Runs several pieces of work in turn, A B C A B C, and gives the median of each: only ratios count. */
export async function alternately<const W extends Readonly<Record<string, () => unknown>>>(
	rounds: number,
	works: W
): Promise<{ readonly [K in keyof W]: number }> {
	const times = Object.fromEntries(Object.keys(works).map((name) => [name, [] as number[]]));
	for (let round = 0; round < rounds; round++)
		for (const [name, work] of Object.entries(works)) times[name]?.push(await timed(work));
	return Object.fromEntries(
		Object.entries(times).map(([name, values]) => [name, median(values)])
	) as { readonly [K in keyof W]: number };
}

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
