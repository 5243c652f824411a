import { invariants } from '../../src/lib/modes/invariants.ts';
import { symbolicVault } from '../../src/lib/vault/symbolic/symbolicVault.ts';
import type { Vault } from '../../src/lib/vault/vault.ts';
import { advance } from '../../src/lib/world/advance.ts';
import type { Cast } from '../../src/lib/world/cast.ts';
import type { Entry, Fact, Options } from '../../src/lib/world/fact.ts';
import { watch, type Breach, type Watched } from '../../src/lib/world/invariants.ts';
import type { Fault } from '../../src/lib/world/message.ts';
import { modeNamed } from '../modes/playing.ts';
import { entryOf, nextEntry } from '../../src/lib/world/runner.ts';
import type { World } from '../../src/lib/world/world.ts';

/** A run from its beginning to rest: every entry with the worlds on both sides, and all breaches. */
export interface Run {
	readonly cast: Cast;
	readonly steps: readonly Watched[];
	readonly breaches: readonly Breach[];
}
export interface Playing {
	readonly seed?: number;
	readonly vault?: Vault;
	/** A fact from outside after an entry of the engine: a fault, an injected message, a stop. */
	readonly meddle?: (step: Watched) => Fact | null;
	/** Changes the cast before anything happens: a machine or a row that has a defect. */
	readonly recast?: (cast: Cast) => Cast;
}

/** Plays a mode with some options and faults, the monitor watching. */
export async function played(id: string, options: Options, playing: Playing = {}): Promise<Run> {
	const {
		seed = 1,
		vault = symbolicVault(),
		meddle = () => null,
		recast = (cast) => cast
	} = playing;
	const mode = modeNamed(id);
	const all = invariants[id] ?? [];
	const cast = recast(mode.casting(options));
	await vault.keep(cast.secrets);
	const establishment = await vault.establish(cast.subjects, cast.startsAt);
	const begun: Fact = { type: 'begun', mode: mode.id, seed, options, run: 'run', establishment };
	const steps: Watched[] = [];
	const breaches: Breach[] = [];
	const trace: Entry[] = [];
	let world: World | null = null;
	const happen = (entry: Entry): World => {
		const before = world;
		trace.push(entry);
		world = advance(cast, before, entry);
		const watched = { cast, before, entry, world, trace: [...trace] };
		steps.push(watched);
		breaches.push(...watch(all, watched));
		return world;
	};
	let now = happen(entryOf(null, begun, cast.startsAt, null));
	while (trace.length < 3_000) {
		const entry = await nextEntry(cast, vault, now);
		if (!entry) return { cast, steps, breaches };
		now = happen(entry);
		const fact = meddle(steps.at(-1) as Watched);
		if (fact) now = happen(entryOf(now, fact, now.now, null));
	}
	throw new Error(`a run without end: ${JSON.stringify(options)}`);
}

/** A fault for the first message of a row. */
export function onFirst(row: string, fault: Fault): NonNullable<Playing['meddle']> {
	let done = false;
	return ({ entry }) => {
		if (done || entry.type !== 'sent' || entry.message.row !== row) return null;
		done = true;
		return { type: 'faulted', id: entry.message.id, fault };
	};
}

/** The last step of a run, at rest. */
export function lastOf({ steps }: Run): Watched {
	const last = steps.at(-1);
	if (!last) throw new Error('nothing was played');
	return last;
}
