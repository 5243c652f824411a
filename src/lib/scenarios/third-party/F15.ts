import type { Scenario } from '../scenario.ts';
import { whole } from './ledger.ts';

/** The seller’s server is down when he should hear that he has been paid. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F15',
		mode: 'third-party',
		options: {},
		script: [
			{ when: { type: 'sent', row: 'M4-17' }, then: { type: 'stopped', party: 'MER' } },
			{
				when: { type: 'sent', row: 'M4-17' },
				afterMs: 600_000,
				then: { type: 'restarted', party: 'MER' }
			}
		],
		promise: {
			states: { TPP: 'trade.released', CUS: 'trade.released', MER: 'order.completed' },
			entries: whole,
			sent: { 'M4-17': 1, 'M4-20': 1 }
		},
		words: {
			en: {
				title: 'Seller’s server down',
				story:
					'The seller’s server stops just before the notice arrives and is back after ten minutes.',
				lesson:
					'The money is held meanwhile, and 72 hours are long enough: the notice is repeated until it is acknowledged, and he ships once.'
			},
			'zh-CN': {
				title: '卖家宕机',
				story: '通知到达之前卖家的服务器停机，十分钟后恢复。',
				lesson: '其间货款由第三方保管，七十二小时足够：通知一直重发到收到应答，卖家只发一次货。'
			}
		}
	}
];
