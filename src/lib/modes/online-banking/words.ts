import type { Language } from '#lib/i18n/language.ts';
import type { ModeWords } from '../mode.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/**
 * The words of online banking. A sentence about a message may have two kinds of places in braces:
 * `{from}` and `{to}`, the names of its ends, and any text or amount that its sender itself says in it,
 * by field name, such as `{amount}`; what is only carried on, or is left out by an option, has no place.
 */
export const words: Readonly<Record<Language, ModeWords>> = { en, 'zh-CN': zh };
