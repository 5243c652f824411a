import type { Mode, ModeWords, OptionSpec } from '../mode.ts';
import { together, type Spoken } from '../spoken.ts';

/** One kind of trade with all that a mode has but its name: buyer and seller are people, or companies. */
export type Variant = Omit<Mode, 'id'>;

/** The choice between the two kinds of trade (domain 7.2, 7.7). */
const trade: OptionSpec = {
	name: 'trade',
	type: 'choice',
	values: ['b2c', 'b2b'],
	usual: 'b2c'
};

const byName = (...lists: readonly (readonly OptionSpec[])[]): readonly OptionSpec[] => {
	const named = new Map(lists.flat().map((spec) => [spec.name, spec] as const));
	return [...named.values()];
};

const joined = (own: ModeWords, added: ModeWords): ModeWords => ({
	...own,
	parties: { ...own.parties, ...added.parties },
	groups: { ...own.groups, ...added.groups },
	phases: { ...own.phases, ...added.phases },
	steps: { ...own.steps, ...added.steps },
	messages: { ...own.messages, ...added.messages },
	options: { ...own.options, ...added.options },
	states: { ...own.states, ...added.states },
	screens: { ...own.screens, ...added.screens }
});
const choosing = (own: ModeWords, chosen: ModeWords['options']): ModeWords => ({
	...own,
	options: { ...chosen, ...own.options }
});

/**
 * A mode of two kinds of trade. An option that both have is one option and must be the same in both;
 * so are a party, a state and a screen of one name.
 */
export function tradingBoth(
	id: string,
	people: Variant,
	firms: Variant,
	chosen: Spoken<ModeWords['options']>
): Mode {
	const of = (options: Readonly<Record<string, unknown>>): Variant =>
		options['trade'] === 'b2b' ? firms : people;
	return {
		id,
		options: byName([trade], people.options, firms.options),
		phases: [...new Set([...people.phases, ...firms.phases])],
		casting: (options) => of(options).casting(options),
		lanes: (options) => of(options).lanes(options),
		applies(options) {
			const { applies, options: own } = of(options);
			return [trade.name, ...(applies?.(options) ?? own.map(({ name }) => name))];
		},
		promise: (options) => of(options).promise(options),
		holders: (world) => of(world.options).holders(world),
		words: together(together(people.words, firms.words, joined), chosen, choosing)
	};
}
