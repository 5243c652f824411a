import type { Scenario } from '../scenario.ts';
import { paid, taken, whole, lateRefund } from './ledger.ts';

/** The money comes after the order was closed: on the same day, or after the banks have settled. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F12',
		mode: 'joint-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M3-22', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'delayed', byMs: 1_900_000 } }
			},
			{
				when: { type: 'sent', row: 'SQ-2', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: { JG: 'payment.refunded', MER: 'refunded' },
			through: { MER: ['closed', 'exception', 'refunded'] },
			entries: [...paid, ...taken],
			balances: { 'WB:dep:customer': 80_000, 'HB:dep:Lantern': 0 },
			sent: { 'VD-1': 1, 'RF-2': 0, 'M3-27': 0 }
		},
		words: {
			en: {
				title: 'Money after closing',
				story: 'The notification reaches the merchant only after the order was closed.',
				lesson:
					'A closed order is not opened again. The money becomes an exception and goes back by itself; before the cut-off that is a void, which leaves no trace in the night’s net.'
			},
			'zh-CN': {
				title: '关单后到账',
				story: '通知到达时，商户已经关闭订单。',
				lesson:
					'已关闭的订单不再打开。款项转入异常处理并自动退回；日切之前按撤销处理，不进入当晚的轧差。'
			}
		}
	},
	{
		id: 'F12b',
		mode: 'joint-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M3-22', nth: [1, 9] },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			},
			{
				when: { type: 'sent', row: 'SQ-2', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: { JG: 'payment.refunded', MER: 'refunded' },
			through: { MER: ['closed', 'exception', 'refunded'] },
			entries: [...whole, ...lateRefund],
			balances: { 'WB:dep:customer': 80_000, 'HB:dep:Lantern': 0 },
			sent: { 'VD-1': 0, 'RF-2': 1, 'M3-27': 0 }
		},
		words: {
			en: {
				title: 'Money after closing, and after the night',
				story:
					'The merchant hears of the money only the next morning, when the banks have settled.',
				lesson:
					'Now there is nothing left to void, because the line has been settled with finality. The same money goes back as a refund, the other way round, and the fees with it.'
			},
			'zh-CN': {
				title: '关单且清算后才得知',
				story: '次日上午银行清算之后，商户才得知款项到账。',
				lesson:
					'此时已无从撤销，因为该笔已经最终清算。同样的款项以退款方式反向退回，手续费也一并退还。'
			}
		}
	}
];
