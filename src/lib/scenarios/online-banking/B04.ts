import type { Scenario } from '../scenario.ts';

/** A number that cannot be a card number. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B04',
		mode: 'online-banking',
		options: { enrolment: 'done' },
		script: [
			{
				when: { type: 'showed', party: 'CUS', screen: 'payment-page' },
				afterMs: 2_000,
				then: {
					type: 'acted',
					party: 'CUS',
					event: { type: 'pay', card: 'card-0018-miscopied', password: 'payment' }
				}
			}
		],
		promise: {
			states: { TS: 'payment.expired', MER: 'closed' },
			through: { TS: ['payment.presented', 'payment.expired'] },
			entries: [],
			errors: ['E-CARD-NUMBER'],
			sent: { 'M2-15': 0, 'M2-21': 0, 'M2-28': 0 }
		},
		words: {
			en: {
				title: 'Invalid card number',
				story: 'Lin mistypes one digit of her card number and leaves the page.',
				lesson:
					'The last digit is computed from the others (Luhn), so the page itself catches the slip and sends nothing. It is a guard against typing errors, no security.'
			},
			'zh-CN': {
				title: '卡号校验错',
				story: '林薇输错卡号中的一位数字，随后离开了支付页面。',
				lesson:
					'卡号末位由其余各位按 Luhn 算法得出，页面自己就能发现输入错误，不向后台发送任何内容。它只防输错，不防攻击。'
			}
		}
	}
];
