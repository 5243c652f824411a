import type { Options } from '../../../src/lib/world/fact.ts';
import { said } from '../asked.ts';
import { modeNamed, wholeRun, type Played } from '../playing.ts';

/** Enrolment is no part of these stories. */
export const run = (options: Options): Promise<Played> =>
	wholeRun(modeNamed('online-banking'), { enrolment: 'done', ...options });

export const lin = 'HB:dep:LinWei';
export const shop = 'HB:dep:Lantern';
export const fees = 'HB:inc:mdr';
export const paidOnce = [
	['L1', lin, shop, 28_000],
	['L2', shop, fees, 168]
];

/** What the customer is shown of the outcome. */
export const told = (played: Played): readonly unknown[] =>
	said(played, 'M2-23').map(({ state, rc, error }) => [state, rc, error ?? null]);
/** What the merchant is told of it. */
export const notified = (played: Played): readonly unknown[] =>
	said(played, 'M2-24').map(({ rc }) => rc);
