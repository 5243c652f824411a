import type { Scenario } from '../scenario.ts';
import { debitedAndReversed } from './ledger.ts';

/** The gateway stops between request and answer. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F21',
		mode: 'joint-gateway',
		options: {},
		script: [
			{ when: { type: 'sent', row: 'M3-18' }, then: { type: 'stopped', party: 'JG' } },
			{
				when: { type: 'sent', row: 'M3-18' },
				afterMs: 60_000,
				then: { type: 'restarted', party: 'JG' }
			}
		],
		promise: {
			states: { JG: 'idle', CSB: 'ready' },
			cases: { JG: 'payment.failed', MER: 'closed', WB: 'issuing.reversed', CUS: 'declined' },
			through: { JG: ['payment.executing', 'payment.reversing', 'payment.failed'] },
			entries: debitedAndReversed,
			balances: { 'WB:dep:customer': 80_000, 'WB:clr': 0 },
			rcs: { 'RV-3': ['00'], 'M3-24': ['91'] },
			neverShown: { CUS: ['result SUCCEEDED'] },
			sent: { 'M3-27': 0 }
		},
		words: {
			en: {
				title: 'Crash and recovery',
				story:
					'The gateway crashes after sending the request and comes back a minute later; the answer is lost.',
				lesson:
					'Its own log says that a request was sent and that the time for the answer is over. So it reverses, as after any silence: debit and reversal come to nothing.'
			},
			'zh-CN': {
				title: '崩溃恢复',
				story: '网关发出请求后崩溃，一分钟后恢复，应答已经丢失。',
				lesson:
					'它自己的日志表明请求已发出，而等待应答的时间已过。于是照例冲正：扣款与冲正合计为零。'
			}
		}
	}
];
