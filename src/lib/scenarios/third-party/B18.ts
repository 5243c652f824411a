import type { Scenario } from '../scenario.ts';
import { held, lin, refunded } from './ledger.ts';

const entries = [...held, ...refunded];
const states = { TPP: 'trade.refunded', CUS: 'trade.refunded', MER: 'order.refunded' };

/** The seller has the third party's word and does not ship, or says that he has. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B18',
		mode: 'third-party',
		options: { shipping: 'never' },
		script: [],
		promise: {
			states,
			entries,
			balances: { [lin]: 100_000, 'TPP:wal:Lantern': 0, 'HB:rsv:TPP': 0 },
			sent: { 'M4-17': 1, 'M4-20': 0, 'D-8': 1 }
		},
		words: {
			en: {
				title: 'Seller never ships',
				story: 'Lantern Books is told to ship and does nothing for 72 hours.',
				lesson:
					'The money was never the seller’s, so it goes back by itself, and the seller loses a point. In online banking the same seller would have been paid already.'
			},
			'zh-CN': {
				title: '卖家不发货',
				story: '灯笼书店收到发货通知后，七十二小时毫无动静。',
				lesson:
					'货款从未归卖家所有，因此自动退回，卖家信用扣一分。若是网上银行模式，卖家早已拿到了钱。'
			}
		}
	},
	{
		id: 'B18b',
		mode: 'third-party',
		options: { shipping: 'invents' },
		script: [],
		promise: {
			states,
			entries,
			balances: { [lin]: 100_000 },
			errors: ['E-LOGISTICS'],
			rcs: { 'M4-22a': ['63'] },
			sent: { 'M4-20': 0, 'M4-22': 1, 'M4-24': 0 }
		},
		words: {
			en: {
				title: 'Seller invents a waybill',
				story: 'Lantern Books ships nothing and reports a waybill number all the same.',
				lesson:
					'A number can be typed by anybody; the carrier’s signature cannot. The notice is not believed, the timer does not start, and the money goes back.'
			},
			'zh-CN': {
				title: '虚假发货',
				story: '灯笼书店并未发货，却报告了一个运单号。',
				lesson:
					'运单号谁都能编，物流公司的签名却编不出来。通知不被采信，计时不会开始，货款退回买家。'
			}
		}
	}
];
