import type { Scenario } from './scenario.ts';

const found = import.meta.glob<{ readonly scenarios: readonly Scenario[] }>('./*/[BF]*.ts', {
	eager: true
});

/** Every scenario there is, in the order of its id: a new file is a new scenario. */
export const scenarios: readonly Scenario[] = Object.values(found)
	.flatMap((module) => module.scenarios)
	.sort((one, other) => (one.id < other.id ? -1 : 1));

/** The scenarios of a mode. */
export const scenariosOf = (mode: string): readonly Scenario[] =>
	scenarios.filter((one) => one.mode === mode);

/** A scenario by its id, in either case of letters. */
export const scenarioNamed = (mode: string, id: string): Scenario | null =>
	scenariosOf(mode).find((one) => one.id.toLowerCase() === id.toLowerCase()) ?? null;
