import type { Invariant } from '#lib/world/invariants.ts';
import { inOrder } from './order.ts';

const found = import.meta.glob<readonly Invariant[]>('./*/invariants.ts', {
	eager: true,
	import: 'invariants'
});

/** What must always be true of a run of each mode, and what at rest (domain 9), by the mode's id. */
export const invariants: Readonly<Record<string, readonly Invariant[]>> = inOrder(found);
