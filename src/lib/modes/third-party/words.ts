import type { TradeWords } from './variant.ts';

/** The words of the choice between the two kinds of trade. */
export const tradeWords: TradeWords = {
	en: {
		trade: {
			label: 'Who trades',
			values: { b2c: 'A person buys from a shop', b2b: 'A company buys from a company' }
		}
	},
	'zh-CN': {
		trade: {
			label: '交易双方',
			values: { b2c: '个人向网店购物', b2b: '企业向企业采购' }
		}
	}
};
