import type { Scenario } from '../scenario.ts';

/** She cancels on the gateway’s page. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B09',
		mode: 'joint-gateway',
		options: { decision: 'cancel' },
		script: [],
		promise: {
			states: { JG: 'idle', CSB: 'ready' },
			cases: { JG: 'payment.cancelled', MER: 'closed', CUS: 'cancelled' },
			entries: [],
			rcs: { 'M3-22': ['05'] },
			sent: { 'CX-1': 1, 'M3-09': 0, 'M3-22': 1 }
		},
		words: {
			en: {
				title: 'Customer cancels',
				story: 'Lin presses Cancel on the gateway’s page.',
				lesson:
					'The shop is told at once that no money will come, so that it need not wait; no bank has heard of the payment but the merchant’s own.'
			},
			'zh-CN': {
				title: '客户取消',
				story: '林薇在网关页面上点了取消。',
				lesson: '商户立即得知不会有款项到来，不必再等；除了商户自己的银行，没有银行知道这笔支付。'
			}
		}
	}
];
