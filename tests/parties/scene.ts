import { modeNamed } from '../modes/playing.ts';
import { readCertificate } from '../../src/lib/vault/symbolic/terms.ts';
import { symbolicVault } from '../../src/lib/vault/symbolic/symbolicVault.ts';
import type { Establishment, Json, Vault } from '../../src/lib/vault/vault.ts';
import { advance } from '../../src/lib/world/advance.ts';
import type { Cast } from '../../src/lib/world/cast.ts';
import type { Entry, Fact, Options } from '../../src/lib/world/fact.ts';
import type { Message } from '../../src/lib/world/message.ts';
import { entryOf, nextEntry } from '../../src/lib/world/runner.ts';
import type { Happening, World } from '../../src/lib/world/world.ts';

export type Checked = Extract<Happening, { type: 'checked' }>;

/** A run, the monitor aside: every entry, the world after each, and who else has keys. */
export interface Scene {
	readonly cast: Cast;
	readonly vault: Vault;
	readonly trace: readonly Entry[];
	readonly worlds: readonly World[];
	/** A certification centre that nobody trusts, with everybody's names in its certificates. */
	readonly strangers: { readonly vault: Vault; readonly established: Establishment };
	/** The certificates that everybody had before the present ones; they have expired. */
	readonly expired: Establishment['identities'];
}

export interface Setting {
	readonly options: Options;
	/** Subjects whose signing certificates were revoked before the run. */
	readonly revoked?: readonly string[];
	/** Every message of this row, or of each of several, is lost. */
	readonly lost?: string | readonly string[];
	/** A fact from outside after an entry. */
	readonly meddle?: (entry: Entry) => Fact | null;
}

const day = 86_400_000;
const most = 3_000;

/** Plays a run to its rest. */
export async function played(id: string, setting: Setting): Promise<Scene> {
	const { options, revoked = [] } = setting;
	const mode = modeNamed(id);
	const usual = mode.casting(options);
	const [vault, stranger] = [symbolicVault(), symbolicVault()];
	for (const one of [vault, stranger]) await one.keep([...usual.secrets, ...wrongSecrets]);
	const before = await vault.establish(usual.subjects, usual.startsAt - 800 * day);
	const now = await vault.establish(usual.subjects, usual.startsAt);
	const strange = await stranger.establish(usual.subjects, usual.startsAt);
	const certificates = { ...strange.certificates, ...before.certificates, ...now.certificates };
	const cast = revoking(usual, now, revoked);
	const begun: Fact = {
		type: 'begun',
		mode: mode.id,
		seed: 1,
		options,
		run: 'run1',
		establishment: { ...now, certificates }
	};
	const trace: Entry[] = [];
	const worlds: World[] = [];
	const happen = (entry: Entry): World => {
		const world = advance(cast, worlds.at(-1) ?? null, entry);
		trace.push(entry);
		worlds.push(world);
		return world;
	};
	let world = happen(entryOf(null, begun, cast.startsAt, null));
	while (trace.length < most) {
		const entry = await nextEntry(cast, vault, world);
		if (!entry) {
			const strangers = { vault: stranger, established: strange };
			return { cast, vault, trace, worlds, strangers, expired: before.identities };
		}
		world = happen(entry);
		const fact = outside(entry, setting);
		if (fact) world = happen(entryOf(world, fact, world.now, null));
	}
	throw new Error(`a run without end: ${JSON.stringify(options)}`);
}

const outside = (entry: Entry, { lost, meddle }: Setting): Fact | null =>
	entry.type === 'sent' && [lost].flat().includes(entry.message.row)
		? { type: 'faulted', id: entry.message.id, fault: { type: 'dropped' } }
		: (meddle?.(entry) ?? null);

/** Secrets that nobody in the run has: a password letter for somebody else, a login of somebody else. */
const wrongSecrets = [
	{ name: 'other-letter', kind: 'initial-password', value: 'sealed-0000' },
	{ name: 'other-login', kind: 'cashier-password', value: 'plum-0000' }
];

/** The same cast, the certification centre having revoked some signing certificates. */
function revoking(cast: Cast, { identities, certificates }: Establishment, ids: readonly string[]) {
	const authority = Object.values(cast.parties).find(({ role }) => role === 'authority');
	if (ids.length === 0 || !authority) return cast;
	const revoked = ids.map((id): Json => {
		const text = certificates[identities[id]?.sign ?? ''] ?? '';
		const serial = readCertificate(text)?.serial ?? '';
		return { serial, at: cast.startsAt - day, reason: 'keyCompromise' };
	});
	return {
		...cast,
		parties: { ...cast.parties, [authority.id]: { ...authority, input: { revoked } } }
	};
}

const scenes = new Map<string, Promise<Scene>>();

/** A plain run of a mode with these options, played once for all tests of a file; nobody meddles with it. */
export function plainRun(mode: string, setting: Omit<Setting, 'meddle'>): Promise<Scene> {
	const name = JSON.stringify([mode, setting]);
	const known = scenes.get(name) ?? played(mode, setting);
	scenes.set(name, known);
	return known;
}

/** The first message of a row that was accepted in the end, and the entries around its acceptance. */
export function genuine({ trace, worlds }: Scene, row: string) {
	const accepted = worlds.findIndex((world) =>
		checkedIn(world).some((one) => one.message.row === row && one.outcome === 'accepted')
	);
	const found = checkedIn(worlds[accepted]).find((one) => one.message.row === row);
	if (!found) throw new Error(`never accepted: ${row}`);
	const arrived = trace.findIndex(
		(entry) => entry.type === 'delivered' && entry.id === found.message.id
	);
	const [before, after] = [worlds[arrived - 1], worlds[accepted]];
	if (!before || !after) throw new Error(`no world around: ${row}`);
	return { message: found.message, before, after };
}

/** Every judgement of a message in one entry. */
export const checkedIn = (world: World | undefined): readonly Checked[] =>
	(world?.happened ?? []).filter((one) => one.type === 'checked');

/** A fact added to a world by hand. */
export const happened = (cast: Cast, world: World, fact: Fact): World =>
	advance(cast, world, entryOf(world, fact, world.now, null));

/** Plays on until a message waits for the status after so many others; none: it has not arrived yet. */
export async function parked({ cast, vault }: Scene, from: World, { id }: Message, others: number) {
	let world = from;
	for (let made = 0, waited = 0; others > 0 && waited <= others; made++) {
		const entry = made < 500 ? await nextEntry(cast, vault, world) : null;
		if (!entry) throw new Error(`never waits so long: ${id}`);
		world = advance(cast, world, entry);
		waited += checkedIn(world).filter(
			(one) => one.message.id === id && one.outcome === 'parked'
		).length;
	}
	return world;
}

/** Plays on until a message has been judged; the worlds on both sides of that entry. */
export async function judged({ cast, vault }: Scene, from: World, { id }: Message) {
	let before = from;
	for (let made = 0; made < 500; made++) {
		const entry = await nextEntry(cast, vault, before);
		if (!entry) break;
		const after = advance(cast, before, entry);
		const checked = checkedIn(after).find(
			(one) => one.message.id === id && one.outcome !== 'parked'
		);
		if (checked) return { before, after, checked };
		before = after;
	}
	throw new Error(`never judged: ${id}`);
}
