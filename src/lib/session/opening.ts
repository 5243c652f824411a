import { noProgress } from '#lib/scenarios/prompter.ts';
import type { Script } from '#lib/scenarios/script.ts';
import type { KeyStore, Vault } from '#lib/vault/vault.ts';
import type { Casting } from '#lib/world/cast.ts';
import type { Options } from '#lib/world/fact.ts';
import { entryOf } from '#lib/world/runner.ts';
import type { World } from '#lib/world/world.ts';
import { folded, grown, isOver, upTo, type History } from './history.ts';
import { layered } from './keyLayers.ts';
import { done, refuse, type Refusal, type Result } from './refusal.ts';
import { newHead, newRunId, type RunHead, type Runs } from './runs.ts';

/** What a session needs to know of a mode. */
export interface Playable {
	readonly casting: Casting;
}

/** Finds a mode by its id; undefined for one that is not there. */
export type Playables = (mode: string) => Promise<Playable | undefined>;

/** The world outside a session. */
export interface Setup {
	readonly playable: Playables;
	readonly runs: Runs;
	/** A vault over a key store; null where there is no Web Crypto. */
	readonly vaultOver: ((keys: KeyStore) => Vault) | null;
	/** The script of a scenario, fetched when a run follows one; null for a scenario that is not there. */
	readonly scriptOf?: (mode: string, scenario: string) => Promise<Script | null>;
}

/** What a person asks for when a run begins. */
export interface Wish {
	readonly mode: string;
	readonly options: Options;
	readonly seed: number;
	/** The scenario to follow, by its id. */
	readonly scenario?: string;
}

/** A run as it is opened: what happened in it, and the vault with its keys. */
export interface Opened {
	readonly head: RunHead;
	readonly history: History;
	readonly vault: Vault | null;
}

/** A new run: certificates for everybody, and the first entry. */
export async function beginRun(
	setup: Setup,
	{ mode, options, seed, scenario }: Wish,
	onprogress: (share: number) => void
): Promise<Result<Opened>> {
	const playable = await setup.playable(mode);
	if (!playable) return refuse('mode-unknown', undefined, mode);
	const script = await scriptFor(setup, mode, scenario);
	if (!script) return refuse('scenario-unknown', undefined, scenario);
	const vault = vaultFor(setup, []);
	if (!vault) return refuse('no-web-crypto');
	const run = newRunId();
	const cast = playable.casting(options);
	const establishment = await vault.establish(cast.subjects, cast.startsAt, onprogress);
	await vault.keep(cast.secrets);
	const following = scenario === undefined ? {} : { scenario };
	const fact = { type: 'begun', mode, seed, options, run, ...following, establishment } as const;
	const begun = entryOf(null, fact, cast.startsAt, null);
	const nothing = { cast, entries: [], worlds: [], script, progress: noProgress };
	const history = grown(nothing, begun);
	const origin = { forkedFrom: null, imported: false, layers: [] };
	const standing = { cursor: 0, ended: isOver(history) };
	return done({ head: newHead(run, history.entries, standing, origin), history, vault });
}

/**
 * A saved run up to the step where it was left. The world is always folded and never saved, so
 * everything up to that step must be read; what came later is read by `readOn`, behind the picture.
 */
export async function openRun(setup: Setup, id: string): Promise<Result<Opened>> {
	const head = await setup.runs.head(id);
	if (!head.ok) return head;
	const playable = await setup.playable(head.value.mode);
	if (!playable) return refuse('mode-unknown', undefined, head.value.mode);
	const entries = await setup.runs.entries(id, 0, head.value.cursor);
	if (!entries.ok) return entries;
	// A scenario that this version does not have any more leaves a run that goes on by itself.
	const script = (await scriptFor(setup, head.value.mode, head.value.scenario)) ?? [];
	const history = folded(playable.casting, entries.value, script);
	if (!history.ok) return history;
	return done({
		head: head.value,
		history: history.value,
		vault: vaultFor(setup, head.value.layers)
	});
}

/** The rest of a saved run. */
export async function readOn(setup: Setup, { head, history }: Opened): Promise<Result<History>> {
	if (history.entries.length > head.last) return done(history);
	const rest = await setup.runs.entries(head.id, history.entries.length, head.last);
	if (!rest.ok) return rest;
	// Folded from the first entry again only when the engine refuses, to say where.
	try {
		return done(grown(history, ...rest.value));
	} catch {
		return folded(() => history.cast, [...history.entries, ...rest.value], history.script);
	}
}

/** Why a run cannot go on here, or null. */
export async function hindrance({ history, vault }: Opened): Promise<Refusal | null> {
	if (!vault) return 'no-web-crypto';
	const { identities, trust } = lastWorld(history);
	if (!(await vault.holds(identities, trust.certificates))) return 'keys-not-here';
	await vault.keep(history.cast.secrets);
	return null;
}

/** Another run with the same entries up to `seq`, and keys of its own from there on. */
export function forkRun(setup: Setup, { head, history }: Opened, seq: number): Opened {
	const id = newRunId();
	const common = upTo(history, seq);
	const layers = [...head.layers, id];
	const origin = { forkedFrom: { run: head.id, seq }, imported: false, layers };
	const standing = { cursor: seq, ended: isOver(common) };
	return {
		head: newHead(id, common.entries, standing, origin),
		history: common,
		vault: vaultFor(setup, layers)
	};
}

const scriptFor = async (
	{ scriptOf }: Setup,
	mode: string,
	scenario: string | undefined
): Promise<Script | null> =>
	scenario === undefined ? [] : ((await scriptOf?.(mode, scenario)) ?? null);

/** The world behind the last entry. */
export function lastWorld({ worlds }: History): World {
	const world = worlds.at(-1);
	if (!world) throw new Error('a history without a world: 0 entries');
	return world;
}

function vaultFor({ vaultOver, runs }: Setup, layers: readonly string[]): Vault | null {
	return vaultOver ? vaultOver(layered(runs.keys, layers)) : null;
}
