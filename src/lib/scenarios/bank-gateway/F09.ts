import type { Scenario } from '../scenario.ts';
import { givenBack, lantern, lin, paidOnce } from './ledger.ts';

/** Notices are lost: three of them, or all, and the answers to queries too. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F09',
		mode: 'bank-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M1A-07', nth: [1, 3] },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { PG: 'payment.succeeded+reversal.none+notification.acked', MER: 'shipped' },
			entries: paidOnce,
			sent: { 'M1A-07': 4, 'M1A-08': 1, 'M1A-11': 1 }
		},
		words: {
			en: {
				title: 'Notice lost three times',
				story: 'The first three notices to the merchant are lost.',
				lesson:
					'The bank repeats its notice until it is acknowledged, and the customer’s receipt makes the merchant ask meanwhile. Both ways lead to one shipment.'
			},
			'zh-CN': {
				title: '通知丢失三次（掉单）',
				story: '银行发给商户的前三次通知都丢失了。',
				lesson:
					'银行不断重发直到收到应答，其间客户转交的回执也会促使商户查询。两条途径殊途同归，只发一次货。'
			}
		}
	},
	{
		id: 'F09b',
		mode: 'bank-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M1A-07', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			},
			{
				when: { type: 'sent', row: 'SQ-2', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { PG: 'payment.refunded', MER: 'refunded' },
			through: { MER: ['closed', 'exception', 'refunded'] },
			entries: [...paidOnce, ...givenBack],
			balances: { [lin]: 100_000, [lantern]: 0 },
			sent: { 'M1A-08': 0, 'M1A-11': 0, 'RC-1': 1, 'RC-2': 1 }
		},
		words: {
			en: {
				title: 'Notice lost for good (lost order)',
				story: 'No notice and no answer ever reaches the merchant; the order closes unpaid.',
				lesson:
					'Even the customer’s receipt does not make it paid. What both sides still see differently at the end of the day is found by comparing the books; the money goes back.'
			},
			'zh-CN': {
				title: '通知全部丢失（掉单对账）',
				story: '通知与查询应答全部丢失，订单因未付款而关闭。',
				lesson:
					'即使客户转交了回执，订单也不因此成为已支付。日终仍不一致之处由对账发现，款项因此退回。'
			}
		}
	}
];
