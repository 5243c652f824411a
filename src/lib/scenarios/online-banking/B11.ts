import { refundWithoutMoney } from '../bankStories.ts';
import type { Scenario } from '../scenario.ts';
import { givenBack, lantern, lin, paidOnce } from './ledger.ts';

/** Everything goes back: as a void on the same day, or as a refund the merchant cannot pay. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B11',
		mode: 'online-banking',
		options: { enrolment: 'done', refund: 'void' },
		script: [],
		promise: {
			states: { TS: 'payment.refunded', MER: 'refunded' },
			entries: [...paidOnce, ...givenBack],
			balances: { [lin]: 100_000, [lantern]: 0, 'HB:inc:mdr': 0 },
			rcs: { 'RF-6': ['00'] },
			sent: { 'M2-28': 0 }
		},
		words: {
			en: {
				title: 'Full refund on the same day',
				story: 'The merchant gives the whole 280.00 back before anything was shipped.',
				lesson:
					'The original entries stay; new ones undo them, the fee included. History is never edited.'
			},
			'zh-CN': {
				title: '当日全额退款',
				story: '商户在发货之前把 280.00 元全额退回。',
				lesson: '原有分录保持不变，由新分录冲回，手续费一并退还。账簿历史从不修改。'
			}
		}
	},
	{
		id: 'B11b',
		mode: 'online-banking',
		options: { enrolment: 'done', refund: 'full' },
		script: [],
		promise: {
			states: { TS: 'payment.succeeded', MER: 'refundRefused' },
			entries: paidOnce,
			balances: { [lin]: 72_000, [lantern]: 27_832 },
			rcs: { 'RF-6': ['51'] },
			errors: ['E-REFUND-FUNDS'],
			sent: { 'M2-28': 1 }
		},
		words: refundWithoutMoney
	}
];
