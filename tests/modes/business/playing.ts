import { expect } from 'vitest';
import { business } from '../../../src/lib/modes/third-party/business/business.ts';
import { businessInvariants } from '../../../src/lib/modes/third-party/business/invariants.ts';
import type { Mode } from '../../../src/lib/modes/mode.ts';
import { entriesOf, type Books } from '../../../src/lib/money/ledger.ts';
import type { Options } from '../../../src/lib/world/fact.ts';
import { watch, type Breach } from '../../../src/lib/world/invariants.ts';
import { said } from '../asked.ts';
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

export const times = (played: Played, row: string): number => said(played, row).length;

/** Every journal entry of the run: what it is, and what each line adds, debits above zero. */
export const entries = (played: Played): readonly (readonly [string, Record<string, number>])[] =>
	entriesOf(worldOf(played).books as Books)
		.filter(({ cause }) => cause !== 'opening')
		.map(({ id, lines }) => [
			id.split('-')[0] ?? '',
			Object.fromEntries(lines.map(({ account, debit, credit }) => [account, debit - credit]))
		]);

export const cedar = 'HB:dep:Cedar';
export const reserve = 'HB:rsv:TPP';
export const asset = 'TPP:rsv@HB';
export const wallet = 'TPP:wal:Bluestone';
export const fee = 'TPP:inc:fee';
export const escrow = (no: number): string => `TPP:escrow:T${no}`;

export const noBreach = (played: Played): void => expect(breachesOf(played)).toEqual([]);

/** E1 and E2: an instalment leaves the company's account and stands in its own escrow. */
export const held = (no: number, minor: number) => [
	['E1', { [cedar]: minor, [reserve]: -minor }],
	['E2', { [asset]: minor, [escrow(no)]: -minor }]
];
export const released = (no: number, gross: number, earned: number) => [
	['E3', { [escrow(no)]: gross, [wallet]: earned - gross, [fee]: -earned }]
];
