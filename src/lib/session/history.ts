import { cueIn, heard, noProgress, type Progress } from '#lib/scenarios/prompter.ts';
import type { Script } from '#lib/scenarios/script.ts';
import { advance } from '#lib/world/advance.ts';
import type { Cast, Casting } from '#lib/world/cast.ts';
import { atRest } from '#lib/world/due.ts';
import type { Entry } from '#lib/world/fact.ts';
import type { World } from '#lib/world/world.ts';
import { done, refuse, type Result } from './refusal.ts';

/** A trace with the world behind each of its entries: a seek is an index. */
export interface History {
	readonly cast: Cast;
	readonly entries: readonly Entry[];
	readonly worlds: readonly World[];
	/** What the run follows besides its machines; nothing where it follows no scenario. */
	readonly script: Script;
	readonly progress: Progress;
}

/** The history with more entries; they were made by the runner, so one that cannot follow is a bug. */
export function grown(history: History, ...more: readonly Entry[]): History {
	const worlds: World[] = [];
	let { progress } = history;
	for (const entry of more) {
		const world = advance(history.cast, worlds.at(-1) ?? history.worlds.at(-1) ?? null, entry);
		worlds.push(world);
		progress = heard(history.script, progress, entry, world);
	}
	return {
		...history,
		entries: history.entries.concat(more),
		worlds: history.worlds.concat(worlds),
		progress
	};
}

/** Nothing more happens by itself behind the last entry, nor by the scenario. */
export function isOver({ worlds, progress }: History): boolean {
	const world = worlds.at(-1);
	return world !== undefined && atRest(world) && cueIn(progress, world) === null;
}

/** How far a script has come in what happened: known from the trace alone. */
function followed(script: Script, entries: readonly Entry[], worlds: readonly World[]): Progress {
	return entries.reduce((progress, entry, place) => {
		const world = worlds[place];
		return world ? heard(script, progress, entry, world) : progress;
	}, noProgress);
}

/** The history up to an entry, that one included. */
export function upTo(history: History, seq: number): History {
	const entries = history.entries.slice(0, seq + 1);
	const worlds = history.worlds.slice(0, seq + 1);
	return { ...history, entries, worlds, progress: followed(history.script, entries, worlds) };
}

/** Folds entries that came from outside: what the engine throws about them is a refusal. */
export function folded(
	casting: Casting,
	entries: readonly Entry[],
	script: Script = []
): Result<History> {
	const [first] = entries;
	if (first?.type !== 'begun') return refuse('trace-out-of-order', '/entries/0');
	const worlds: World[] = [];
	try {
		const cast = casting(first.options);
		for (const entry of entries) worlds.push(advance(cast, worlds.at(-1) ?? null, entry));
		return done({ cast, entries, worlds, script, progress: followed(script, entries, worlds) });
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		return refuse('trace-does-not-fold', `/entries/${worlds.length}`, detail);
	}
}
