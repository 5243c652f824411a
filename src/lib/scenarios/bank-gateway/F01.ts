import type { Scenario } from '../scenario.ts';
import { paidOnce } from './ledger.ts';

/** The order is lost once. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F01',
		mode: 'bank-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M1A-01' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { PG: 'payment.succeeded', MER: 'shipped' },
			entries: paidOnce,
			sent: { 'M1A-01': 1, 'M1A-02': 1, 'M1A-11': 1 }
		},
		words: {
			en: {
				title: 'Order lost',
				story: 'The encrypted order does not arrive.',
				lesson:
					'The wallet sends the same bytes again with the same draft number. Had the first copy only been slow, the merchant would recognise the second.'
			},
			'zh-CN': {
				title: '订单丢失',
				story: '加密订单在途中丢失。',
				lesson: '钱包以同一草稿号原样重发。即使首份只是迟到，商户也能认出第二份是重复的。'
			}
		}
	}
];
