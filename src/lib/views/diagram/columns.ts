import { scalePoint } from 'd3';
import type { Lane, ModeWords } from '#lib/modes/mode.ts';
import type { PartyId } from '#lib/world/message.ts';

/** One vertical line of the diagram: a party, or a folded group of parties. */
export interface Column {
	readonly key: string;
	readonly parties: readonly PartyId[];
	readonly name: string;
	readonly role: string;
	readonly letter: string;
	/** Index into the palette of parties. */
	readonly colour: number;
	readonly group: string | null;
	/** Hidden on request: only a stub is left. */
	readonly hidden: boolean;
}
/** The columns with the place of each party's line. */
export interface Columns {
	readonly all: readonly Column[];
	readonly of: ReadonlyMap<PartyId, Column>;
}

/** The columns of a mode's lanes, with some groups folded and some columns hidden. */
export function columnsOf(
	lanes: readonly Lane[],
	words: ModeWords,
	folded: ReadonlySet<string>,
	hidden: ReadonlySet<string>
): Columns {
	const all: Column[] = [];
	for (const lane of lanes) {
		const { group } = lane;
		const isFolded = group !== null && folded.has(group);
		// A group may bear the id of one of its parties.
		const key = isFolded ? `group ${group}` : lane.party;
		const last = all.findIndex((column) => isFolded && column.key === key);
		const earlier = all[last];
		if (earlier) {
			all[last] = { ...earlier, parties: [...earlier.parties, lane.party] };
			continue;
		}
		const said = words.parties[lane.party];
		const called = isFolded ? group : lane.party;
		all.push({
			key,
			parties: [lane.party],
			name: (isFolded ? words.groups[group] : said?.name) ?? called,
			role: (isFolded ? words.groups[group] : said?.role) ?? called,
			letter: isFolded ? group.charAt(0).toUpperCase() : lane.letter,
			colour: lane.colour,
			group,
			hidden: hidden.has(key)
		});
	}
	return {
		all,
		of: new Map(all.flatMap((column) => column.parties.map((party) => [party, column] as const)))
	};
}

/** Keys of columns or groups, to be folded or hidden. */
export const keySet = (keys: readonly string[]): ReadonlySet<string> => new Set(keys);

/** How wide a hidden lane's stub is. */
export const stubWidth = 30;

/** Nearer to each other lanes cannot be read: then the picture is wider than its view. */
const leastLane = 76;

/** The width that the columns need, with so much room left of the first. */
export function widthOf({ all }: Columns, gutter: number): number {
	const stubs = all.filter((column) => column.hidden).length;
	return gutter + stubs * stubWidth + (all.length - stubs) * leastLane;
}

/** The horizontal place of every column's line, between two edges. */
export function placesOf(
	{ all }: Columns,
	left: number,
	right: number
): ReadonlyMap<string, { readonly x: number; readonly width: number }> {
	const stubs = all.filter((column) => column.hidden).length;
	const shown = all.filter((column) => !column.hidden);
	const scale = scalePoint(
		shown.map((column) => column.key),
		[0, Math.max(0, right - left - stubs * stubWidth)]
	).padding(0.5);
	const width = scale.step();
	const places = new Map<string, { x: number; width: number }>();
	let before = 0;
	for (const column of all) {
		const stub = before * stubWidth;
		if (column.hidden) {
			const shownBefore = [...places.keys()].filter((key) => scale(key) !== undefined).length;
			places.set(column.key, {
				x: left + stub + shownBefore * width + stubWidth / 2,
				width: stubWidth
			});
			before++;
		} else places.set(column.key, { x: left + stub + (scale(column.key) ?? 0), width });
	}
	return places;
}
