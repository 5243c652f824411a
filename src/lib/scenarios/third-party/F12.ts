import type { Scenario } from '../scenario.ts';
import { lateBack, lin } from './ledger.ts';

/** The money comes after the trade was closed. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F12',
		mode: 'third-party',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M4-15', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'delayed', byMs: 90_000_000 } }
			},
			{
				when: { type: 'sent', row: 'SQ-2', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			},
			{
				when: { type: 'sent', row: 'RC-1', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: {
				TPP: 'trade.closed',
				CUS: 'trade.closed',
				MER: 'order.closed',
				TS: 'payment.refunded'
			},
			entries: lateBack,
			balances: { [lin]: 100_000, 'TPP:escrow:T1': 0, 'HB:rsv:TPP': 0 },
			sent: { 'M4-17': 0, 'M4-20': 0, 'D-8': 1 }
		},
		words: {
			en: {
				title: 'Money after closing',
				story:
					'No word of the bank gets through for more than a day; the trade is closed, and then the notice comes.',
				lesson:
					'A closed trade is not opened again. The money never enters the escrow: it is booked as money to be given back, and goes back by itself.'
			},
			'zh-CN': {
				title: '关单后到账',
				story: '银行的消息一天多都没有送达，交易关闭之后通知才到。',
				lesson: '已关闭的交易不再打开。这笔钱不进担保账户，而是记为待退款项，并自动原路退回。'
			}
		}
	}
];
