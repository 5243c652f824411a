import { find, store, without, type Trie } from './trie.ts';

/**
 * An immutable map from strings to values with a time each, read in the order of the times; what was
 * set first comes first of one time. A treap over time and rank: setting, taking out and the first
 * value cost the logarithm of how many there are. Its balance is drawn from the ranks, so the same
 * calls give the same tree.
 */
export interface Agenda<V> {
	/** How many were ever set: the rank of the next. */
	readonly ranks: number;
	readonly spots: Trie<Spot>;
	readonly tree: Tree<V>;
}

interface Spot {
	readonly at: number;
	readonly rank: number;
}
type Tree<V> = Node<V> | null;
interface Node<V> {
	readonly spot: Spot;
	readonly value: V;
	readonly before: Tree<V>;
	readonly after: Tree<V>;
}

/** An agenda with nothing on it. */
export const nothingSet: Agenda<never> = { ranks: 0, spots: null, tree: null };

/** The same agenda with a value set for a time, instead of whatever stood under its key. */
export function set<V>(agenda: Agenda<V>, key: string, at: number, value: V): Agenda<V> {
	const { ranks, spots, tree } = takenOut(agenda, key);
	const spot = { at, rank: ranks };
	return {
		ranks: ranks + 1,
		spots: store(spots, key, spot),
		tree: inserted(tree, { spot, value, before: null, after: null })
	};
}

/** The same agenda without what stands under a key; the very same where nothing does. */
export function takenOut<V>(agenda: Agenda<V>, key: string): Agenda<V> {
	const spot = find(agenda.spots, key);
	if (!spot) return agenda;
	return {
		ranks: agenda.ranks,
		spots: without(agenda.spots, key),
		tree: removed(agenda.tree, spot)
	};
}

/** The value under a key, or undefined. */
export function setUnder<V>({ spots, tree }: Agenda<V>, key: string): V | undefined {
	const spot = find(spots, key);
	if (!spot) return undefined;
	let node = tree;
	while (node && node.spot !== spot) node = earlier(spot, node.spot) ? node.before : node.after;
	return node?.value;
}

/** Whether nothing is on it. */
export const isClear = ({ tree }: Agenda<unknown>): boolean => tree === null;

/** Every value, the earliest first; only as far as it is read. */
export function* inOrder<V>({ tree }: Agenda<V>): Generator<V, void> {
	const path: Node<V>[] = [];
	let node = tree;
	while (node || path.length > 0) {
		for (; node; node = node.before) path.push(node);
		const first = path.pop();
		if (!first) return;
		yield first.value;
		node = first.after;
	}
}

const earlier = (one: Spot, other: Spot): boolean =>
	one.at === other.at ? one.rank < other.rank : one.at < other.at;

/** A number that looks drawn and is always the same for a rank (the finalizer of MurmurHash3). */
function weight({ rank }: Spot): number {
	let hash = rank + 0x9e3779b9;
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

function inserted<V>(tree: Tree<V>, node: Node<V>): Node<V> {
	if (!tree) return node;
	if (weight(node.spot) > weight(tree.spot)) {
		const [before, after] = split(tree, node.spot);
		return { ...node, before, after };
	}
	return earlier(node.spot, tree.spot)
		? { ...tree, before: inserted(tree.before, node) }
		: { ...tree, after: inserted(tree.after, node) };
}

/** What is earlier than a spot, and what is later. */
function split<V>(tree: Tree<V>, spot: Spot): readonly [Tree<V>, Tree<V>] {
	if (!tree) return [null, null];
	if (earlier(tree.spot, spot)) {
		const [before, after] = split(tree.after, spot);
		return [{ ...tree, after: before }, after];
	}
	const [before, after] = split(tree.before, spot);
	return [before, { ...tree, before: after }];
}

function removed<V>(tree: Tree<V>, spot: Spot): Tree<V> {
	if (!tree) return null;
	if (tree.spot === spot) return joined(tree.before, tree.after);
	return earlier(spot, tree.spot)
		? { ...tree, before: removed(tree.before, spot) }
		: { ...tree, after: removed(tree.after, spot) };
}

function joined<V>(before: Tree<V>, after: Tree<V>): Tree<V> {
	if (!before) return after;
	if (!after) return before;
	return weight(before.spot) > weight(after.spot)
		? { ...before, after: joined(before.after, after) }
		: { ...after, before: joined(before, after.before) };
}
