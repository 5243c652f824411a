import type { Mode } from './mode.ts';

const found = import.meta.glob<{ readonly mode: Mode }>('./*/index.ts', { eager: true });

/** Every mode there is, by its id: a new folder is a new mode. */
export const modes: Readonly<Record<string, Mode>> = Object.fromEntries(
	Object.values(found).map(({ mode }) => [mode.id, mode])
);
