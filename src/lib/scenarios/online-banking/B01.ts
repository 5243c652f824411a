import type { Scenario } from '../scenario.ts';
import { lin, paidOnce } from './ledger.ts';

const options = { enrolment: 'done', card: 'card-0027' };

/** A card with 50.00 on it for an order of 280.00: the payment fails, the order stays payable. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B01',
		mode: 'online-banking',
		options,
		script: [
			{
				when: { type: 'moved', party: 'CUS', to: 'declined' },
				afterMs: 60_000,
				then: {
					type: 'acted',
					party: 'CUS',
					event: { type: 'pay-again', card: 'card-0019' }
				}
			}
		],
		promise: {
			states: { CUS: 'served', TS: 'payment.succeeded', MER: 'shipped' },
			through: {
				TS: ['payment.failed', 'payment.created', 'payment.succeeded'],
				CUS: ['declined', 'payingAgain', 'paid']
			},
			entries: paidOnce,
			balances: { [lin]: 72_000, 'HB:dep:LinWei-0027': 5_000 },
			rcs: { 'M2-22': ['51', '00'], 'M2-23': ['51', '00'], 'M2-24': ['05', '00'] },
			errors: ['E-FUNDS'],
			sent: { 'M2-09': 2, 'M2-28': 1 }
		},
		words: {
			en: {
				title: 'Not enough money, then another card',
				story: 'Lin pays 280.00 with a card that has 50.00 on it; then she takes another card.',
				lesson:
					'The payment failed, not the order: for half an hour it can be paid by another payment, which has a number of its own.'
			},
			'zh-CN': {
				title: '余额不足，换卡再付',
				story: '林薇用余额只有 50.00 元的卡支付 280.00 元，失败后换了另一张卡。',
				lesson: '失败的是这笔支付，而不是订单：半小时内订单仍可支付，新的支付另有自己的编号。'
			}
		}
	},
	{
		id: 'B01b',
		mode: 'online-banking',
		options,
		script: [],
		promise: {
			states: { CUS: 'declined', TS: 'payment.failed', MER: 'closed' },
			entries: [],
			balances: { [lin]: 100_000, 'HB:dep:LinWei-0027': 5_000 },
			rcs: { 'M2-22': ['51'], 'M2-23': ['51'], 'M2-24': ['05'] },
			errors: ['E-FUNDS'],
			sent: { 'M2-28': 0 }
		},
		words: {
			en: {
				title: 'Not enough money, and that is that',
				story: 'Lin pays 280.00 with a card that has 50.00 on it and lets the order go.',
				lesson:
					'The bank checks what is available before it posts anything. The customer reads 51, the merchant only 05: he need not know how poor she is.'
			},
			'zh-CN': {
				title: '余额不足，放弃订单',
				story: '林薇用余额只有 50.00 元的卡支付 280.00 元，失败后放弃了订单。',
				lesson: '银行先核对可用余额再记账。客户看到 51，商户只看到 05：商户无须知道客户有多少钱。'
			}
		}
	}
];
