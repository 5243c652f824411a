import type { Scenario } from '../scenario.ts';
import { whole } from './ledger.ts';

const noEvents = [
	{
		when: { type: 'sent', row: 'M4-23', nth: 'every' },
		then: { type: 'faulted', fault: { type: 'dropped' } }
	}
] as const;

/** No event of the carrier ever reaches the third party. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F18',
		mode: 'third-party',
		options: { receipt: 'silent' },
		script: noEvents,
		promise: {
			states: { TPP: 'trade.released', MER: 'order.completed' },
			through: {
				TPP: ['trade.held', 'trade.shipped', 'trade.shipped+clock.overtime', 'trade.released']
			},
			entries: whole,
			sent: { 'M4-23a': 0, 'M4-25': 0, 'M4-26': 1 }
		},
		words: {
			en: {
				title: 'Carrier silent, buyer silent',
				story: 'Every report of the carrier is lost, and Lin never confirms.',
				lesson:
					'Nobody knows whether the goods have arrived, so the timer waits three days longer. It may run at all because the seller has shown the carrier’s waybill.'
			},
			'zh-CN': {
				title: '物流无回传，买家不表态',
				story: '物流公司的报告全部丢失，林薇也一直不确认。',
				lesson:
					'谁也不知道货物是否送达，计时因此顺延三天。计时之所以能开始，是因为卖家出示了物流公司的运单。'
			}
		}
	},
	{
		id: 'F18b',
		mode: 'third-party',
		options: {},
		script: noEvents,
		promise: {
			states: { TPP: 'trade.released', MER: 'order.completed' },
			entries: whole,
			sent: { 'M4-23a': 0, 'M4-25': 1, 'M4-26': 1 }
		},
		words: {
			en: {
				title: 'Carrier silent, buyer confirms',
				story: 'Every report of the carrier is lost, but Lin has the goods and says so.',
				lesson:
					'Events help whoever has to decide; the buyer need not wait for them. Her own word is the best proof of delivery there is.'
			},
			'zh-CN': {
				title: '物流无回传，买家确认',
				story: '物流公司的报告全部丢失，但林薇已收到货物并确认。',
				lesson: '物流事件是给需要裁决的人看的，买家不必等它。买家自己的确认就是最好的送达证明。'
			}
		}
	}
];
