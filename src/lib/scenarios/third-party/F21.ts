import type { Scenario } from '../scenario.ts';
import { whole } from './ledger.ts';

/** Somebody crashes in the middle and reads its own log. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F21',
		mode: 'third-party',
		options: {},
		script: [
			{ when: { type: 'sent', row: 'M4-13c' }, then: { type: 'stopped', party: 'TS' } },
			{
				when: { type: 'sent', row: 'M4-13c' },
				afterMs: 60_000,
				then: { type: 'restarted', party: 'TS' }
			}
		],
		promise: {
			states: { TPP: 'trade.released', CUS: 'trade.released', MER: 'order.completed' },
			through: { TS: ['payment.executing', 'payment.unknown', 'payment.succeeded'] },
			entries: whole,
			rcs: { 'BQ-2': ['00'] },
			neverShown: { CUS: ['result FAILED'] }
		},
		words: {
			en: {
				title: 'Crash and recovery of the bank',
				story:
					'The transaction server crashes after ordering the transfer and comes back a minute later.',
				lesson:
					'It finds in its own log that a command was sent, so the outcome is unknown: it asks the books and goes on from there.'
			},
			'zh-CN': {
				title: '银行崩溃恢复',
				story: '交易服务器在发出转账指令后崩溃，一分钟后恢复。',
				lesson: '它从自己的日志中得知指令已经发出，结果未知，于是向账务系统查询，再继续下去。'
			}
		}
	},
	{
		id: 'F21b',
		mode: 'third-party',
		options: {},
		script: [
			{ when: { type: 'sent', row: 'M4-25' }, then: { type: 'stopped', party: 'TPP' } },
			{
				when: { type: 'sent', row: 'M4-25' },
				afterMs: 8_000,
				then: { type: 'restarted', party: 'TPP' }
			}
		],
		promise: {
			states: { TPP: 'trade.released', CUS: 'trade.released', MER: 'order.completed' },
			entries: whole,
			sent: { 'M4-25': 1, 'M4-26': 1 }
		},
		words: {
			en: {
				title: 'The third party crashes',
				story: 'Plumbridge Pay is down for eight seconds just when Lin confirms the goods.',
				lesson:
					'What it holds stands in its books and its log, not in its memory. She sends the same confirmation again, and the money is released once.'
			},
			'zh-CN': {
				title: '第三方崩溃',
				story: '林薇确认收货的那一刻，梅桥支付停机八秒。',
				lesson: '它保管的款项写在账簿和日志里，而不在内存里。她重发同一份确认，货款只放一次。'
			}
		}
	}
];
