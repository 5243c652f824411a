import type { Scenario } from '../scenario.ts';
import { paidOnce } from './ledger.ts';

/** The payment request is lost, or its answer. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F02',
		mode: 'online-banking',
		options: { enrolment: 'done' },
		script: [
			{
				when: { type: 'sent', row: 'M2-04' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { TS: 'payment.succeeded', MER: 'shipped' },
			entries: paidOnce,
			sent: { 'M2-04': 2, 'M2-09': 1, 'M2-11': 1 }
		},
		words: {
			en: {
				title: 'Payment request lost',
				story: 'The merchant’s signed request does not reach the bank.',
				lesson:
					'No answer is not a no. The merchant asks again for the same order, and one payment comes of it.'
			},
			'zh-CN': {
				title: '支付请求丢失',
				story: '商户经签名的支付请求没有到达银行。',
				lesson: '没有回音不等于拒绝。商户就同一订单再次请求，最终只产生一笔支付。'
			}
		}
	},
	{
		id: 'F02b',
		mode: 'online-banking',
		options: { enrolment: 'done' },
		script: [
			{
				when: { type: 'sent', row: 'M2-11' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { TS: 'payment.succeeded', MER: 'shipped' },
			entries: paidOnce,
			sent: { 'M2-04': 2, 'M2-09': 1, 'M2-11': 1 }
		},
		words: {
			en: {
				title: 'Answer to the payment request lost',
				story: 'The bank has opened the payment, but its ticket does not arrive.',
				lesson:
					'The bank recognises the order by its number and gives the same ticket again. Asking twice is harmless only because the bank remembers.'
			},
			'zh-CN': {
				title: '支付受理应答丢失',
				story: '银行已登记支付，但受理应答没有到达商户。',
				lesson:
					'银行凭订单号认出这是同一笔，再次给出同一张受理凭证。正因为银行有记忆，重复请求才无害。'
			}
		}
	}
];
