import type { Scenario } from '../scenario.ts';

/** A total in yen, written with two decimals, for a merchant who takes yuan. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B14',
		mode: 'online-banking',
		options: { enrolment: 'done' },
		script: [
			{
				when: { type: 'showed', party: 'CUS', screen: 'checkout' },
				afterMs: 2_000,
				then: { type: 'acted', party: 'CUS', event: { type: 'order', ccy: 'JPY' } }
			}
		],
		promise: {
			states: { CUS: 'noAnswer', TS: 'payment.idle', MER: 'selling' },
			entries: [],
			errors: ['E-CURRENCY'],
			sent: { 'M2-04': 0 }
		},
		words: {
			en: {
				title: 'Wrong currency',
				story:
					'Lin’s browser sends the total of 280.00 in yen, with two decimals that yen do not have.',
				lesson:
					'An amount is a whole number of the smallest unit of a named currency. 280.00 JPY is no amount at all, and the merchant takes yuan.'
			},
			'zh-CN': {
				title: '币种错误',
				story: '林薇的浏览器把总额 280.00 写成了日元，还带着日元并没有的两位小数。',
				lesson: '金额是某一币种最小单位的整数。280.00 日元根本不成其为金额，何况商户只收人民币。'
			}
		}
	}
];
