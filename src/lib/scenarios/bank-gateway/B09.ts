import type { Scenario } from '../scenario.ts';

/** She thinks better of it. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B09',
		mode: 'bank-gateway',
		options: { decision: 'cancel' },
		script: [],
		promise: {
			states: { CUS: 'cancelled', PG: 'payment.idle', MER: 'closed' },
			entries: [],
			sent: { 'CX-1': 1, 'M1A-03': 0, 'M1A-04': 0, 'M1A-07': 0, 'M1A-11': 0 },
			neverShown: { CUS: ['result SUCCEEDED'] }
		},
		words: {
			en: {
				title: 'Customer cancels',
				story: 'Lin presses Cancel in her wallet.',
				lesson:
					'Here the offer comes from the merchant and the bank has heard nothing yet: there is no payment to cancel, so her wallet tells the merchant.'
			},
			'zh-CN': {
				title: '客户取消',
				story: '林薇在钱包中点击“取消”。',
				lesson: '这里的要约来自商户，银行尚未收到任何指令：没有支付可以取消，钱包因此只需告知商户。'
			}
		}
	}
];
