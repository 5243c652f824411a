import { textWidth } from './textWidth.ts';

/** Words that belong to a place of the picture. */
export interface Placed {
	readonly x: number;
	readonly words: string;
}
const apart = 12;

/**
 * Moves words on one line as little as it takes that none lie over others and all stay between two
 * edges. Where there is not room for all of them the longest are cut short.
 */
export function spread<P extends Placed>(
	placed: readonly P[],
	size: number,
	[left, right]: readonly [number, number]
): readonly P[] {
	const ordered = [...placed].sort((one, other) => one.x - other.x);
	const most = lengthFor(ordered, size, right - left);
	const fitting = ordered.map((one) => ({ ...one, words: cut(one.words, size, most) }));
	const halves = fitting.map(({ words }) => textWidth(words, size) / 2);
	const xs: number[] = [];
	let edge = left;
	for (const [place, { x }] of fitting.entries()) {
		const half = halves[place] ?? 0;
		xs[place] = Math.max(x, edge + half);
		edge = xs[place] + half + apart;
	}
	edge = right;
	for (const [place, half] of [...halves.entries()].reverse()) {
		const x = Math.min(xs[place] ?? 0, edge - half);
		xs[place] = x;
		edge = x - half - apart;
	}
	return fitting.map((one, place) => ({ ...one, x: xs[place] ?? one.x }));
}

/** The length beyond which words must be cut for all to find room. */
function lengthFor(placed: readonly Placed[], size: number, room: number): number {
	const widths = placed
		.map(({ words }) => textWidth(words, size))
		.sort((one, other) => one - other);
	let rest = room - apart * Math.max(0, widths.length - 1);
	for (const [place, width] of widths.entries()) {
		const share = rest / (widths.length - place);
		if (width > share) return share;
		rest -= width;
	}
	return Infinity;
}

function cut(words: string, size: number, most: number): string {
	if (textWidth(words, size) <= most) return words;
	let kept = words;
	while (kept !== '' && textWidth(`${kept}…`, size) > most) kept = kept.slice(0, -1);
	return `${kept}…`;
}
