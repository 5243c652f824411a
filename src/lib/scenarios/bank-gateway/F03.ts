import type { Scenario } from '../scenario.ts';
import { paidOnce } from './ledger.ts';

/** The host has posted, but nobody hears of it. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F03',
		mode: 'bank-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M1A-05', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { PG: 'payment.succeeded+reversal.none', MER: 'shipped' },
			through: { PG: ['payment.executing', 'payment.unknown', 'payment.succeeded'] },
			entries: paidOnce,
			rcs: { 'HQ-2': ['00'], 'M1A-07': ['00'] },
			sent: { 'M1A-04': 1, 'HQ-1': 1, 'RV-1': 0 },
			neverShown: { CUS: ['declined', 'result FAILED', 'result DECLINED'] }
		},
		words: {
			en: {
				title: 'Answer lost after posting',
				story: 'The host moves the money, but its answer to the gateway is lost.',
				lesson:
					'The money has moved and nobody knows: the state is unknown, not failed. The gateway asks by the retrieval reference number, field 37, and no screen says failed meanwhile.'
			},
			'zh-CN': {
				title: '记账后应答丢失',
				story: '后台已经记账，但给网关的应答丢失。',
				lesson:
					'钱已划转却无人知晓：状态是“未知”而不是“失败”。网关凭第 37 域检索参考号查询后台，期间任何页面都不得显示失败。'
			}
		}
	}
];
