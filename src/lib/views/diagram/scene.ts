import { entryOf, type Books, type Entry } from '#lib/money/ledger.ts';
import type { World } from '#lib/world/world.ts';
import type { Columns } from './columns.ts';
import type { Wording } from './said.ts';
import { spread } from './spread.ts';
import { statesWords } from './said.ts';
import type { Effect, StoryLine } from './storyLine.ts';

/** Everything that the rows of one picture share. */
export interface Scene extends Wording {
	readonly columns: Columns;
	readonly places: ReadonlyMap<string, { readonly x: number; readonly width: number }>;
	/** The edges of what is in view: between them stand the words of a row. */
	readonly left: number;
	readonly right: number;
	/** Width of the whole picture; with many lanes it is wider than the view. */
	readonly width: number;
}
/** Where the playhead stands. */
export interface Moment {
	/** The step that is shown. */
	readonly cursor: number;
	/** The step from which its motion leads here. */
	readonly from: number;
	/** The place in entries, with a fraction while something moves. */
	readonly playhead: number;
	/** Share of the present step that is done. */
	readonly progress: number;
}

/** Font size of a state's words; with its letter before it a state takes a little more room. */
const stateSize = 12.5;

/** Place and colour of a party's lane. */
export function laneOf({ columns, places }: Scene, party: string): { x: number; colour: number } {
	const column = columns.of.get(party);
	return { x: places.get(column?.key ?? '')?.x ?? 0, colour: column?.colour ?? 6 };
}

/** A new state in words, on the lane of the party that is in it. */
export interface StateWords {
	/** Of the column. */
	readonly key: string;
	readonly x: number;
	readonly words: string;
	readonly colour: number;
	readonly letter: string;
}

/** The newest state of each lane that a line changed by now, so that none lies over another. */
export function statesOf(
	scene: Scene,
	effects: readonly Effect[],
	playhead: number
): readonly StateWords[] {
	const newest = new Map<string, StateWords>();
	for (const effect of effects) {
		if (effect.type !== 'moved' || effect.seq > playhead) continue;
		const column = scene.columns.of.get(effect.party);
		if (!column || column.hidden) continue;
		newest.set(column.key, {
			key: column.key,
			x: scene.places.get(column.key)?.x ?? 0,
			words: statesWords(scene.words, effect.party, effect.to),
			colour: column.colour,
			letter: column.letter
		});
	}
	return spread([...newest.values()], stateSize, [14, scene.width - 14]);
}

/** Share of what a line begins with (sealing, moving coins) that is done in the present step. */
export function begunShare(line: StoryLine, { cursor, from, playhead, progress }: Moment): number {
	if (line.start === cursor) return progress;
	return line.start <= from ? 1 : Math.max(0, Math.min(1, (playhead - from) / (line.start - from)));
}

/** The journal entry of a posting, in the books behind the trace's entry. */
export function journalEntry(world: World | undefined, id: string): Entry | undefined {
	return world ? entryOf(world.books as Books, id) : undefined;
}
