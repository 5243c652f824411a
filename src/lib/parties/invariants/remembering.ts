import { advance } from '#lib/world/advance.ts';
import type { Watched } from '#lib/world/invariants.ts';
import type { World } from '#lib/world/world.ts';

/** What is remembered on both sides of an entry. */
export interface Remembered<V> {
	readonly before: V;
	readonly after: V;
}

/**
 * A memory of all that went before, for invariants that hold an entry against the past: added to once
 * an entry and kept with each world, so that nothing is gone through twice. `extend` may not look at
 * the trace. Whoever uses a memory asks it at every entry; a run that was not watched from its
 * beginning is gone through once.
 */
export function remembering<V>(
	nothing: V,
	extend: (value: V, watched: Watched) => V
): (watched: Watched) => Remembered<V> {
	const kept = new WeakMap<World, { readonly value: V }>();
	const known = new WeakMap<Watched, Remembered<V>>();
	const replayed = ({ cast, trace }: Watched): V => {
		let world: World | null = null;
		let value = nothing;
		for (const entry of trace.slice(0, -1)) {
			const next: World = advance(cast, world, entry);
			value = extend(value, { cast, before: world, entry, world: next, trace });
			world = next;
		}
		return value;
	};
	return (watched) => {
		const asked = known.get(watched);
		if (asked) return asked;
		const { before, world } = watched;
		const old = before ? kept.get(before) : { value: nothing };
		const value = old ? old.value : replayed(watched);
		if (before && !old) kept.set(before, { value });
		const remembered = { before: value, after: extend(value, watched) };
		known.set(watched, remembered);
		if (!kept.has(world)) kept.set(world, { value: remembered.after });
		return remembered;
	};
}
