import type { Scenario } from '../scenario.ts';

/** The contract of the merchant is suspended. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B15',
		mode: 'online-banking',
		options: { enrolment: 'done', merchant: 'suspended' },
		script: [],
		promise: {
			states: { TS: 'payment.idle', MER: 'closed' },
			entries: [],
			rcs: { 'M2-11': ['03'] },
			errors: ['E-MERCHANT'],
			sent: { 'M2-09': 0, 'M2-14': 0 }
		},
		words: {
			en: {
				title: 'Merchant suspended',
				story: 'Lantern Books has lost its contract with the bank, but still takes orders.',
				lesson:
					'A genuine signature proves who asks, not that they may. The contract is checked after the certificate, and no page is shown.'
			},
			'zh-CN': {
				title: '商户停用',
				story: '灯笼书店与银行的合约已被暂停，却仍在接受订单。',
				lesson:
					'签名真实只证明是谁在请求，并不说明他有权这样做。证书之后还要核对合约，支付页面不会出现。'
			}
		}
	}
];
