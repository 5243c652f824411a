import type { Scenario } from '../scenario.ts';
import { paidOnce } from './ledger.ts';

/** The instruction is lost, or the offer before it, or the receipt after it. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F02',
		mode: 'bank-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M1A-03' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { PG: 'payment.succeeded', MER: 'shipped' },
			entries: paidOnce,
			sent: { 'M1A-03': 1, 'M1A-04': 1 }
		},
		words: {
			en: {
				title: 'Payment instruction lost',
				story: 'Lin’s signed instruction does not reach the bank.',
				lesson:
					'No answer is not a no. Her wallet sends the very same bytes again, never a new signature: a new one would be a new payment.'
			},
			'zh-CN': {
				title: '支付指令丢失',
				story: '林薇签名的支付指令没有到达银行。',
				lesson:
					'没有回音不等于拒绝。钱包把同样的字节原样重发，绝不重新签名：重新签名就是一笔新的支付。'
			}
		}
	},
	{
		id: 'F02b',
		mode: 'bank-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M1A-06' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { CUS: 'served', PG: 'payment.succeeded', MER: 'shipped' },
			entries: paidOnce,
			sent: { 'M1A-03': 1, 'M1A-04': 1, 'M1A-06': 1 }
		},
		words: {
			en: {
				title: 'Receipt lost',
				story:
					'The bank has paid, but its receipt does not arrive; the wallet repeats the instruction.',
				lesson:
					'The gateway knows these bytes and answers with the receipt it has given already. Asking twice is harmless only because the bank remembers: one debit.'
			},
			'zh-CN': {
				title: '支付回执丢失',
				story: '银行已经扣款，回执却没有到达，钱包于是重发指令。',
				lesson:
					'网关认出这是同样的字节，把已给出的回执再发一次。正因为银行有记忆，重复请求才无害：只扣一次款。'
			}
		}
	},
	{
		id: 'F02c',
		mode: 'bank-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M1A-02' },
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
				title: 'Offer lost',
				story: 'The merchant’s signed offer does not reach Lin’s wallet.',
				lesson:
					'The same order brings the same offer, with the same number and the same time at which it ends: no second order comes of it.'
			},
			'zh-CN': {
				title: '支付要约丢失',
				story: '商户签名的支付要约没有到达林薇的钱包。',
				lesson: '同一订单得到同一份要约，编号和截止时间都不变，不会因此多出一张订单。'
			}
		}
	}
];
