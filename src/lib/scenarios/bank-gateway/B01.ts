import type { Scenario } from '../scenario.ts';
import { lin, paidOnce } from './ledger.ts';

const poor = 'HB:dep:LinWei-0027';

/** A card with 50.00 on it for an order of 280.00: the payment fails, the order stays payable. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B01',
		mode: 'bank-gateway',
		options: { card: 'card-0027' },
		script: [
			{
				when: { type: 'moved', party: 'CUS', to: 'declined' },
				afterMs: 60_000,
				then: { type: 'acted', party: 'CUS', event: { type: 'pay-again', card: 'card-0019' } }
			}
		],
		promise: {
			states: { CUS: 'served', PG: 'payment.succeeded', MER: 'shipped' },
			through: {
				PG: ['payment.failed', 'payment.executing', 'payment.succeeded'],
				CUS: ['declined', 'atWallet', 'paid']
			},
			entries: paidOnce,
			balances: { [lin]: 72_000, [poor]: 5_000 },
			rcs: { 'M1A-05': ['51', '00'], 'M1A-06': ['51', '00'], 'M1A-07': ['05', '00'] },
			errors: ['E-FUNDS'],
			sent: { 'M1A-02': 1, 'M1A-03': 2, 'M1A-11': 1 }
		},
		words: {
			en: {
				title: 'Not enough money, then another card',
				story: 'Lin pays 280.00 with a card that has 50.00 on it; then she takes another card.',
				lesson:
					'The payment failed, not the order: the merchant’s offer holds for half an hour, and a new instruction on it is a new payment with a number of its own.'
			},
			'zh-CN': {
				title: '余额不足，换卡再付',
				story: '林薇用余额只有 50.00 元的卡支付 280.00 元，失败后换了另一张卡。',
				lesson:
					'失败的是这笔支付，而不是订单：商户的要约半小时内有效，就同一要约重新签发的指令是一笔新的支付，另有自己的编号。'
			}
		}
	},
	{
		id: 'B01b',
		mode: 'bank-gateway',
		options: { card: 'card-0027' },
		script: [],
		promise: {
			states: { CUS: 'declined', PG: 'payment.failed', MER: 'closed' },
			entries: [],
			balances: { [lin]: 100_000, [poor]: 5_000 },
			rcs: { 'M1A-05': ['51'], 'M1A-06': ['51'], 'M1A-07': ['05'] },
			errors: ['E-FUNDS'],
			sent: { 'M1A-11': 0 }
		},
		words: {
			en: {
				title: 'Not enough money, and that is that',
				story: 'Lin pays 280.00 with a card that has 50.00 on it and lets the order go.',
				lesson:
					'The host checks what is available before it posts anything. The customer reads 51, the merchant only 05: he need not know how poor she is.'
			},
			'zh-CN': {
				title: '余额不足，放弃订单',
				story: '林薇用余额只有 50.00 元的卡支付 280.00 元，失败后放弃了订单。',
				lesson: '后台先核对可用余额再记账。客户看到 51，商户只看到 05：商户无须知道客户有多少钱。'
			}
		}
	}
];
