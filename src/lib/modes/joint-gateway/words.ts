import type { Language } from '#lib/i18n/language.ts';
import type { ModeWords } from '../mode.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** The words of the joint gateway; places in braces as in the other modes. */
export const words: Readonly<Record<Language, ModeWords>> = { en, 'zh-CN': zh };
