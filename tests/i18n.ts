import type { Dictionary } from '../src/lib/i18n/dictionary.ts';
import { en } from '../src/lib/i18n/en.ts';
import type { Language } from '../src/lib/i18n/language.ts';
import { zh } from '../src/lib/i18n/zh.ts';

/** The words of the page in every language, at once; a page fetches those it speaks. */
export const dictionaries: Readonly<Record<Language, Dictionary>> = { en, 'zh-CN': zh };
