import type { Scenario } from '../scenario.ts';
import { paidOnce } from './ledger.ts';

/** The transaction server stops between command and result. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F21',
		mode: 'online-banking',
		options: { enrolment: 'done' },
		script: [
			{ when: { type: 'sent', row: 'M2-21' }, then: { type: 'stopped', party: 'TS' } },
			{
				when: { type: 'sent', row: 'M2-21' },
				afterMs: 60_000,
				then: { type: 'restarted', party: 'TS' }
			}
		],
		promise: {
			states: { TS: 'payment.succeeded', MER: 'shipped' },
			through: { TS: ['payment.executing', 'payment.unknown', 'payment.succeeded'] },
			entries: paidOnce,
			rcs: { 'BQ-2': ['00'] },
			neverShown: { CUS: ['result FAILED'] }
		},
		words: {
			en: {
				title: 'Crash and recovery',
				story:
					'The transaction server crashes after ordering the transfer and comes back a minute later.',
				lesson:
					'It finds in its own log that a command was sent, so the outcome is unknown: it asks the books and goes on from there.'
			},
			'zh-CN': {
				title: '崩溃恢复',
				story: '交易服务器在发出转账指令后崩溃，一分钟后恢复。',
				lesson: '它从自己的日志得知指令已经发出，结果未知，于是向账务系统查询，再从断点继续。'
			}
		}
	}
];
