import type { Scenario } from '../scenario.ts';

/** She pays half an hour late. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B08',
		mode: 'joint-gateway',
		options: { decision: 'late' },
		script: [],
		promise: {
			states: { JG: 'idle', CSB: 'ready' },
			cases: { JG: 'payment.expired', MER: 'closed', CUS: 'declined' },
			entries: [],
			rcs: { 'M3-24': ['12'] },
			errors: ['E-ORDER-CLOSED'],
			sent: { 'M3-09': 0, 'M3-18': 0, 'M3-27': 0 }
		},
		words: {
			en: {
				title: 'Order closed',
				story: 'Lin leaves the gateway’s page open for half an hour.',
				lesson:
					'The gateway’s page ends after fifteen minutes and says so. Nothing had been asked of any bank, so there is nothing to undo.'
			},
			'zh-CN': {
				title: '订单关闭',
				story: '林薇把网关页面搁置了半小时。',
				lesson: '网关页面十五分钟后失效并提示。此前没有惊动任何银行，因此无须撤销。'
			}
		}
	}
];
