import type { Scenario } from '../scenario.ts';

/** She pays half an hour late. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B08',
		mode: 'bank-gateway',
		options: { decision: 'late' },
		script: [],
		promise: {
			states: { CUS: 'turnedAway', PG: 'payment.idle', MER: 'closed' },
			entries: [],
			rcs: { 'M1A-06': ['12'] },
			errors: ['E-ORDER-CLOSED'],
			sent: { 'M1A-03': 1, 'M1A-04': 0, 'M1A-07': 0, 'M1A-11': 0 }
		},
		words: {
			en: {
				title: 'Order closed',
				story: 'Lin leaves her wallet open and signs after half an hour.',
				lesson:
					'The bank reads in the merchant’s own signed offer until when it holds, so it can refuse without asking him. No payment comes of it.'
			},
			'zh-CN': {
				title: '订单关闭',
				story: '林薇把钱包搁置半小时后才签名付款。',
				lesson:
					'商户签名的要约里写明了有效期，银行据此即可拒绝，无须再问商户。这次指令不会成为一笔支付。'
			}
		}
	}
];
