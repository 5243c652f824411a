import type { Scenario } from '../scenario.ts';

/** The contract of the merchant is suspended. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B15',
		mode: 'bank-gateway',
		options: { merchant: 'suspended' },
		script: [],
		promise: {
			states: { CUS: 'turnedAway', PG: 'payment.idle', MER: 'closed' },
			entries: [],
			rcs: { 'M1A-06': ['03'] },
			errors: ['E-MERCHANT'],
			sent: { 'M1A-03': 1, 'M1A-04': 0, 'M1A-07': 0 }
		},
		words: {
			en: {
				title: 'Merchant suspended',
				story: 'Lantern Books has lost its contract with the bank, but still signs offers.',
				lesson:
					'A genuine signature proves who offers, not that he may take money. Here the customer hears of it only after she has signed: the bank comes in late.'
			},
			'zh-CN': {
				title: '商户停用',
				story: '灯笼书店与银行的合约已被暂停，却仍在签发支付要约。',
				lesson:
					'签名真实只证明是谁在要约，并不说明他有权收款。这种方式下银行介入较晚，客户签名之后才得知此事。'
			}
		}
	}
];
