import { advance } from '#lib/world/advance.ts';
import type { Cast, Casting } from '#lib/world/cast.ts';
import type { Entry } from '#lib/world/fact.ts';
import type { World } from '#lib/world/world.ts';
import { done, refuse, type Result } from './refusal.ts';

/** A trace with the world behind each of its entries: a seek is an index. */
export interface History {
	readonly cast: Cast;
	readonly entries: readonly Entry[];
	readonly worlds: readonly World[];
}

/** The history with more entries; they were made by the runner, so one that cannot follow is a bug. */
export function grown(history: History, ...more: readonly Entry[]): History {
	const worlds: World[] = [];
	for (const entry of more)
		worlds.push(advance(history.cast, worlds.at(-1) ?? history.worlds.at(-1) ?? null, entry));
	return {
		cast: history.cast,
		entries: history.entries.concat(more),
		worlds: history.worlds.concat(worlds)
	};
}

/** The history up to an entry, that one included. */
export function upTo(history: History, seq: number): History {
	return {
		cast: history.cast,
		entries: history.entries.slice(0, seq + 1),
		worlds: history.worlds.slice(0, seq + 1)
	};
}

/** Folds entries that came from outside: what the engine throws about them is a refusal. */
export function folded(casting: Casting, entries: readonly Entry[]): Result<History> {
	const [first] = entries;
	if (first?.type !== 'begun') return refuse('trace-out-of-order', '/entries/0');
	const worlds: World[] = [];
	try {
		const cast = casting(first.options);
		for (const entry of entries) worlds.push(advance(cast, worlds.at(-1) ?? null, entry));
		return done({ cast, entries, worlds });
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		return refuse('trace-does-not-fold', `/entries/${worlds.length}`, detail);
	}
}
