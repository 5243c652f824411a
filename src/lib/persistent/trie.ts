/**
 * An immutable map from strings, kept as a tree of sixteen branches over the hash of the key.
 * Storing copies one path of a few nodes and shares the rest, where copying a plain object would cost
 * time and memory in proportion to all that was ever stored; the shape depends on the keys alone.
 */
export type Trie<V> = Leaf<V> | Branch<V> | null;

interface Leaf<V> {
	readonly hash: number;
	readonly pairs: readonly (readonly [string, V])[];
}

interface Branch<V> {
	readonly branches: readonly Trie<V>[];
}

/** The value stored under a key, or undefined. */
export function find<V>(trie: Trie<V>, key: string): V | undefined {
	const hash = hashOf(key);
	let node = trie;
	for (let depth = 0; node !== null && 'branches' in node; depth += 1)
		node = node.branches[slotOf(hash, depth)] ?? null;
	return node?.pairs.find(([own]) => own === key)?.[1];
}

/** The same map with a value stored under a key; the map given stays as it was. */
export function store<V>(trie: Trie<V>, key: string, value: V): Trie<V> {
	return place(trie, { hash: hashOf(key), pairs: [[key, value]] }, 0);
}

/** The same map without a key; the very same where it has none. */
export function without<V>(trie: Trie<V>, key: string): Trie<V> {
	return taken(trie, hashOf(key), key, 0);
}

/** Every stored value, in the order of the keys. */
export function valuesOf<V>(trie: Trie<V>): V[] {
	return pairsOf(trie)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, value]) => value);
}

/** Keys whose values differ between two maps, sorted; what the maps share is not looked at. */
export function differing<V>(before: Trie<V>, after: Trie<V>): readonly string[] {
	if (before === after) return [];
	const split = (node: Trie<V>): node is Branch<V> => node !== null && 'branches' in node;
	if (split(before) && split(after))
		return before.branches
			.flatMap((branch, slot) => differing(branch, after.branches[slot] ?? null))
			.sort();
	const [old, now] = [new Map(pairsOf(before)), new Map(pairsOf(after))];
	return [...new Set([...old.keys(), ...now.keys()])]
		.filter((key) => old.get(key) !== now.get(key))
		.sort();
}

function place<V>(node: Trie<V>, leaf: Leaf<V>, depth: number): Trie<V> {
	if (node === null) return leaf;
	if ('branches' in node) {
		const slot = slotOf(leaf.hash, depth);
		return {
			branches: node.branches.with(slot, place(node.branches[slot] ?? null, leaf, depth + 1))
		};
	}
	if (node.hash === leaf.hash) {
		const others = node.pairs.filter(([key]) => key !== leaf.pairs[0]?.[0]);
		return { hash: leaf.hash, pairs: [...others, ...leaf.pairs] };
	}
	const empty: Branch<V> = { branches: new Array<Trie<V>>(16).fill(null) };
	return place(place(empty, node, depth), leaf, depth);
}

/** A branch that is left with one leaf becomes that leaf: the shape depends on the keys alone. */
function taken<V>(node: Trie<V>, hash: number, key: string, depth: number): Trie<V> {
	if (node === null) return null;
	if (!('branches' in node)) {
		const pairs = node.pairs.filter(([own]) => own !== key);
		if (pairs.length === node.pairs.length) return node;
		return pairs.length === 0 ? null : { hash: node.hash, pairs };
	}
	const slot = slotOf(hash, depth);
	const branch = node.branches[slot] ?? null;
	const rest = taken(branch, hash, key, depth + 1);
	if (rest === branch) return node;
	const branches = node.branches.with(slot, rest);
	const [only, other] = branches.filter((one) => one !== null);
	return only && !other && !('branches' in only) ? only : { branches };
}

function pairsOf<V>(trie: Trie<V>): (readonly [string, V])[] {
	if (trie === null) return [];
	return 'branches' in trie ? trie.branches.flatMap((branch) => pairsOf(branch)) : [...trie.pairs];
}

function slotOf(hash: number, depth: number): number {
	return (hash >>> (4 * depth)) & 15;
}

// FNV-1a, 32 bits.
function hashOf(key: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < key.length; index += 1)
		hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
	return hash >>> 0;
}
