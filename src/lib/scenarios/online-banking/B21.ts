import type { Scenario } from '../scenario.ts';

/** She never opened online banking. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B21',
		mode: 'online-banking',
		options: { enrolment: 'none' },
		script: [],
		promise: {
			states: { TS: 'payment.failed', MER: 'closed' },
			entries: [],
			rcs: { 'M2-23': ['57'], 'M2-24': ['05'] },
			errors: ['E-NOT-ENROLLED'],
			sent: { 'M2-14': 0, 'M2-28': 0 }
		},
		words: {
			en: {
				title: 'Not enrolled',
				story: 'Lin wants to pay by online banking but never opened it at the counter.',
				lesson:
					'This mode serves only customers whom the bank has met in person. She goes to the counter first, or pays another way.'
			},
			'zh-CN': {
				title: '未开通网银',
				story: '林薇想用网银付款，却从未在柜台开通网上银行。',
				lesson: '这种模式只服务银行已当面核实过身份的客户。她须先到柜台开通，或改用其他支付方式。'
			}
		}
	}
];
