import type { Scenario } from '../scenario.ts';
import { givenBack, lantern, lin, paidOnce } from './ledger.ts';

/** Notices are lost: three of them, or all, and the answers to queries too. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F09',
		mode: 'online-banking',
		options: { enrolment: 'done' },
		script: [
			{
				when: { type: 'sent', row: 'M2-24', nth: [1, 3] },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { TS: 'payment.succeeded+notification.acked', MER: 'shipped' },
			entries: paidOnce,
			sent: { 'M2-24': 4, 'M2-25': 1, 'M2-28': 1 }
		},
		words: {
			en: {
				title: 'Notice lost three times',
				story: 'The first three notices to the merchant are lost.',
				lesson:
					'The bank repeats its notice until it is acknowledged, and the merchant asks meanwhile. Both ways lead to one shipment.'
			},
			'zh-CN': {
				title: '通知丢失三次（掉单）',
				story: '银行发给商户的前三次通知都丢失了。',
				lesson: '银行不断重发直到收到应答，商户也会主动查询。两条途径殊途同归，只发一次货。'
			}
		}
	},
	{
		id: 'F09b',
		mode: 'online-banking',
		options: { enrolment: 'done' },
		script: [
			{
				when: { type: 'sent', row: 'M2-24', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			},
			{
				when: { type: 'sent', row: 'SQ-2', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { TS: 'payment.refunded', MER: 'refunded' },
			through: { MER: ['closed', 'exception', 'refunded'] },
			entries: [...paidOnce, ...givenBack],
			balances: { [lin]: 100_000, [lantern]: 0 },
			sent: { 'M2-25': 0, 'M2-28': 0, 'RC-1': 1, 'RC-2': 1 }
		},
		words: {
			en: {
				title: 'Notice lost for good (lost order)',
				story: 'No notice and no answer ever reaches the merchant; the order closes unpaid.',
				lesson:
					'What both sides still see differently at the end of the day is found by comparing the books. The order is closed, so the money goes back.'
			},
			'zh-CN': {
				title: '通知全部丢失（掉单对账）',
				story: '通知与查询应答全部丢失，订单因未付款而关闭。',
				lesson: '日终仍不一致之处由对账发现。订单已经关闭，款项因此退回。'
			}
		}
	}
];
