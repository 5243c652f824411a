import type { Mode } from './mode.ts';
import { inOrder } from './order.ts';

const found = inOrder(import.meta.glob<Mode>('./*/index.ts', { import: 'mode' }));

/** A mode, fetched when it is asked for; undefined for an id that no mode has. */
export const fetchMode = async (id: string): Promise<Mode | undefined> =>
	Object.hasOwn(found, id) ? found[id]?.() : undefined;
