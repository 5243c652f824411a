import type { Scenario } from '../scenario.ts';
import { paidOnce } from './ledger.ts';

/** The browser is back before the notice. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F11',
		mode: 'online-banking',
		options: { enrolment: 'done' },
		script: [
			{
				when: { type: 'sent', row: 'M2-24' },
				then: { type: 'faulted', fault: { type: 'delayed', byMs: 20_000 } }
			}
		],
		promise: {
			states: { TS: 'payment.succeeded', MER: 'shipped' },
			through: { MER: ['awaitingPayment.visited', 'paid', 'shipped'] },
			entries: paidOnce,
			sent: { 'SQ-1': 1, 'M2-28': 1 }
		},
		words: {
			en: {
				title: 'Browser back before the notice',
				story: 'Lin returns to the shop twenty seconds before the bank’s notice gets there.',
				lesson:
					'The page says that the payment is being confirmed. What a browser says is no proof, so the merchant asks the bank.'
			},
			'zh-CN': {
				title: '前台先于后台',
				story: '林薇返回商店时，银行的通知还要二十秒才到。',
				lesson: '页面显示“正在确认”。浏览器带回的内容不是证明，商户因此向银行查询。'
			}
		}
	}
];
