import type { Mode } from './mode.ts';
import { inOrder } from './order.ts';

const found = import.meta.glob<Mode>('./*/index.ts', { eager: true, import: 'mode' });

/** Every mode there is, whole, by its id, in order: a new folder is a new mode. Pages fetch them one by one. */
export const modes: Readonly<Record<string, Mode>> = inOrder(found);
