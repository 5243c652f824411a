import { balanceOf, type Books } from '../../src/lib/money/ledger.ts';
import { modes } from '../../src/lib/modes/index.ts';
import { invariants } from '../../src/lib/modes/invariants.ts';
import type { Mode } from '../../src/lib/modes/mode.ts';
import { symbolicVault } from '../../src/lib/vault/symbolic/symbolicVault.ts';
import type { Vault } from '../../src/lib/vault/vault.ts';
import { advance } from '../../src/lib/world/advance.ts';
import type { Cast } from '../../src/lib/world/cast.ts';
import type { Entry, Fact, Options } from '../../src/lib/world/fact.ts';
import { watch, type Breach } from '../../src/lib/world/invariants.ts';
import { stateOf } from '../../src/lib/world/machines.ts';
import { entryOf, nextEntry } from '../../src/lib/world/runner.ts';
import type { World } from '../../src/lib/world/world.ts';

/** A run as far as it has come: the trace, the world after each entry, what the monitor found. */
export interface Played {
	readonly mode: Mode;
	readonly cast: Cast;
	readonly vault: Vault;
	readonly trace: readonly Entry[];
	readonly worlds: readonly World[];
	readonly breaches: readonly Breach[];
}

export function modeNamed(id: string): Mode {
	const mode = modes[id];
	if (!mode) throw new Error(`no such mode: ${id}`);
	return mode;
}

export const worldOf = ({ worlds }: Played): World => {
	const world = worlds.at(-1);
	if (!world) throw new Error('nothing was played');
	return world;
};

/** Begins a run: keys made, nothing done. */
export async function begun(
	mode: Mode,
	options: Options,
	vault: Vault = symbolicVault(),
	seed = 1,
	scenario?: string
): Promise<Played> {
	const cast = mode.casting(options);
	await vault.keep(cast.secrets);
	const establishment = await vault.establish(cast.subjects, cast.startsAt);
	const fact: Fact = {
		type: 'begun',
		mode: mode.id,
		seed,
		options,
		run: `run${seed}`,
		...(scenario === undefined ? {} : { scenario }),
		establishment
	};
	return played(
		{ mode, cast, vault, trace: [], worlds: [], breaches: [] },
		entryOf(null, fact, cast.startsAt, null)
	);
}

/** The run with one more entry, watched by the monitor. */
export function played(run: Played, entry: Entry): Played {
	const before = run.worlds.at(-1) ?? null;
	const world = advance(run.cast, before, entry);
	const trace = [...run.trace, entry];
	const watched = { cast: run.cast, before, entry, world, trace };
	return {
		...run,
		trace,
		worlds: [...run.worlds, world],
		breaches: [...run.breaches, ...watch(invariants[run.mode.id] ?? [], watched)]
	};
}

/** Adds a fact that no engine decides: a person's act, a fault. */
export const happen = (run: Played, fact: Fact): Played =>
	played(run, entryOf(worldOf(run), fact, worldOf(run).now, null));

/** Leaves a run alone until nothing more happens; more than `most` entries are a run without end. */
export async function leftAlone(played: Played, most = 2_000): Promise<Played> {
	const trace = [...played.trace];
	const worlds = [...played.worlds];
	const breaches = [...played.breaches];
	let world = worldOf(played);
	for (let made = 0; ; made++) {
		if (made > most)
			throw new Error(`a run without end: ${played.mode.id} after ${trace.length} entries`);
		const entry = await nextEntry(played.cast, played.vault, world);
		if (!entry) return { ...played, trace, worlds, breaches };
		const before = world;
		world = advance(played.cast, before, entry);
		trace.push(entry);
		worlds.push(world);
		breaches.push(
			...watch(invariants[played.mode.id] ?? [], { cast: played.cast, before, entry, world, trace })
		);
	}
}

export const wholeRun = async (
	mode: Mode,
	options: Options,
	vault?: Vault,
	seed?: number
): Promise<Played> => leftAlone(await begun(mode, options, vault, seed));

/** The run as it was after an entry, to be played on otherwise. */
export const forkedAfter = (played: Played, seq: number): Played => ({
	...played,
	trace: played.trace.slice(0, seq + 1),
	worlds: played.worlds.slice(0, seq + 1),
	breaches: played.breaches.filter((breach) => breach.seq <= seq)
});

/** What a run came to: the states of all machines and the balances of the accounts asked for. */
export function endOf(played: Played, accounts: readonly string[]) {
	const world = worldOf(played);
	return {
		states: Object.fromEntries(
			Object.entries(world.parties).map(([id, party]) => [id, stateOf(party.snapshot)])
		),
		balances: Object.fromEntries(accounts.map((id) => [id, balanceOf(world.books as Books, id)]))
	};
}

/** A world as plain JSON: everything that decides what happens next. */
export function plain(world: World): unknown {
	const parties = Object.entries(world.parties).map(([id, party]) => {
		const { snapshot, ...rest } = party;
		return [
			id,
			{ ...rest, value: snapshot.value as unknown, context: snapshot.context as unknown }
		];
	});
	return JSON.parse(
		JSON.stringify({ ...world, parties: Object.fromEntries(parties) as unknown })
	) as unknown;
}
