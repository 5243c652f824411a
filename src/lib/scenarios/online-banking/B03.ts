import type { Scenario } from '../scenario.ts';

/** An expired card. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B03',
		mode: 'online-banking',
		options: { enrolment: 'done', card: 'card-0035' },
		script: [],
		promise: {
			states: { TS: 'payment.failed', MER: 'closed' },
			entries: [],
			rcs: { 'M2-22': ['54'], 'M2-23': ['54'], 'M2-24': ['05'] },
			errors: ['E-CARD-EXPIRED'],
			sent: { 'M2-28': 0 }
		},
		words: {
			en: {
				title: 'Expired card',
				story: 'Lin pays with a card that ran out in January 2020.',
				lesson:
					'The bank compares the date on the card with its own records. The customer learns why, the merchant only that there is no money.'
			},
			'zh-CN': {
				title: '卡过期',
				story: '林薇使用一张 2020 年 1 月已到期的卡付款。',
				lesson: '银行核对卡片有效期与自己的记录。客户得知原因，商户只知道没有付成。'
			}
		}
	}
];
