import type { Language } from '#lib/i18n/language.ts';
import type { Mode, ModeWords, OptionSpec } from '../mode.ts';

/** One kind of trade with all that a mode has but its name: buyer and seller are people, or companies. */
export type Variant = Omit<Mode, 'id'>;

/** The choice between the two kinds of trade (domain 7.2, 7.7). */
const trade: OptionSpec = {
	name: 'trade',
	type: 'choice',
	values: ['b2c', 'b2b'],
	usual: 'b2c'
};

type Words = Readonly<Record<Language, ModeWords>>;
/** The words of the choice itself. */
export type TradeWords = Readonly<Record<Language, ModeWords['options']>>;

const byName = (...lists: readonly (readonly OptionSpec[])[]): readonly OptionSpec[] => {
	const named = new Map(lists.flat().map((spec) => [spec.name, spec] as const));
	return [...named.values()];
};

function wordsOf(language: Language, one: Words, other: Words, chosen: TradeWords): ModeWords {
	const [own, added] = [one[language], other[language]];
	return {
		...own,
		parties: { ...own.parties, ...added.parties },
		groups: { ...own.groups, ...added.groups },
		phases: { ...own.phases, ...added.phases },
		steps: { ...own.steps, ...added.steps },
		messages: { ...own.messages, ...added.messages },
		options: { ...chosen[language], ...own.options, ...added.options },
		states: { ...own.states, ...added.states },
		screens: { ...own.screens, ...added.screens }
	};
}

/**
 * A mode of two kinds of trade. An option that both have is one option and must be the same in both;
 * so are a party, a state and a screen of one name.
 */
export function tradingBoth(id: string, people: Variant, firms: Variant, chosen: TradeWords): Mode {
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
		words: {
			en: wordsOf('en', people.words, firms.words, chosen),
			'zh-CN': wordsOf('zh-CN', people.words, firms.words, chosen)
		}
	};
}
