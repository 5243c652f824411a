import type { Options } from '../../../src/lib/world/fact.ts';
import { said } from '../asked.ts';
import { modeNamed, wholeRun, type Played } from '../playing.ts';

export const run = (options: Options = {}): Promise<Played> =>
	wholeRun(modeNamed('bank-gateway'), options);

export const lin = 'HB:dep:LinWei';
export const shop = 'HB:dep:Lantern';
export const fees = 'HB:inc:mdr';
export const paidOnce = [
	['L1', lin, shop, 28_000],
	['L2', shop, fees, 168]
];

/** What the customer is told of the outcome, in receipts and in answers to her. */
export const told = (played: Played, row = 'M1A-06'): readonly unknown[] =>
	said(played, row).map(({ state, rc, error }) => [state, rc, error ?? null]);
/** What the merchant is told of it. */
export const notified = (played: Played): readonly unknown[] =>
	said(played, 'M1A-07').map(({ rc }) => rc);
