import type { Scenario } from '../scenario.ts';
import { givenBack, lantern, lin, paidOnce } from './ledger.ts';

/** The money comes after the order was closed. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F12',
		mode: 'bank-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M1A-07', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'delayed', byMs: 1_900_000 } }
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
			sent: { 'M1A-11': 0 }
		},
		words: {
			en: {
				title: 'Money after closing',
				story: 'The notice reaches the merchant only after he has closed the order.',
				lesson:
					'A closed order is not opened again. The money is acknowledged, becomes an exception and goes back by itself, the bank’s fee included.'
			},
			'zh-CN': {
				title: '关单后到账',
				story: '通知到达时，商户已经关闭订单。',
				lesson: '已关闭的订单不再打开。商户确认到账，转入异常处理，款项连同手续费自动退回。'
			}
		}
	}
];
