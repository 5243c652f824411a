import { path } from 'd3';
import { arrowY, breakAt, type Arrow, type Run, type Standing } from './arrow.ts';

/** How far from its lane a party's message to itself turns back. */
const reach = 74;
const [above, below, corner] = [arrowY - 13, arrowY + 14, 9];
const edge = 7;

/** A message that a party sends to itself: out of its lane and back into it, on whichever side has room. */
export function loopOf({ from: x, parts }: Run, standing: Standing, right: number): Arrow {
	const side = x + reach + parts * 25 > right ? -1 : 1;
	const way = wayOf(x, side);
	const done = standing.grown > 0.98;
	const refused = standing.verdict?.outcome === 'refused';
	const checks = standing.verdict?.checks ?? [];
	return {
		line: way,
		ahead: way,
		share: standing.grown,
		head: done && !refused && !standing.lost ? headAt(x + side * edge, side) : '',
		tube: { x, width: 0 },
		packets: Array.from({ length: parts }, (_, place) => x + side * (reach + place * 50)),
		scale: 1,
		broken: refused || standing.lost ? breakAt(x + side * (edge + 6), below) : null,
		scar: null,
		relay: null,
		ticks: checks.slice(0, standing.ticked).map(({ held }, place) => ({
			x: x + side * (16 + place * 14),
			held
		})),
		label: x + (side * (reach + 20)) / 2
	};
}

function wayOf(x: number, side: 1 | -1): string {
	const [near, far] = [x + side * edge, x + side * reach];
	const drawn = path();
	drawn.moveTo(near, above);
	drawn.lineTo(far - side * corner, above);
	drawn.quadraticCurveTo(far, above, far, above + corner);
	drawn.lineTo(far, below - corner);
	drawn.quadraticCurveTo(far, below, far - side * corner, below);
	drawn.lineTo(near, below);
	return drawn.toString();
}

function headAt(tip: number, side: 1 | -1): string {
	const drawn = path();
	drawn.moveTo(tip + side * 9, below - 5.5);
	drawn.lineTo(tip, below);
	drawn.lineTo(tip + side * 9, below + 5.5);
	drawn.closePath();
	return drawn.toString();
}
