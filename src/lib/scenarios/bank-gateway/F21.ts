import type { Scenario } from '../scenario.ts';
import { paidOnce } from './ledger.ts';

/** The gateway stops between request and answer. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F21',
		mode: 'bank-gateway',
		options: {},
		script: [
			{ when: { type: 'sent', row: 'M1A-04' }, then: { type: 'stopped', party: 'PG' } },
			{
				when: { type: 'sent', row: 'M1A-04' },
				afterMs: 60_000,
				then: { type: 'restarted', party: 'PG' }
			}
		],
		promise: {
			states: { PG: 'payment.succeeded', MER: 'shipped' },
			through: { PG: ['payment.executing', 'payment.unknown', 'payment.succeeded'] },
			entries: paidOnce,
			rcs: { 'HQ-2': ['00'] },
			neverShown: { CUS: ['declined', 'result FAILED'] }
		},
		words: {
			en: {
				title: 'Crash and recovery',
				story: 'The gateway crashes after it has asked the host, and comes back a minute later.',
				lesson:
					'It finds in its own log that a request was sent, so the outcome is unknown: it asks the host by field 37 and goes on from there.'
			},
			'zh-CN': {
				title: '崩溃恢复',
				story: '网关在向后台发出请求后崩溃，一分钟后恢复。',
				lesson: '它从自己的日志得知请求已经发出，结果未知，于是凭第 37 域查询后台，再从断点继续。'
			}
		}
	}
];
