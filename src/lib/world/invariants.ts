import type { Cast } from './cast.ts';
import { atRest } from './due.ts';
import type { Entry } from './fact.ts';
import type { World } from './world.ts';

/** One entry and the worlds on both sides of it. */
export interface Watched {
	readonly cast: Cast;
	/** Null before the first entry. */
	readonly before: World | null;
	readonly entry: Entry;
	readonly world: World;
	/** Every entry up to and with this one. */
	readonly trace: readonly Entry[];
}

/** A sentence that must be true (domain 9): after every entry, or only when nothing more will happen. */
export interface Invariant {
	readonly id: string;
	readonly name: string;
	readonly when: 'always' | 'at-rest';
	/** What breaks it, one short fact each; empty when it holds. */
	readonly breaches: (watched: Watched) => readonly string[];
}

export interface Breach {
	readonly id: string;
	readonly name: string;
	readonly seq: number;
	readonly what: string;
}

/** Every breach after one entry; those for rest are looked at only at rest. */
export function watch(invariants: readonly Invariant[], watched: Watched): readonly Breach[] {
	const resting = atRest(watched.world);
	return invariants
		.filter((invariant) => invariant.when === 'always' || resting)
		.flatMap((invariant) =>
			invariant
				.breaches(watched)
				.map((what) => ({ id: invariant.id, name: invariant.name, seq: watched.entry.seq, what }))
		);
}
