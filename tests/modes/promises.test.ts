import { describe, expect, test } from 'vitest';
import type { Mode } from '../../src/lib/modes/mode.ts';
import type { Options } from '../../src/lib/world/fact.ts';
import { covering, pairsOf } from './covering.ts';
import { forEveryMode, singles, type ModeData } from './data/data.ts';
import { endOf, wholeRun } from './playing.ts';

/** One option at a time away from the usual. */
const alone = (mode: Mode): readonly Options[] => [
	...singles(mode),
	...mode.options.flatMap((spec): Options[] =>
		spec.type === 'choice'
			? []
			: [{ [spec.name]: spec.least }, ...(spec.type === 'amount' ? [{ [spec.name]: 33_333 }] : [])]
	)
];

/** What can be chosen beside the options that are held: the choices, and the levels of amounts and counts. */
const choosable = (mode: Mode, { levels }: ModeData, held: Options) =>
	mode.options
		.filter(({ name }) => name !== 'begin' && !(name in held))
		.map((spec) => ({
			name: spec.name,
			values: spec.type === 'choice' ? spec.values : (levels[spec.name] ?? [spec.usual])
		}));

/**
 * Every pair of values, under each of the options held. A run of the contracts looks at no other
 * option, so it is told every value once, and no pair counts as covered by it.
 */
function arraysOf(mode: Mode, data: ModeData): readonly Options[] {
	const paying = data.held.flatMap((held) =>
		covering(choosable(mode, data, held)).map((row) => ({ ...held, ...row }))
	);
	const all = choosable(mode, data, {});
	const most = Math.max(...all.map(({ values }) => values.length));
	const contracts = Array.from({ length: most }, (_, place) => ({
		begin: 'contracts',
		...Object.fromEntries(
			all.map(({ name, values }) => [name, values[place % values.length] ?? values[0] ?? ''])
		)
	}));
	return [...paying, ...(mode.options.some(({ name }) => name === 'begin') ? contracts : [])];
}

async function keepsPromise(mode: Mode, options: Options): Promise<void> {
	const promised = mode.promise(options);
	const played = await wholeRun(mode, options);
	const end = endOf(played, Object.keys(promised.balances));
	for (const [party, state] of Object.entries(promised.states))
		expect(end.states[party]?.split('+')[0], party).toBe(state);
	expect(end.balances).toEqual(promised.balances);
	expect([...new Set(played.breaches.map((breach) => breach.id))]).toEqual(promised.breaks);
}

forEveryMode((mode, data) => {
	const single = [{}, ...alone(mode), ...data.together];
	describe(`${mode.id} ends as promised`, () => {
		test.each(single.map((options) => [JSON.stringify(options), options] as const))(
			'%s',
			(_, options) => keepsPromise(mode, options)
		);
	});

	const rows = arraysOf(mode, data);
	const pairs = data.held.reduce(
		(sum, held) => sum + pairsOf(choosable(mode, data, held)).length,
		0
	);
	describe(`${mode.id} ends as promised: ${rows.length} combinations hold all ${pairs} pairs`, () => {
		test.each(rows.map((options) => [JSON.stringify(options), options] as const))(
			'%s',
			(_, options) => keepsPromise(mode, options)
		);
	});
});
