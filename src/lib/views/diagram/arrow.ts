import { easeCubicInOut, path } from 'd3';
import type { MessageLine, Verdict } from './storyLine.ts';

/** Fixed geometry of a row; known without measuring anything. */
export const rowHeight = 96;
export const arrowY = 42;
export const packetWidth = 46;
const packetGap = 4;
/** From the middle of a lane to the edge of its activation bar. */
const edge = 7;
/** The share of a step in which a message travels; in the rest its checks are ticked off. */
const travelShare = 0.8;
const lostAt = 0.58;
/** Where sending was no step of its own, the first share of the step goes into sealing. */
const sealingShare = 0.25;

/** How a message stands at a moment of the playhead. */
export interface Standing {
	/** 0: ready to go; 1: there, or as far as it will ever get. */
	readonly grown: number;
	readonly arrived: boolean;
	readonly lost: boolean;
	readonly altered: boolean;
	readonly verdict: Verdict | null;
	/** How many checks are ticked off by now. */
	readonly ticked: number;
}

/**
 * A message at a place of the playhead, counted in entries with a fraction. One that was sent after
 * `from`, where the present step began, travels all through the step.
 */
export function standingOf(line: MessageLine, playhead: number, from = Infinity): Standing {
	const { end } = line;
	const start = travelStart(line, from);
	const share =
		end === null ? 0 : Math.min(1, Math.max(0, (playhead - start) / (end - start || 1)));
	const travelled = Math.min(1, share / travelShare);
	const there = end !== null && share >= travelShare;
	const past = line.verdicts.filter((one) => one.seq <= playhead);
	const coming = there ? line.verdicts.find((one) => one.seq === end) : undefined;
	const verdict = past.at(-1) ?? coming ?? null;
	const ticks = verdict?.checks.length ?? 0;
	const arrived = there && !line.lost;
	const ticking = (share - travelShare) / (1 - travelShare);
	return {
		grown: easeCubicInOut(travelled),
		arrived,
		lost: there && line.lost,
		altered: line.altered !== null && playhead >= line.altered,
		verdict: arrived ? verdict : null,
		ticked: share >= 1 ? ticks : Math.max(0, Math.floor(ticking * (ticks + 1)))
	};
}

/** The place of the playhead where a message sets off. */
function travelStart({ start, end }: MessageLine, from: number): number {
	return start <= from || end === null ? start : from + (end - from) * sealingShare;
}

/** Share of a message's sealing that is done; `progress` is that of the step that ends at `cursor`. */
export function sealingOf(
	line: MessageLine,
	moment: { cursor: number; from: number; playhead: number; progress: number }
): number {
	const { cursor, from, playhead, progress } = moment;
	if (line.start === cursor) return progress;
	if (line.start <= from || line.end === null) return 1;
	return Math.min(1, Math.max(0, (playhead - from) / (travelStart(line, from) - from)));
}

/** Where a message's arrow runs. */
export interface Run {
	readonly from: number;
	readonly to: number;
	readonly via: number | null;
	readonly parts: number;
}
/** Everything about an arrow as numbers and path strings. */
export interface Arrow {
	readonly line: string;
	readonly ahead: string;
	/** How much of `line` is drawn, where the path itself does not say it. */
	readonly share: number;
	readonly head: string;
	readonly tube: { readonly x: number; readonly width: number };
	readonly packets: readonly number[];
	readonly scale: number;
	readonly broken: string | null;
	readonly scar: string | null;
	readonly relay: { readonly x: number; readonly passed: boolean } | null;
	readonly ticks: readonly { readonly x: number; readonly held: boolean }[];
	readonly label: number;
}

/** Draws an arrow between two lanes as its message stands. */
export function arrowOf(run: Run, standing: Standing): Arrow {
	const right = run.to >= run.from ? 1 : -1;
	const [from, to] = [run.from + right * edge, run.to - right * edge];
	const refused = standing.verdict?.outcome === 'refused';
	const reach = standing.lost ? lostAt : 1;
	const tip = from + (to - from) * standing.grown * reach - (refused ? right * 9 : 0);
	const scale = scaleOf(run);
	const packets = packetsAt(run.parts, from, to, standing.grown * reach, scale);
	return {
		line: lineBetween(from, tip),
		ahead: lineBetween(tip, to),
		share: 1,
		head: standing.grown > 0.15 && !standing.lost && !refused ? headAt(tip, right) : '',
		tube: { x: Math.min(from, to), width: Math.abs(to - from) },
		packets,
		scale,
		broken: refused ? breakAt(to - right * 5) : standing.lost ? breakAt(tip + right * 8) : null,
		scar: standing.altered ? scarAt((from + to) / 2) : null,
		relay: run.via === null ? null : { x: run.via, passed: right * (tip - run.via) >= 0 },
		ticks: ticksAt(run, standing, right),
		label: (run.from + run.to) / 2
	};
}

/** How much smaller packets are drawn, so that all of them find room between two near lanes. */
function scaleOf({ from, to, parts }: Run): number {
	const width = parts * packetWidth + (parts - 1) * packetGap;
	return Math.max(0.3, Math.min(1, (Math.abs(to - from) - 34) / width));
}

function packetsAt(
	parts: number,
	from: number,
	to: number,
	share: number,
	scale: number
): readonly number[] {
	const right = to >= from ? 1 : -1;
	const [each, gap] = [packetWidth * scale, packetGap * scale];
	const width = parts * each + (parts - 1) * gap;
	const room = Math.max(0, Math.abs(to - from) - width - 20);
	const middle = from + right * (width / 2 + 3 + room * share);
	return Array.from(
		{ length: parts },
		(_, place) => middle - width / 2 + each / 2 + place * (each + gap)
	);
}

function ticksAt(run: Run, standing: Standing, right: 1 | -1): Arrow['ticks'] {
	const checks = standing.verdict?.checks ?? [];
	const room = Math.abs(run.to - run.from) - 24;
	const apart = Math.min(14, room / Math.max(1, checks.length));
	return checks.slice(0, standing.ticked).map(({ held }, place) => ({
		x: run.to - right * (16 + (checks.length - 1 - place) * apart),
		held
	}));
}

function lineBetween(from: number, to: number): string {
	const drawn = path();
	drawn.moveTo(from, arrowY);
	drawn.lineTo(to, arrowY);
	return drawn.toString();
}

function headAt(tip: number, right: 1 | -1): string {
	const drawn = path();
	drawn.moveTo(tip - right * 9, arrowY - 5.5);
	drawn.lineTo(tip, arrowY);
	drawn.lineTo(tip - right * 9, arrowY + 5.5);
	drawn.closePath();
	return drawn.toString();
}

/** Two strokes of a cross. */
export function breakAt(x: number, y = arrowY): string {
	const drawn = path();
	drawn.moveTo(x - 7, y - 7);
	drawn.lineTo(x + 7, y + 7);
	drawn.moveTo(x + 7, y - 7);
	drawn.lineTo(x - 7, y + 7);
	return drawn.toString();
}

/** A jagged cut across the line. */
function scarAt(x: number): string {
	const drawn = path();
	drawn.moveTo(x - 4, arrowY - 16);
	drawn.lineTo(x + 4, arrowY - 6);
	drawn.lineTo(x - 4, arrowY + 4);
	drawn.lineTo(x + 4, arrowY + 14);
	return drawn.toString();
}
