import type { ModeWords } from '../mode.ts';
import type { Spoken } from '../spoken.ts';

/** The words of the choice between the two kinds of trade. */
export const tradeWords: Spoken<ModeWords['options']> = {
	en: {
		trade: {
			label: 'Who trades',
			values: { b2c: 'A person buys from a shop', b2b: 'A company buys from a company' }
		}
	},
	'zh-CN': async () => (await import('./words/zh.ts')).zh
};
