import type { Scenario } from '../scenario.ts';

/** She thinks better of it. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B09',
		mode: 'online-banking',
		options: { enrolment: 'done', decision: 'cancel' },
		script: [],
		promise: {
			states: { CUS: 'cancelled', TS: 'payment.cancelled', MER: 'closed' },
			entries: [],
			rcs: { 'M2-24': ['05'] },
			sent: { 'M2-15': 0, 'M2-21': 0, 'M2-24': 1, 'M2-28': 0 },
			neverShown: { CUS: ['result SUCCEEDED'] }
		},
		words: {
			en: {
				title: 'Customer cancels',
				story: 'Lin presses Cancel on the payment page.',
				lesson:
					'A cancellation is an answer like any other: the merchant is told at once and need not wait for the order to run out.'
			},
			'zh-CN': {
				title: '客户取消',
				story: '林薇在支付页面上点击“取消”。',
				lesson: '取消也是一种明确的结果：银行立即通知商户，商户不必等到订单超时。'
			}
		}
	}
];
