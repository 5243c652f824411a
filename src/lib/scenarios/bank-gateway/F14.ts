import type { Scenario } from '../scenario.ts';

const down = { type: 'stopped', party: 'HOST' } as const;

/** The bank's host is down: before it is asked for money, or just when it is. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F14',
		mode: 'bank-gateway',
		options: {},
		script: [{ when: { type: 'begun' }, then: down }],
		promise: {
			states: { CUS: 'declined', PG: 'payment.failed+reversal.none', MER: 'closed' },
			through: { PG: ['payment.reaching', 'payment.failed'] },
			entries: [],
			rcs: { 'M1A-06': ['91'], 'M1A-07': ['05'] },
			errors: ['E-ISSUER-DOWN'],
			sent: { 'NM-2': 0, 'M1A-04': 0, 'HQ-1': 0, 'M1A-11': 0 }
		},
		words: {
			en: {
				title: 'Bank offline',
				story: 'The host is down when Lin’s instruction arrives at the gateway.',
				lesson:
					'The gateway asks first whether the host is there. Nothing was asked for yet, so silence may be told for a no, and at once: 91. One bank is one point of failure.'
			},
			'zh-CN': {
				title: '银行不可用',
				story: '林薇的支付指令到达网关时，后台停机。',
				lesson:
					'网关先问后台是否在线。此时尚未提出任何请求，没有应答即可当作否定，立即答复 91。一家银行就是一个单点故障。'
			}
		}
	},
	{
		id: 'F14b',
		mode: 'bank-gateway',
		options: {},
		script: [
			{ when: { type: 'sent', row: 'M1A-04' }, then: down },
			{
				when: { type: 'sent', row: 'M1A-04' },
				afterMs: 600_000,
				then: { type: 'restarted', party: 'HOST' }
			}
		],
		promise: {
			states: { CUS: 'declined', PG: 'payment.failed+reversal.obeyed', MER: 'closed' },
			through: {
				PG: ['payment.executing', 'payment.unknown', 'payment.reversing', 'payment.failed']
			},
			entries: [],
			rcs: { 'RV-3': ['25'], 'M1A-07': ['05'] },
			errors: ['E-UNKNOWN', 'E-ISSUER-DOWN'],
			sent: { 'M1A-04': 1, 'HQ-2': 0, 'M1A-11': 0 }
		},
		words: {
			en: {
				title: 'Bank offline in the middle',
				story: 'The host goes down just when the money should move, and is back in ten minutes.',
				lesson:
					'Now silence means unknown, not no. Asked in vain, the gateway reverses, and repeats the reversal until the host is back and obeys; only then is it called failed.'
			},
			'zh-CN': {
				title: '银行中途不可用',
				story: '正要划转资金时后台停机，十分钟后恢复。',
				lesson:
					'此时的沉默意味着“未知”而不是“否”。查询无果，网关改发冲正并不断重发，直到后台恢复并执行，才称支付失败。'
			}
		}
	}
];
