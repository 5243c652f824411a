import { path } from 'd3';
import type { PartySpec } from '#lib/world/cast.ts';
import type { PartyState } from '#lib/world/world.ts';

type Machine = PartySpec['machine'];
type Node = Machine['root'];

/** One state of a machine, in the order of its definition. */
export interface DrawnState {
	/** Names from the outermost in, joined by a dot. */
	readonly path: string;
	readonly depth: number;
	readonly last: boolean;
}
/** A way from one state to another. */
export interface DrawnMove {
	readonly from: number;
	readonly to: number;
	readonly on: readonly string[];
	/** An arc beside the list of states. */
	readonly arc: string;
	readonly head: string;
}
export interface DrawnMachine {
	readonly states: readonly DrawnState[];
	readonly moves: readonly DrawnMove[];
	readonly height: number;
	/** How far the widest arc reaches. */
	readonly reach: number;
}

export const stateHeight = 30;
const lane = 7;

/** A machine as a list of its states with arcs for its transitions. */
export function layoutOf(machine: Machine): DrawnMachine {
	const nodes: Node[] = [];
	const collect = (node: Node): void => {
		for (const child of Object.values(node.states)) {
			nodes.push(child);
			collect(child);
		}
	};
	collect(machine.root);
	const places = new Map(nodes.map((node, place) => [node.id, place]));
	const moves = joined(nodes.flatMap((node, from) => movesOf(node, from, places)));
	const reach = Math.max(0, ...moves.map(({ from, to }) => reachOf(from, to)));
	return {
		states: nodes.map((node) => ({
			path: node.path.join('.'),
			depth: node.path.length - 1,
			last: Object.keys(node.states).length === 0 && node.transitions.size === 0
		})),
		moves: moves.map((move) => ({ ...move, ...arcOf(move.from, move.to) })),
		height: nodes.length * stateHeight,
		reach
	};
}

interface Move {
	readonly from: number;
	readonly to: number;
	readonly on: readonly string[];
}

function movesOf(node: Node, from: number, places: ReadonlyMap<string, number>): readonly Move[] {
	return [...node.transitions.values()].flat().flatMap((transition) =>
		(transition.target ?? []).flatMap((target) => {
			const to = places.get(target.id);
			return to === undefined || to === from ? [] : [{ from, to, on: [transition.eventType] }];
		})
	);
}

/** Several events on the same way are one arc. */
function joined(moves: readonly Move[]): readonly Move[] {
	const ways = new Map<string, Move>();
	for (const move of moves) {
		const key = `${move.from}>${move.to}`;
		const on = [...new Set([...(ways.get(key)?.on ?? []), ...move.on])];
		ways.set(key, { ...move, on });
	}
	return [...ways.values()];
}

const reachOf = (from: number, to: number): number => 10 + Math.min(11, Math.abs(to - from)) * lane;

function arcOf(from: number, to: number): { readonly arc: string; readonly head: string } {
	const [start, end] = [middleOf(from) + 4, middleOf(to) - 4];
	const reach = reachOf(from, to);
	const arc = path();
	arc.moveTo(0, start);
	arc.bezierCurveTo(reach * 1.3, start, reach * 1.3, end, 3, end);
	const head = path();
	head.moveTo(7, end - 3.5);
	head.lineTo(1, end);
	head.lineTo(7, end + 3.5);
	return { arc: arc.toString(), head: head.toString() };
}

const middleOf = (place: number): number => place * stateHeight + stateHeight / 2;

/** Whether a machine is ever anywhere else than where it begins. */
export const hasStates = (machine: Machine): boolean => layoutOf(machine).states.length > 1;

/** The paths of all states that a party is in, the enclosing ones included. */
export function presentPaths(snapshot: PartyState['snapshot']): ReadonlySet<string> {
	const found = new Set<string>();
	const walk = (value: unknown, before: string): void => {
		if (typeof value === 'string') found.add(before + value);
		else
			for (const [name, inner] of Object.entries(value as Readonly<Record<string, unknown>>)) {
				found.add(before + name);
				walk(inner, `${before}${name}.`);
			}
	};
	walk(snapshot.value, '');
	return found;
}
