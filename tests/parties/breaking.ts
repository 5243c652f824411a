import { describe, expect, test } from 'vitest';
import { invariants } from '../../src/lib/modes/invariants.ts';
import type { Options } from '../../src/lib/world/fact.ts';
import { watch, type Invariant } from '../../src/lib/world/invariants.ts';
import { dataOf } from '../modes/data/data.ts';
import { modeNamed } from '../modes/playing.ts';
import type { Planted } from './doctor.ts';
import { played } from './played.ts';

/** A variant of a mode that has invariants of its own, and the options that choose it. */
interface Variant {
	readonly all: readonly Invariant[];
	readonly plain: Options;
}

/**
 * Registers the tests that every invariant of a mode breaks by a planted defect, and no other with it.
 * `elsewhere` are ids that a test of its own shows.
 */
export function brokenIn(
	id: string,
	planted: readonly Planted[],
	elsewhere: readonly string[] = [],
	variant?: Variant
): void {
	const { all, plain } = variant ?? {
		all: invariants[id] ?? [],
		plain: dataOf(modeNamed(id)).plain
	};

	describe(`${id}: a planted defect`, () => {
		test.each(planted.map((one) => [one.breaks, one.when, one] as const))(
			'%s breaks, and nothing else, when %s',
			async (breaks, _, { options, playing, at, doctor }) => {
				const run = await played(id, { ...plain, ...options }, playing);
				const step = run.steps.find((one) => one.before !== null && at(one));
				if (!step) throw new Error('the run never comes there');
				expect(watch(all, step)).toEqual([]);
				const broken = watch(all, doctor(step, run));
				expect(new Set(broken.map((breach) => breach.id))).toEqual(new Set([breaks]));
			}
		);

		test('breaks every invariant of the list in turn', () => {
			const seen = new Set([...planted.map((one) => one.breaks), ...elsewhere]);
			expect(all.map((one) => one.id).filter((one) => !seen.has(one))).toEqual([]);
		});
	});
}
