import type { Scenario } from '../scenario.ts';

/** An expired card. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B03',
		mode: 'bank-gateway',
		options: { card: 'card-0035' },
		script: [],
		promise: {
			states: { CUS: 'declined', PG: 'payment.failed', MER: 'closed' },
			entries: [],
			rcs: { 'M1A-05': ['54'], 'M1A-06': ['54'], 'M1A-07': ['05'] },
			errors: ['E-CARD-EXPIRED'],
			sent: { 'M1A-11': 0 }
		},
		words: {
			en: {
				title: 'Expired card',
				story: 'Lin pays with a card that ran out in January 2020.',
				lesson:
					'Field 14 says what the payer believes, the host’s record what is so; it compares both with the date. The customer learns why, the merchant only that there is no money.'
			},
			'zh-CN': {
				title: '卡过期',
				story: '林薇使用一张 2020 年 1 月已到期的卡付款。',
				lesson:
					'第 14 域是付款人填写的有效期，后台另有自己的记录，两者都要与当前日期核对。客户得知原因，商户只知道没有付成。'
			}
		}
	}
];
