import type { Scenario } from '../scenario.ts';

/** A total in yen, written with two decimals, for a merchant who takes yuan. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B14',
		mode: 'bank-gateway',
		options: {},
		script: [
			{
				when: { type: 'showed', party: 'CUS', screen: 'checkout' },
				afterMs: 2_000,
				then: { type: 'acted', party: 'CUS', event: { type: 'order', ccy: 'JPY' } }
			}
		],
		promise: {
			states: { CUS: 'noAnswer', PG: 'payment.idle', MER: 'selling' },
			entries: [],
			errors: ['E-CURRENCY'],
			sent: { 'M1A-02': 0 }
		},
		words: {
			en: {
				title: 'Wrong currency',
				story:
					'Lin’s wallet sends the total of 280.00 in yen, with two decimals that yen do not have.',
				lesson:
					'An amount is a whole number of the smallest unit of a named currency, and the currency is looked at first: 28,000 fen and 28,000 yen are equal only as numbers.'
			},
			'zh-CN': {
				title: '币种错误',
				story: '林薇的钱包把总额 280.00 写成了日元，还带着日元并没有的两位小数。',
				lesson: '金额是某一币种最小单位的整数，须先核对币种：28000 分与 28000 日元只是数字相同。'
			}
		}
	}
];
