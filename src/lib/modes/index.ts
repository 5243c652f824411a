import type { Mode } from './mode.ts';

const found = import.meta.glob<{ readonly mode: Mode }>('./*/index.ts', { eager: true });

/** The order in which the source tells of them; whatever else there is comes behind. */
const told = ['bank-gateway', 'online-banking', 'joint-gateway', 'third-party'];
const placeOf = ({ id }: Mode): number => (told.includes(id) ? told.indexOf(id) : told.length);

/** Every mode there is, by its id, in order: a new folder is a new mode. */
export const modes: Readonly<Record<string, Mode>> = Object.fromEntries(
	Object.values(found)
		.map(({ mode }) => mode)
		.sort((one, other) => placeOf(one) - placeOf(other))
		.map((mode) => [mode.id, mode])
);

/** The mode to begin with: everything that the others vary is in it (domain 15). */
export const firstLesson = 'online-banking';
