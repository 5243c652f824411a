import { refundWithoutMoney } from '../bankStories.ts';
import type { Scenario } from '../scenario.ts';
import { fees, givenBack, lantern, lin, paidOnce } from './ledger.ts';

/** Everything goes back: cancelled before it ships, or as a refund that the merchant cannot pay. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B11',
		mode: 'bank-gateway',
		options: { refund: 'void' },
		script: [],
		promise: {
			states: { PG: 'payment.refunded', MER: 'refunded' },
			entries: [...paidOnce, ...givenBack],
			balances: { [lin]: 100_000, [lantern]: 0, [fees]: 0 },
			rcs: { 'RF-3': ['00'], 'RF-4': ['00'], 'RF-5': ['00'] },
			sent: { 'M1A-11': 0 }
		},
		words: {
			en: {
				title: 'Full refund before shipment',
				story: 'The merchant gives the whole 280.00 back before anything was shipped.',
				lesson:
					'In this mode the money moves at once, so there is no hold to let go: what is undone is undone by new entries, the fee included. History is never edited.'
			},
			'zh-CN': {
				title: '发货前全额退款',
				story: '商户在发货之前把 280.00 元全额退回。',
				lesson:
					'这种方式即时扣款，没有预授权可以撤销，只能用新分录冲回，手续费一并退还。账簿历史从不修改。'
			}
		}
	},
	{
		id: 'B11b',
		mode: 'bank-gateway',
		options: { refund: 'full' },
		script: [],
		promise: {
			states: { PG: 'payment.succeeded', MER: 'refundRefused' },
			entries: paidOnce,
			balances: { [lin]: 72_000, [lantern]: 27_832, [fees]: 168 },
			rcs: { 'RF-3': ['51'], 'RF-4': ['51'] },
			errors: ['E-REFUND-FUNDS'],
			sent: { 'M1A-11': 1, 'RF-5': 0 }
		},
		words: refundWithoutMoney
	}
];
