import type { Scenario } from '../scenario.ts';

/** A number that cannot be a card number. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B04',
		mode: 'bank-gateway',
		options: {},
		script: [
			{
				when: { type: 'showed', party: 'CUS', screen: 'wallet' },
				afterMs: 2_000,
				then: {
					type: 'acted',
					party: 'CUS',
					event: { type: 'pay', card: 'card-0018-miscopied', password: 'pin' }
				}
			}
		],
		promise: {
			states: { CUS: 'away', PG: 'payment.idle', MER: 'closed' },
			entries: [],
			errors: ['E-CARD-NUMBER'],
			sent: { 'M1A-03': 0, 'M1A-04': 0, 'M1A-11': 0 }
		},
		words: {
			en: {
				title: 'Invalid card number',
				story: 'Lin mistypes one digit of her card number and closes the wallet.',
				lesson:
					'The last digit is computed from the others (Luhn), so the wallet itself catches the slip and sends nothing. It is a guard against typing errors, no security.'
			},
			'zh-CN': {
				title: '卡号校验错',
				story: '林薇输错卡号中的一位数字，随后关闭了钱包。',
				lesson:
					'卡号末位由其余各位按 Luhn 算法得出，钱包自己就能发现输入错误，不发送任何内容。它只防输错，不防攻击。'
			}
		}
	}
];
