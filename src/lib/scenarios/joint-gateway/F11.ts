import type { Scenario } from '../scenario.ts';
import { whole } from './ledger.ts';

/** The browser is back before the notification. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F11',
		mode: 'joint-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M3-22' },
				then: { type: 'faulted', fault: { type: 'delayed', byMs: 20000 } }
			}
		],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: { JG: 'payment.succeeded', MER: 'shipped', CUS: 'served' },
			through: { MER: ['awaitingPayment.visited', 'paid', 'shipped'] },
			entries: whole,
			sent: { 'SQ-1': 1, 'M3-27': 1 }
		},
		words: {
			en: {
				title: 'Browser back before the notification',
				story:
					'Lin returns to the shop twenty seconds before the gateway’s notification gets there.',
				lesson:
					'The page says that the payment is being confirmed. What a browser says is no proof, so the merchant asks the gateway.'
			},
			'zh-CN': {
				title: '前台先于后台',
				story: '林薇返回商店时，网关的通知还要二十秒才到。',
				lesson: '页面显示“正在确认”。浏览器带回的内容不是证明，商户因此向网关查询。'
			}
		}
	}
];
