import type { Words } from '#lib/i18n/words.ts';
import type { ModeWords } from '../mode.ts';
import type { Spoken } from '../spoken.ts';
import { signing, type Contract } from './contracts.ts';
import { en } from './words/en.ts';

/** What the prologue adds to the words of a mode. */
export type PrologueWords = Pick<
	ModeWords,
	'parties' | 'phases' | 'messages' | 'states' | 'screens' | 'options'
>;
type Said = Words<typeof en>;

/** The words of the prologue for the parties of one mode. */
export const prologueWords = (contracts: readonly Contract[]): Spoken<PrologueWords> => ({
	en: wordsFor(contracts, en),
	'zh-CN': async () => wordsFor(contracts, (await import('./words/zh.ts')).zh)
});

function wordsFor(contracts: readonly Contract[], said: Said): PrologueWords {
	const parties = [...signing(contracts).map(({ id }) => id), 'CA' as const];
	const states = signing(contracts).flatMap(({ id }) =>
		Object.entries(said.states).map(([state, words]) => [`${id} ${state}`, words])
	);
	return {
		parties: Object.fromEntries(parties.map((id) => [id, said.parties[id]])),
		phases: said.phases,
		messages: said.messages,
		states: Object.fromEntries(states) as ModeWords['states'],
		screens: said.screens,
		options: said.options
	};
}
