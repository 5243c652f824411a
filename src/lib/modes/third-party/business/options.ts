import type { Options } from '#lib/world/fact.ts';
import { choice } from '../../choice.ts';
import { chosenOf } from '../../chosen.ts';
import type { OptionSpec } from '../../mode.ts';
import { peopleOptions } from '../people/options.ts';

/** Protection is chosen alike in both kinds of trade, and has its words there. */
const protection = peopleOptions.filter(({ group }) => group === 'protection');

/** What can be chosen before a purchase between companies begins (domain 7.7, 10.3). */
export const businessOptions: readonly OptionSpec[] = [
	choice('terms', 'order', 'prepayment', 'net-30', 'three-parts'),
	{
		name: 'total',
		group: 'order',
		type: 'amount',
		least: 10_000,
		most: 200_000_000,
		usual: 48_000_000
	},
	choice(
		'approvals',
		'people',
		'three-people',
		'checker-rejects',
		'checker-silent',
		'maker-checks',
		'checker-approves',
		'certificate-expired',
		'certificate-renewed',
		'counter-refuses',
		'counter-silent'
	),
	choice('pays', 'people', 'prompt', 'late', 'never'),
	choice('inspection', 'after', 'all', 'part', 'silent'),
	choice('seller', 'people', 'delivers', 'never-delivers'),
	choice('account', 'setup', 'covered', 'short'),
	...protection
];

export interface Business {
	readonly terms: 'prepayment' | 'net-30' | 'three-parts';
	readonly total: number;
	readonly approvals:
		| 'three-people'
		| 'checker-rejects'
		| 'checker-silent'
		| 'maker-checks'
		| 'checker-approves'
		| 'certificate-expired'
		| 'certificate-renewed'
		| 'counter-refuses'
		| 'counter-silent';
	readonly pays: 'prompt' | 'late' | 'never';
	readonly inspection: 'all' | 'part' | 'silent';
	readonly seller: 'delivers' | 'never-delivers';
	readonly account: 'covered' | 'short';
	readonly revocation: 'hard-fail' | 'soft-fail';
	readonly channels: 'on' | 'off';
}

/** The options of a run, every one filled in; a value that is not offered is a bug of the caller. */
export const businessFrom = (given: Options): Business =>
	chosenOf(businessOptions, given) as unknown as Business;
