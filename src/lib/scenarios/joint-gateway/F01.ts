import type { Scenario } from '../scenario.ts';
import { debtorFirst } from './ledger.ts';

/** The order is lost once. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F01',
		mode: 'joint-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M3-01' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: { JG: 'payment.succeeded', MER: 'shipped', CUS: 'served' },
			entries: debtorFirst,
			sent: { 'M3-01': 1, 'M3-02': 1, 'M3-27': 1 }
		},
		words: {
			en: {
				title: 'Order lost',
				story: 'The encrypted order does not arrive.',
				lesson:
					'The browser sends the same bytes again under the same draft number, so that one order comes of it, and one payment at the gateway.'
			},
			'zh-CN': {
				title: '订单丢失',
				story: '加密订单在途中丢失。',
				lesson: '浏览器以同一草稿号原样重发，因此只产生一个订单，在网关也只产生一笔支付。'
			}
		}
	}
];
