import type { Scenario } from '../scenario.ts';

/** She thinks better of it at the bank’s page. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B09',
		mode: 'third-party',
		options: { decision: 'cancel' },
		script: [],
		promise: {
			states: { TPP: 'trade.closed', CUS: 'trade.closed', MER: 'order.closed' },
			entries: [],
			rcs: { 'M4-15': ['05'] },
			sent: { 'M4-13': 0, 'M4-13c': 0, 'M4-17': 0 }
		},
		words: {
			en: {
				title: 'Customer cancels',
				story: 'Lin presses Cancel on the bank’s page.',
				lesson:
					'The payment is cancelled, the trade is not: it waits a day for another payment before it closes.'
			},
			'zh-CN': {
				title: '客户取消',
				story: '林薇在银行页面上点击“取消”。',
				lesson: '取消的是这笔支付，而不是交易：交易还会等待一天，期间可以再付，之后才关闭。'
			}
		}
	}
];
