import type { Scenario } from '../scenario.ts';
import { paidOnce } from './ledger.ts';

/** The merchant’s server is down when the notice comes. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F15',
		mode: 'online-banking',
		options: { enrolment: 'done' },
		script: [
			{ when: { type: 'sent', row: 'M2-24' }, then: { type: 'stopped', party: 'MER' } },
			{
				when: { type: 'sent', row: 'M2-24' },
				afterMs: 600_000,
				then: { type: 'restarted', party: 'MER' }
			}
		],
		promise: {
			states: { TS: 'payment.succeeded+notification.acked', MER: 'shipped' },
			entries: paidOnce,
			sent: { 'M2-28': 1 }
		},
		words: {
			en: {
				title: 'Merchant server down',
				story:
					'The merchant’s server stops just before the notice arrives and is back after ten minutes.',
				lesson:
					'A machine that is down loses what arrives, but not what it has written down. The notice is repeated, and the restarted merchant also asks.'
			},
			'zh-CN': {
				title: '商户宕机',
				story: '通知到达之前商户服务器停机，十分钟后恢复。',
				lesson:
					'停机期间到达的报文会丢失，已经写下的记录不会。银行重发通知，商户恢复后也会主动查询。'
			}
		}
	}
];
