import { en } from './en.ts';
import type { Language } from './language.ts';
import type { Words } from './words.ts';

export type Dictionary = Words<typeof en>;

/** The words of the page in English, in which every page is written before anybody chooses. */
export const english: Dictionary = en;

/** The words of the page in a language, fetched when somebody speaks it. */
export const fetchDictionary = async (language: Language): Promise<Dictionary> =>
	language === 'en' ? english : (await import('./zh.ts')).zh;
