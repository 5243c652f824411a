import type { Scenario } from '../scenario.ts';
import { whole } from './ledger.ts';

/** The bank’s notices are lost: three of them, or all, and the answers to queries too. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F09',
		mode: 'third-party',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M4-15', nth: [1, 3] },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { TPP: 'trade.released', CUS: 'trade.released', MER: 'order.completed' },
			entries: whole,
			sent: { 'M4-15': 4, 'M4-16': 1, 'M4-17': 1, 'M4-20': 1 }
		},
		words: {
			en: {
				title: 'Notice lost three times',
				story: 'The first three notices of the bank to the third party are lost.',
				lesson:
					'The bank repeats its notice and the third party asks meanwhile; whichever comes first, the money is taken into the escrow once.'
			},
			'zh-CN': {
				title: '通知丢失三次（掉单）',
				story: '银行发给第三方的前三次通知都丢失了。',
				lesson: '银行不断重发，第三方也会主动查询；无论哪个先到，款项只入担保账户一次。'
			}
		}
	},
	{
		id: 'F09b',
		mode: 'third-party',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M4-15', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			},
			{
				when: { type: 'sent', row: 'SQ-2', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { TPP: 'trade.released', CUS: 'trade.released', MER: 'order.completed' },
			entries: whole,
			sent: { 'M4-16': 0, 'RC-1': 1, 'RC-2': 1, 'M4-17': 1 }
		},
		words: {
			en: {
				title: 'Notice lost for good (lost order)',
				story: 'No notice and no answer of the bank ever reaches the third party.',
				lesson:
					'The statement at the end of the day shows money that nobody has taken into the books: it is made up for, and the seller ships a day late, not never.'
			},
			'zh-CN': {
				title: '通知全部丢失（掉单对账）',
				story: '银行的通知与查询应答全部丢失。',
				lesson: '日终对账单显示有一笔钱尚未入账：第三方补记入账，卖家晚一天发货，而不是永远不发。'
			}
		}
	}
];
