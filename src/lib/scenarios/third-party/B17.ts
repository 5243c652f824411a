import type { Scenario } from '../scenario.ts';
import { lantern, lin, whole } from './ledger.ts';

/** The buyer has the goods and says nothing: the timer speaks for her. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B17',
		mode: 'third-party',
		options: { receipt: 'silent' },
		script: [],
		promise: {
			states: { TPP: 'trade.released', CUS: 'trade.released', MER: 'order.completed' },
			through: { TPP: ['trade.held', 'trade.shipped', 'trade.delivered', 'trade.released'] },
			entries: whole,
			balances: { [lin]: 72_000, [lantern]: 27_846, 'TPP:escrow:T1': 0 },
			sent: { 'M4-25': 0, 'M4-26': 1 }
		},
		words: {
			en: {
				title: 'Auto-release',
				story:
					'Lin has her pen and never confirms; ten days after shipment the money goes all the same.',
				lesson:
					'Without a timer a silent buyer would keep the seller’s money for ever. The timer runs only because the carrier has signed for the goods, and a claim would have stopped it.'
			},
			'zh-CN': {
				title: '超时自动确认',
				story: '林薇收到钢笔后一直不确认，发货十天之后货款照样付给卖家。',
				lesson:
					'没有计时器，买家一直沉默，卖家就永远拿不到钱。计时只因物流公司已签收货物才开始，买家若申诉，计时即停止。'
			}
		}
	}
];
