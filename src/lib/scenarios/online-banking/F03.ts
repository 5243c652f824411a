import type { Scenario } from '../scenario.ts';
import { paidOnce } from './ledger.ts';

/** The books have posted, but nobody hears of it. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F03',
		mode: 'online-banking',
		options: { enrolment: 'done' },
		script: [
			{
				when: { type: 'sent', row: 'M2-22', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { TS: 'payment.succeeded', MER: 'shipped' },
			through: { TS: ['payment.executing', 'payment.unknown', 'payment.succeeded'] },
			entries: paidOnce,
			rcs: { 'BQ-2': ['00'], 'M2-23': ['00'], 'M2-24': ['00'] },
			neverShown: { CUS: ['result FAILED', 'result DECLINED'] }
		},
		words: {
			en: {
				title: 'Answer lost after posting',
				story:
					'The data center moves the money, but its answer to the transaction server is lost every time.',
				lesson:
					'The money has moved and nobody knows: the state is unknown, not failed. The books are asked by the number of the payment, and no screen says failed meanwhile.'
			},
			'zh-CN': {
				title: '记账后应答丢失',
				story: '业务数据中心已经记账，但给交易服务器的应答每次都丢失。',
				lesson:
					'钱已划转却无人知晓：状态是“未知”而不是“失败”。系统凭支付编号向账务系统查询，期间任何页面都不得显示失败。'
			}
		}
	}
];
