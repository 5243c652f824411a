import type { Scenario } from '../scenario.ts';
import { whole } from './ledger.ts';

/** A signed request is lost on its way. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F02',
		mode: 'third-party',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M4-02' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { TPP: 'trade.released', CUS: 'trade.released', MER: 'order.completed' },
			entries: whole,
			sent: { 'M4-02': 1, 'M4-03': 1, 'M4-17': 1 }
		},
		words: {
			en: {
				title: 'Trade request lost',
				story: 'The seller’s signed request for a trade does not reach the third party.',
				lesson:
					'No answer is not a no. The seller sends the same bytes again, and one trade comes of it.'
			},
			'zh-CN': {
				title: '建单请求丢失',
				story: '卖家经签名的建单请求没有到达第三方。',
				lesson: '没有回音不等于拒绝。卖家原样重发同一请求，最终只建立一笔交易。'
			}
		}
	},
	{
		id: 'F02b',
		mode: 'third-party',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M4-09' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { TPP: 'trade.released', CUS: 'trade.released', MER: 'order.completed' },
			entries: whole,
			sent: { 'M4-08': 1, 'M4-08c': 1, 'M4-17': 1 }
		},
		words: {
			en: {
				title: 'Payment request answered in vain',
				story: 'The bank’s ticket does not reach the third party, which asks again.',
				lesson: 'Asked twice for one order, the bank opens one payment and says its number again.'
			},
			'zh-CN': {
				title: '支付凭据丢失',
				story: '银行的支付凭据没有到达第三方，第三方再次请求。',
				lesson: '同一订单请求两次，银行也只登记一笔支付，并再次告知它的编号。'
			}
		}
	}
];
