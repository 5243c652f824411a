import type { Language } from '#lib/i18n/language.ts';
import type { ModeWords } from '../mode.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** The words of the bank payment gateway; places in braces as in online banking's. */
export const words: Readonly<Record<Language, ModeWords>> = { en, 'zh-CN': zh };
