import type { ModeWords } from '../mode.ts';
import type { Spoken } from '../spoken.ts';
import { en } from './words/en.ts';

/** The words of the bank payment gateway; places in braces as in online banking's. */
export const words: Spoken<ModeWords> = {
	en,
	'zh-CN': async () => (await import('./words/zh.ts')).zh
};
