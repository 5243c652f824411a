import type { Scenario } from '../scenario.ts';
import { paidOnce } from './ledger.ts';

const down = { type: 'stopped', party: 'BDC' } as const;

/** The bank's books are down: before the payment is opened, or when the money should move. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F14',
		mode: 'online-banking',
		options: { enrolment: 'done' },
		script: [{ when: { type: 'begun' }, then: down }],
		promise: {
			states: { TS: 'payment.idle', MER: 'closed' },
			entries: [],
			rcs: { 'M2-11': ['91'] },
			sent: { 'M2-14': 0, 'M2-21': 0, 'M2-28': 0 }
		},
		words: {
			en: {
				title: 'Bank offline',
				story: 'The data center is down when the merchant asks for a payment.',
				lesson:
					'Nothing has been opened yet, so the bank can say no at once: 91. In this mode one bank is one point of failure; a gateway with many banks offers another.'
			},
			'zh-CN': {
				title: '银行不可用',
				story: '商户请求支付时，业务数据中心停机。',
				lesson:
					'此时尚未登记支付，银行可以立即答复 91。这种模式下一家银行就是单点故障；接入多家银行的网关则可以换一家。'
			}
		}
	},
	{
		id: 'F14b',
		mode: 'online-banking',
		options: { enrolment: 'done' },
		script: [
			{ when: { type: 'sent', row: 'M2-21' }, then: down },
			{
				when: { type: 'sent', row: 'M2-21' },
				afterMs: 120_000,
				then: { type: 'restarted', party: 'BDC' }
			}
		],
		promise: {
			states: { TS: 'payment.succeeded', MER: 'shipped' },
			through: { TS: ['payment.executing', 'payment.unknown', 'payment.succeeded'] },
			entries: paidOnce,
			neverShown: { CUS: ['result FAILED'] }
		},
		words: {
			en: {
				title: 'Bank offline in the middle',
				story:
					'The data center goes down just when the money should move, and is back in two minutes.',
				lesson:
					'Now silence means unknown, not no: the command may have been carried out. The books are asked until they answer, then it goes on.'
			},
			'zh-CN': {
				title: '银行中途不可用',
				story: '正要划转资金时业务数据中心停机，两分钟后恢复。',
				lesson:
					'此时的沉默意味着“未知”而不是“否”：指令可能已经执行。系统不断查询直到账务系统答复，再继续下去。'
			}
		}
	}
];
