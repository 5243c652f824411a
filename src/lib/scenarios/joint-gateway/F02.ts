import type { Scenario } from '../scenario.ts';
import { whole, debtorFirst } from './ledger.ts';

/** The payment request is lost, or the ticket that answers it. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F02',
		mode: 'joint-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M3-02' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: { JG: 'payment.succeeded', MER: 'shipped', CUS: 'served' },
			entries: debtorFirst,
			sent: { 'M3-02': 2, 'M3-03': 1, 'M3-05': 1 }
		},
		words: {
			en: {
				title: 'Payment request lost',
				story: 'The merchant’s signed request does not reach the gateway.',
				lesson:
					'No answer is not a no. The merchant asks again for the same order, and one payment comes of it.'
			},
			'zh-CN': {
				title: '支付请求丢失',
				story: '商户经签名的支付请求没有到达网关。',
				lesson: '没有回音不等于拒绝。商户就同一订单再次请求，最终只产生一笔支付。'
			}
		}
	},
	{
		id: 'F02b',
		mode: 'joint-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M3-05' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: { JG: 'payment.succeeded', MER: 'shipped', CUS: 'served' },
			entries: whole,
			sent: { 'M3-02': 2, 'M3-03': 1, 'M3-05': 1 }
		},
		words: {
			en: {
				title: 'Ticket lost',
				story: 'The gateway has opened the payment, but its ticket does not arrive.',
				lesson:
					'The gateway knows the order by its number and sends the same ticket again; the acquirer is not asked twice.'
			},
			'zh-CN': {
				title: '支付受理应答丢失',
				story: '网关已登记支付，但受理应答没有到达商户。',
				lesson: '网关凭订单号认出是同一笔，再次发出同一份受理应答，不会重复询问收单行。'
			}
		}
	}
];
