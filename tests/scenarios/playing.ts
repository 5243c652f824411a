import { entriesOf, type Books } from '../../src/lib/money/ledger.ts';
import { cueIn, heard, noProgress, type Progress } from '../../src/lib/scenarios/prompter.ts';
import { nextScripted } from '../../src/lib/scenarios/play.ts';
import type { Moved, Scenario } from '../../src/lib/scenarios/scenario.ts';
import type { Claims, Vault } from '../../src/lib/vault/vault.ts';
import { deskAt } from '../../src/lib/world/change.ts';
import { begun, modeNamed, played, worldOf, type Played } from '../modes/playing.ts';

/** A scenario as it was played, and how far its script came. */
export interface Performed {
	readonly scenario: Scenario;
	readonly played: Played;
	readonly progress: Progress;
}

/** Plays a scenario to rest, exactly as the stage and the command line do. */
export async function perform(scenario: Scenario, vault?: Vault, seed = 1): Promise<Performed> {
	const { mode, options, id } = scenario;
	return performOn(scenario, await begun(modeNamed(mode), options, vault, seed, id));
}

/** Plays on to rest, from wherever a run of a scenario was left. */
export async function performOn(scenario: Scenario, run: Played): Promise<Performed> {
	const { mode, script, id } = scenario;
	let now = run;
	let progress = followed(scenario, now);
	for (let made = 0; ; made++) {
		if (made > 5_000) throw new Error(`a scenario without end: ${mode} ${id}`);
		const entry = await nextScripted(now.cast, now.vault, worldOf(now), progress);
		if (!entry) return { scenario, played: now, progress };
		now = played(now, entry);
		progress = heard(script, progress, entry, worldOf(now));
	}
}

/** How far the script has come in a run, from its trace alone. */
export const followed = ({ script }: Scenario, { trace, worlds }: Played): Progress =>
	trace.reduce((progress, entry, place) => {
		const world = worlds[place];
		return world ? heard(script, progress, entry, world) : progress;
	}, noProgress);

/** Deeds that were set off and never became possible. */
export const undone = ({ played: run, progress }: Performed) =>
	cueIn(progress, worldOf(run)) === null ? progress.waiting : [];

/** Every journal entry of a run: what its id begins with, and what it moves. */
export function movedIn(run: Played): readonly Moved[] {
	const posted = entriesOf(worldOf(run).books as Books).filter(({ cause }) => cause !== 'opening');
	return posted.map(({ id, lines }) => [
		id.split('-')[0] ?? '',
		Object.fromEntries(lines.map(({ account, debit, credit }) => [account, debit - credit]))
	]);
}

/** What the messages of a row said, in the order they were sent; the same bytes again are no new message. */
export const said = ({ trace }: Played, row: string): readonly Claims[] =>
	trace.flatMap((entry) => {
		if (entry.type !== 'sent' || entry.message.row !== row || entry.message.again) return [];
		return [Object.values(entry.message.parts)[0]?.claims ?? {}];
	});

/** Screens that a party was shown, each also with the state or error on it. */
export const screensOf = ({ worlds }: Played, party: string): readonly string[] =>
	worlds.flatMap((world) =>
		world.happened.flatMap((one) => {
			if (one.type !== 'showed' || one.party !== party) return [];
			const { state, error } = deskAt(world, one).screen?.fields ?? {};
			const marks = [state, error].filter((mark) => typeof mark === 'string');
			return [one.screen, ...marks.map((mark) => `${one.screen} ${mark}`)];
		})
	);

/** Every error that a run produced: in a check that failed, in a message, on a screen. */
export function errorsIn(run: Pick<Played, 'trace' | 'worlds'>): ReadonlySet<string> {
	const checked = run.worlds.flatMap((world) =>
		world.happened.flatMap((one) =>
			one.type === 'checked' ? one.checks.flatMap(({ error }) => error ?? []) : []
		)
	);
	const told = run.trace.flatMap((entry) =>
		entry.type === 'sent'
			? Object.values(entry.message.parts).flatMap(({ claims }) => errorIn(claims))
			: []
	);
	const shown = run.worlds.flatMap((world) =>
		world.happened.flatMap((one) =>
			one.type === 'showed' ? errorIn(deskAt(world, one).screen?.fields ?? null) : []
		)
	);
	return new Set([...checked, ...told, ...shown]);
}
const errorIn = (claims: Claims | null): string[] =>
	typeof claims?.['error'] === 'string' ? [claims['error']] : [];
