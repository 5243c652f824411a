import type { Scenario } from '../scenario.ts';
import { whole } from './ledger.ts';

/** A card with 50.00 on it for an order of 280.00: the payment fails, the order stays payable. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B01',
		mode: 'joint-gateway',
		options: { card: 'card-0027' },
		script: [
			{
				when: { type: 'moved', party: 'CUS', to: 'declined' },
				afterMs: 60_000,
				then: { type: 'acted', party: 'CUS', event: { type: 'pay-again', card: 'card-0017' } }
			}
		],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: { JG: 'payment.succeeded', MER: 'shipped', CUS: 'served' },
			through: {
				JG: ['payment.failed', 'payment.created', 'payment.succeeded'],
				CUS: ['declined', 'payingAgain', 'served']
			},
			entries: whole,
			balances: { 'HB:dep:LinWei-0027': 5_000, 'WB:dep:customer': 52_000 },
			rcs: { 'M3-19': ['51', '00'], 'M3-24': ['51', '00'], 'M3-22': ['05', '00'] },
			errors: ['E-FUNDS'],
			sent: { 'M3-02': 2, 'M3-27': 1 }
		},
		words: {
			en: {
				title: 'Not enough money, then a card of another bank',
				story:
					'Lin pays 280.00 with a Harbor card that has 50.00 on it; then she takes her Willow card.',
				lesson:
					'One gateway reaches every member bank, so a card of another bank will do. The payment failed, not the order: it is paid by another payment with a number of its own.'
			},
			'zh-CN': {
				title: '余额不足，换另一家银行的卡',
				story: '林薇用余额只有 50.00 元的海港卡支付 280.00 元，失败后改用柳岸卡。',
				lesson:
					'一个网关通达所有成员行，换另一家银行的卡即可。失败的是这笔支付而不是订单：订单由另一笔有自己编号的支付完成。'
			}
		}
	},
	{
		id: 'B01b',
		mode: 'joint-gateway',
		options: { card: 'card-0027' },
		script: [],
		promise: {
			states: { JG: 'idle', CSB: 'ready' },
			cases: { JG: 'payment.failed', MER: 'closed', CUS: 'declined' },
			entries: [],
			balances: { 'HB:dep:LinWei-0027': 5_000 },
			rcs: { 'M3-19': ['51'], 'M3-24': ['51'], 'M3-22': ['05'] },
			errors: ['E-FUNDS'],
			sent: { 'M3-27': 0, 'M3-40': 0 }
		},
		words: {
			en: {
				title: 'Not enough money, and that is that',
				story: 'Lin pays 280.00 with a card that has 50.00 on it and lets the order go.',
				lesson:
					'The issuer looks at the balance before it posts anything, and the balance stays with it: the gateway and the shop only read that it was declined.'
			},
			'zh-CN': {
				title: '余额不足，放弃订单',
				story: '林薇用余额只有 50.00 元的卡支付 280.00 元，失败后放弃了订单。',
				lesson: '发卡行先核对余额再记账，余额只有它自己知道：网关和商户只看到交易被拒绝。'
			}
		}
	}
];
