import type { Scenario } from '../scenario.ts';

/** A card that has run out. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B03',
		mode: 'third-party',
		options: { card: 'card-0035' },
		script: [],
		promise: {
			states: { TPP: 'trade.closed', CUS: 'trade.closed', MER: 'order.closed' },
			entries: [],
			rcs: { 'M4-13d': ['54'], 'M4-15': ['05'] },
			errors: ['E-CARD-EXPIRED'],
			sent: { 'M4-17': 0 }
		},
		words: {
			en: {
				title: 'Expired card',
				story: 'Lin pays with a card that ran out in January 2020.',
				lesson:
					'The bank compares the date with its own records and tells the customer why; the third party and the seller learn only that nothing came.'
			},
			'zh-CN': {
				title: '卡过期',
				story: '林薇使用一张 2020 年 1 月已到期的卡付款。',
				lesson: '银行核对有效期与自己的记录，并把原因告诉客户；第三方和卖家只知道没有收到钱。'
			}
		}
	}
];
