import type { Scenario } from '../scenario.ts';

/** The acquirer has suspended the merchant. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B15',
		mode: 'joint-gateway',
		options: { merchant: 'suspended' },
		script: [],
		promise: {
			states: { JG: 'idle', CSB: 'ready' },
			cases: { JG: 'payment.rejected', MER: 'closed' },
			through: { MER: ['awaitingPayment.refusedByBank', 'closed'] },
			entries: [],
			rcs: { 'M3-04': ['03'], 'M3-05': ['03'] },
			errors: ['E-MERCHANT'],
			sent: { 'M3-08': 0, 'M3-10': 0 }
		},
		words: {
			en: {
				title: 'Merchant suspended',
				story: 'Lantern Books’ acquirer has suspended its contract.',
				lesson:
					'The gateway has no contract with the shop; it asks the acquirer every time. So one bank can stop its merchant at once, in front of the customers of all banks.'
			},
			'zh-CN': {
				title: '商户停用',
				story: '灯笼书店的收单行已停用其协议。',
				lesson:
					'网关与商户没有协议，每次都要询问收单行。因此一家银行就能立刻停用自己的商户，对所有银行的客户都有效。'
			}
		}
	}
];
