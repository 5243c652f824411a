import type { Language } from '#lib/i18n/language.ts';
import type { ModeWords } from '../mode.ts';
import { signing, type Contract } from './contracts.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

type Own = Pick<ModeWords, 'parties' | 'phases' | 'messages' | 'states' | 'screens' | 'options'>;
const spoken = { en, 'zh-CN': zh };

/** The words of the prologue for the parties of one mode. */
export function prologueWords(language: Language, contracts: readonly Contract[]): Own {
	const said = spoken[language];
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
