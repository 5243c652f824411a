import { playersOf } from '#lib/world/change.ts';
import type { Lane, Mode } from '#lib/modes/mode.ts';
import { coatsOf } from '../diagram/coats.ts';
import { columnsOf } from '../diagram/columns.ts';
import type { Coat } from '../diagram/packet.ts';

/** A mode in small: its lanes, the bank folded, and the messages of the lecture in their order. */
export interface Sketched {
	readonly lanes: readonly Lane[];
	readonly sketches: readonly {
		readonly from: number;
		readonly to: number;
		readonly coats: readonly Coat[];
	}[];
}

/** Draws a mode in small from its own table of messages. */
export function sketchOf(mode: Mode, most: number): Sketched {
	const cast = mode.casting({});
	const all = mode.lanes({});
	const folded = new Set(all.flatMap((lane) => lane.group ?? []));
	const columns = columnsOf(all, mode.words.en, folded, new Set());
	const lanes = columns.all.map(({ key, letter, colour }) => ({
		party: key,
		letter,
		colour,
		group: null
	}));
	const placeOf = (party: string): number =>
		columns.all.findIndex((column) => column.parties.includes(party));
	const sketches = Object.values(cast.rows)
		.filter((row) => row.lod === 1)
		.flatMap((row) => {
			const [sender, receiver] = [playersOf(cast, row.from)[0]?.id, playersOf(cast, row.to)[0]?.id];
			if (sender === undefined || receiver === undefined) return [];
			const [from, to] = [placeOf(sender), placeOf(receiver)];
			const ends = { from: sender, to: receiver };
			const coats = coatsOf(cast, columns, row, Object.keys(row.parts), ends)[0] ?? [];
			return from < 0 || to < 0 || from === to ? [] : [{ from, to, coats }];
		})
		.slice(0, most);
	const used = new Set(sketches.flatMap(({ from, to }) => [from, to]));
	const kept = lanes.flatMap((_, place) => (used.has(place) ? [place] : []));
	return {
		lanes: kept.flatMap((place) => lanes[place] ?? []),
		sketches: sketches.map((one) => ({
			...one,
			from: kept.indexOf(one.from),
			to: kept.indexOf(one.to)
		}))
	};
}
