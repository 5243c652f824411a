import type { ModeWords } from '../mode.ts';
import type { Spoken } from '../spoken.ts';
import { en } from './words/en.ts';

/**
 * The words of online banking. A sentence about a message may have two kinds of places in braces:
 * `{from}` and `{to}`, the names of its ends, and any text or amount that its sender itself says in it,
 * by field name, such as `{amount}`; what is only carried on, or is left out by an option, has no place.
 */
export const words: Spoken<ModeWords> = {
	en,
	'zh-CN': async () => (await import('./words/zh.ts')).zh
};
