import type { Scenario } from '../scenario.ts';
import { paidOnce } from './ledger.ts';

/** The merchant's server is down when the notice comes. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F15',
		mode: 'bank-gateway',
		options: {},
		script: [
			{ when: { type: 'sent', row: 'M1A-07' }, then: { type: 'stopped', party: 'MER' } },
			{
				when: { type: 'sent', row: 'M1A-07' },
				afterMs: 600_000,
				then: { type: 'restarted', party: 'MER' }
			}
		],
		promise: {
			states: { PG: 'payment.succeeded+reversal.none+notification.acked', MER: 'shipped' },
			entries: paidOnce,
			sent: { 'M1A-11': 1 }
		},
		words: {
			en: {
				title: 'Merchant server down',
				story:
					'The merchant’s server stops just before the notice arrives and is back after ten minutes.',
				lesson:
					'The money has moved without him, because the customer instructs the bank herself. The notice is repeated, and the restarted merchant also asks.'
			},
			'zh-CN': {
				title: '商户宕机',
				story: '通知到达之前商户服务器停机，十分钟后恢复。',
				lesson:
					'客户直接向银行发出指令，款项的划转并不经过商户。银行重发通知，商户恢复后也会主动查询。'
			}
		}
	}
];
