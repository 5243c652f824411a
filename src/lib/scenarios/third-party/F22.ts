import type { Scenario } from '../scenario.ts';
import { whole } from './ledger.ts';

/** The carrier's report overtakes the seller's notice. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F22',
		mode: 'third-party',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M4-22', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'delayed', byMs: 176_000_000 } }
			}
		],
		promise: {
			states: { TPP: 'trade.released', MER: 'order.completed' },
			through: {
				TPP: ['trade.held+clock.idle+goods.delivered', 'trade.delivered', 'trade.released']
			},
			entries: whole,
			sent: { 'M4-22': 1, 'M4-26': 1 }
		},
		words: {
			en: {
				title: 'Events out of order',
				story:
					'The carrier reports the delivery before the seller’s notice of shipment gets through.',
				lesson:
					'A signed event is true whenever it comes. It is kept, and applied as soon as the trade knows that it was shipped.'
			},
			'zh-CN': {
				title: '乱序',
				story: '物流公司已报告送达，卖家的发货通知却还没有到。',
				lesson: '经签名的事件何时到达都是真的。第三方先记下它，等知道卖家已发货，立即生效。'
			}
		}
	}
];
