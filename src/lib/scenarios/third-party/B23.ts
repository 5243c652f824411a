import type { Scenario } from '../scenario.ts';
import { bluestone, cedar, paidInPart } from './instalments.ts';

/** Fewer goods are accepted than were ordered. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B23',
		mode: 'third-party',
		options: { trade: 'b2b', inspection: 'part' },
		script: [],
		promise: {
			states: {
				CED: 'order.split',
				BLU: 'split',
				TPP: 'money.split+goods.inspected',
				MAK: 'settled'
			},
			entries: paidInPart,
			balances: {
				[cedar]: 60_000_000 - 48_000_000 + 3_360_000,
				[bluestone]: 48_000_000 - 3_360_000 - 28_800 - 60_480
			},
			sent: { 'M4B-16': 1, 'M4B-16c': 1, 'M4B-18': 2, 'M4B-18b': 1, 'M4B-18d': 1 }
		},
		words: {
			en: {
				title: 'A tenth of the goods is rejected',
				story: 'Of a hundred bearings ninety pass the inspection; the buyer signs for just these.',
				lesson:
					'The balance was held until somebody looked at the goods, so nobody must sue for it: nine tenths go to the seller, one tenth back, and a credit note makes the invoice fit.'
			},
			'zh-CN': {
				title: '少收货：一成不合格',
				story: '一百件轴承中九十件验收合格，买方只为这九十件签收。',
				lesson:
					'尾款在验收之前一直受担保保管，谁也不必为此起诉：九成归卖方，一成退回买方，红字发票使账实相符。'
			}
		}
	}
];
