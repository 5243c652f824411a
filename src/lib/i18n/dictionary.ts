import { en } from './en.ts';
import type { Language } from './language.ts';
import type { Words } from './words.ts';
import { zh } from './zh.ts';

export type Dictionary = Words<typeof en>;

/** The words of the page, by language. */
export const dictionaries: Readonly<Record<Language, Dictionary>> = { en, 'zh-CN': zh };
