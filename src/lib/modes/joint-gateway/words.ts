import type { ModeWords } from '../mode.ts';
import type { Spoken } from '../spoken.ts';
import { en } from './words/en.ts';

/** The words of the joint gateway; places in braces as in the other modes. */
export const words: Spoken<ModeWords> = {
	en,
	'zh-CN': async () => (await import('./words/zh.ts')).zh
};
