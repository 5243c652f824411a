import type { Options } from '#lib/world/fact.ts';
import type { Ending, Holders, Lane, Mode, ModeWords, OptionSpec } from '../mode.ts';
import { prologueCast } from './casting.ts';
import { signing, type Contract } from './contracts.ts';
import { together } from '../spoken.ts';
import { prologueWords, type PrologueWords } from './words.ts';

const begin: OptionSpec = {
	name: 'begin',
	type: 'choice',
	values: ['payment', 'contracts'],
	usual: 'payment'
};

/** Nothing is bought yet: the buyer has the money, the seller the goods. */
function before(contracts: readonly Contract[]): Holders {
	const there = (id: string): boolean => contracts.some(({ applicant }) => applicant === id);
	return there('CUS')
		? { money: 'CUS', goods: 'MER', risk: null }
		: { money: 'CED', goods: 'BLU', risk: null };
}

function without(options: Options): Options {
	const { begin: _, ...own } = options;
	return own;
}

function lanesOf(contracts: readonly Contract[]): readonly Lane[] {
	const lanes = signing(contracts).map(({ id, letter, colour }) => ({
		party: id,
		letter,
		colour,
		group: null
	}));
	return [...lanes, { party: 'CA', letter: 'A', colour: 7, group: null }];
}

/** A state of the contracts that a machine of the mode has, too, would be told in the wrong words. */
function statesOf(own: ModeWords['states'], added: ModeWords['states']): ModeWords['states'] {
	const twice = Object.keys(added).find((state) => state in own && own[state] !== added[state]);
	if (twice !== undefined) throw new Error(`a state with two meanings: ${twice}`);
	return { ...own, ...added };
}

function withContracts(own: ModeWords, added: PrologueWords): ModeWords {
	return {
		...own,
		parties: { ...added.parties, ...own.parties },
		phases: { ...added.phases, ...own.phases },
		messages: { ...own.messages, ...added.messages },
		options: { ...added.options, ...own.options },
		states: statesOf(own.states, added.states),
		screens: { ...own.screens, ...added.screens }
	};
}

/**
 * A mode that can also begin with its contracts: who signs with whom, and how everybody comes by a
 * certificate (domain 3.3, 3.4, 5.2). The contracts are a run of their own, in the same lanes.
 */
export function withPrologue(mode: Mode, contracts: readonly Contract[]): Mode {
	const chosen = (options: Options): boolean => options['begin'] === 'contracts';
	const ending: Ending = {
		states: Object.fromEntries(signing(contracts).map(({ id }) => [id, 'contracted'])),
		balances: {},
		breaks: []
	};
	return {
		...mode,
		options: [begin, ...mode.options],
		applies: (options) =>
			chosen(options)
				? [begin.name]
				: [
						begin.name,
						...(mode.applies?.(without(options)) ?? mode.options.map(({ name }) => name))
					],
		phases: ['contracts', ...mode.phases],
		casting: (options) =>
			chosen(options) ? prologueCast(mode.id, contracts) : mode.casting(without(options)),
		lanes: (options) => (chosen(options) ? lanesOf(contracts) : mode.lanes(without(options))),
		promise: (options) => (chosen(options) ? ending : mode.promise(without(options))),
		holders: (world) => (chosen(world.options) ? before(contracts) : mode.holders(world)),
		words: together(mode.words, prologueWords(contracts), withContracts)
	};
}
