import type { Scenario } from './scenario.ts';

/** The scenarios of a mode. All of them are fetched when the first is asked for: most runs follow none. */
export const fetchScenarios = async (mode: string): Promise<readonly Scenario[]> =>
	(await import('./index.ts')).scenariosOf(mode);

/** A scenario by its id; null for one that is not there. */
export const fetchScenario = async (mode: string, id: string): Promise<Scenario | null> =>
	(await import('./index.ts')).scenarioNamed(mode, id);
