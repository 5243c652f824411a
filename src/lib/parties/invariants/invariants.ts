import type { Invariant } from '#lib/world/invariants.ts';

/** Every invariant of domain 9 that online banking can break. */
export const invariants: readonly Invariant[] = [];
