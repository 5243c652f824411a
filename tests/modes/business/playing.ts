import { business } from '../../../src/lib/modes/third-party/business/business.ts';
import { businessInvariants } from '../../../src/lib/modes/third-party/business/invariants.ts';
import type { Mode } from '../../../src/lib/modes/mode.ts';
import { entriesOf, type Books } from '../../../src/lib/money/ledger.ts';
import type { Claims } from '../../../src/lib/vault/vault.ts';
import type { Options } from '../../../src/lib/world/fact.ts';
import { watch, type Breach } from '../../../src/lib/world/invariants.ts';
import { stateOf } from '../../../src/lib/world/machines.ts';
import { wholeRun, worldOf, type Played } from '../playing.ts';

/** A purchase between companies, by itself. */
export const trade: Mode = { id: 'third-party', ...business };
export const run = (options: Options): Promise<Played> => wholeRun(trade, options);

/** What the monitor finds when the whole run is gone through. */
export const breachesOf = ({ cast, trace, worlds }: Played): readonly Breach[] =>
	worlds.flatMap((world, place) => {
		const entry = trace[place];
		if (!entry) return [];
		const before = worlds[place - 1] ?? null;
		return watch(businessInvariants, {
			cast,
			before,
			entry,
			world,
			trace: trace.slice(0, place + 1)
		});
	});

/** What all messages of a row said, in the order they were sent; repeats are left out. */
export const said = ({ trace }: Played, row: string): readonly Claims[] =>
	trace.flatMap((entry) =>
		entry.type === 'sent' && entry.message.row === row && entry.message.again === null
			? [Object.values(entry.message.parts)[0]?.claims ?? {}]
			: []
	);
export const times = (played: Played, row: string): number => said(played, row).length;

/** The rows of refused messages, each with the error. */
export const refusals = ({ worlds }: Played): readonly (readonly [string, string | null])[] =>
	worlds.flatMap((world) =>
		world.happened.flatMap((one) =>
			one.type === 'checked' && one.outcome === 'refused'
				? [[one.message.row, one.checks.at(-1)?.error ?? null] as const]
				: []
		)
	);

export const stateIn = (played: Played, party: string): string => {
	const snapshot = worldOf(played).parties[party]?.snapshot;
	return snapshot ? (stateOf(snapshot).split('+')[0] ?? '') : '';
};

/** Every journal entry of the run: what it is, and what each line adds, debits above zero. */
export const entries = (played: Played): readonly (readonly [string, Record<string, number>])[] =>
	entriesOf(worldOf(played).books as Books)
		.filter(({ cause }) => cause !== 'opening')
		.map(({ id, lines }) => [
			id.split('-')[0] ?? '',
			Object.fromEntries(lines.map(({ account, debit, credit }) => [account, debit - credit]))
		]);
