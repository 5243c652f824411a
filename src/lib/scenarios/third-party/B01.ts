import type { Scenario } from '../scenario.ts';
import { lin, whole } from './ledger.ts';

/** A card with 50.00 on it for an order of 280.00: the payment fails, the trade stays payable. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B01',
		mode: 'third-party',
		options: { card: 'card-0027', declined: 'tries-on' },
		script: [],
		promise: {
			states: { TPP: 'trade.released', CUS: 'trade.released', MER: 'order.completed' },
			through: { TS: ['payment.failed', 'payment.created', 'payment.succeeded'] },
			entries: whole,
			balances: { [lin]: 72_000, 'HB:dep:LinWei-0027': 5_000 },
			rcs: { 'M4-13d': ['51', '00'], 'M4-15': ['05', '00'] },
			errors: ['E-FUNDS'],
			sent: { 'M4-08': 2, 'M4-17': 1 }
		},
		words: {
			en: {
				title: 'Not enough money, then another card',
				story:
					'Lin pays 280.00 with a card that has 50.00 on it, comes back to the cashier and takes another card.',
				lesson:
					'The payment failed, not the trade: for a day it can be paid by another payment. The bank tells her why, and the third party only that nothing came.'
			},
			'zh-CN': {
				title: '余额不足，换卡再付',
				story: '林薇用余额只有 50.00 元的卡支付 280.00 元，失败后返回收银台换了另一张卡。',
				lesson:
					'失败的是这笔支付，而不是交易：一天之内仍可用另一笔支付付清。失败原因银行只告诉客户，第三方只知道没有收到钱。'
			}
		}
	},
	{
		id: 'B01b',
		mode: 'third-party',
		options: { card: 'card-0027' },
		script: [],
		promise: {
			states: { TPP: 'trade.closed', CUS: 'trade.closed', MER: 'order.closed' },
			entries: [],
			balances: { [lin]: 100_000 },
			rcs: { 'M4-13d': ['51'], 'M4-15': ['05'] },
			errors: ['E-FUNDS'],
			sent: { 'M4-17': 0, 'M4-20': 0 }
		},
		words: {
			en: {
				title: 'Not enough money, and that is that',
				story: 'Lin pays 280.00 with a card that has 50.00 on it and lets the trade go.',
				lesson:
					'A trade that nobody pays closes after 24 hours, and the seller is told so: he need not keep the book for her any longer.'
			},
			'zh-CN': {
				title: '余额不足，放弃交易',
				story: '林薇用余额只有 50.00 元的卡支付 280.00 元，失败后放弃了交易。',
				lesson: '无人付款的交易二十四小时后关闭，卖家会收到通知，不必再为她留着这本书。'
			}
		}
	}
];
