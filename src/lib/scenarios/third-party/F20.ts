import type { Scenario } from '../scenario.ts';
import { whole } from './ledger.ts';

const slow = { type: 'clockSet', party: 'MER', aheadMs: -600_000 } as const;
const right = { type: 'clockSet', party: 'MER', aheadMs: 0 } as const;

/** The seller’s clock is ten minutes slow. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F20',
		mode: 'third-party',
		options: {},
		script: [
			{ when: { type: 'begun' }, then: slow },
			{ when: { type: 'refused', row: 'M4-01' }, afterMs: 3_000, then: right }
		],
		promise: {
			states: { TPP: 'trade.released', CUS: 'trade.released', MER: 'order.completed' },
			entries: whole,
			errors: ['E-EXPIRED'],
			sent: { 'M4-01': 1, 'M4-02': 1 }
		},
		words: {
			en: {
				title: 'Wrong clock',
				story:
					'The seller’s clock is ten minutes slow until somebody notices that every order is refused.',
				lesson:
					'To a slow clock an honest order comes from the future. Two minutes are tolerated, ten are not.'
			},
			'zh-CN': {
				title: '时钟偏差',
				story: '卖家的时钟慢了十分钟，直到有人发现所有订单都被拒绝。',
				lesson: '在走慢的时钟看来，诚实的订单来自未来。允许两分钟的偏差，十分钟则不行。'
			}
		}
	}
];
