import { test } from 'vitest';
import { modes } from '../../../src/lib/modes/index.ts';
import type { Mode } from '../../../src/lib/modes/mode.ts';
import type { Options } from '../../../src/lib/world/fact.ts';

/** A run of a mode in which every message of the row `lost`, or of each of several, is lost. */
export interface RowRun {
	readonly options: Options;
	readonly lost?: string | readonly string[];
}

/** Which options of a mode its tests play; one file a mode, named after it, exports one by default. */
export interface ModeData {
	/** Options that leave out whatever comes before the order, for tests that are about a payment. */
	readonly plain: Options;
	/** Runs in which every message suffers every fault in turn: each brings other messages onto the lines. */
	readonly suite: readonly Options[];
	/** Combinations that decide together, for the promise. */
	readonly together: readonly Options[];
	/**
	 * Options that are held while every pair of the others is covered; an empty one where no choice makes
	 * others idle. A choice that does (a variant, a business) stands here with each of its values.
	 */
	readonly held: readonly Options[];
	/** Amounts and counts worth combining with the choices, by option: on both sides of every limit. */
	readonly levels: Readonly<Record<string, readonly number[]>>;
	/** Runs that together send every row of every table. */
	readonly rows: readonly RowRun[];
	/** Runs with every kind of protection, for the real vault beside the symbolic one. */
	readonly vaults: readonly Options[];
	/** Runs whose traces are exported, validated and read back. */
	readonly exports: readonly Options[];
}

const found = import.meta.glob<{ readonly default: ModeData }>('./*.ts', { eager: true });

/** The test data of a mode; a mode without them is a mistake. */
export function dataOf({ id }: Mode): ModeData {
	const data = found[`./${id}.ts`]?.default;
	if (!data) throw new Error(`a mode without test data: write tests/modes/data/${id}.ts`);
	return data;
}

/** Tells every mode that has test data; for any other mode there is one test, and it fails. */
export function forEveryMode(tell: (mode: Mode, data: ModeData) => void): void {
	for (const mode of Object.values(modes))
		if (found[`./${mode.id}.ts`]) tell(mode, dataOf(mode));
		else test(`${mode.id} has test data`, () => void dataOf(mode));
}

/** Every choice that a mode offers, one at a time; the rest as usual. */
export const singles = ({ options }: Mode): readonly Options[] =>
	options.flatMap((spec): readonly Options[] =>
		spec.type === 'choice' ? spec.values.map((value) => ({ [spec.name]: value })) : []
	);
