import type { Invariant } from '#lib/world/invariants.ts';

const found = import.meta.glob<{ readonly invariants: readonly Invariant[] }>('./*/invariants.ts', {
	eager: true
});

/** What must always be true of a run of each mode, and what at rest (domain 9), by the mode's id. */
export const invariants: Readonly<Record<string, readonly Invariant[]>> = Object.fromEntries(
	Object.entries(found).map(([path, module]) => [path.split('/')[1] ?? path, module.invariants])
);
