import type { Scenario } from '../scenario.ts';
import { whole } from './ledger.ts';

/** Her browser is back before the bank’s notice. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F11',
		mode: 'third-party',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M4-15' },
				then: { type: 'faulted', fault: { type: 'delayed', byMs: 20_000 } }
			}
		],
		promise: {
			states: { TPP: 'trade.released', CUS: 'trade.released', MER: 'order.completed' },
			entries: whole,
			sent: { 'M4-14a': 1, 'SQ-1': 1, 'M4-17': 1 }
		},
		words: {
			en: {
				title: 'Browser back before the notice',
				story: 'Lin returns to the cashier twenty seconds before the bank’s notice gets there.',
				lesson:
					'What a browser says is no proof, so the third party asks the bank itself; meanwhile the page says that the payment is being confirmed.'
			},
			'zh-CN': {
				title: '前台先于后台',
				story: '林薇返回收银台时，银行的通知还要二十秒才到。',
				lesson: '浏览器带回的内容不是证明，第三方因此自己向银行查询；其间页面显示“正在确认”。'
			}
		}
	}
];
