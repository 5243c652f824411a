import type { Scenario } from '../scenario.ts';

/** A number with a wrong check digit. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B04',
		mode: 'joint-gateway',
		options: { card: 'card-0018-miscopied' },
		script: [],
		promise: {
			states: { JG: 'idle', CSB: 'ready' },
			cases: { JG: 'payment.expired', MER: 'closed' },
			through: { CUS: ['atGateway', 'away'] },
			entries: [],
			errors: ['E-CARD-NUMBER'],
			sent: { 'M3-09': 0, 'M3-10': 0 }
		},
		words: {
			en: {
				title: 'Miscopied card number',
				story: 'Lin miscopies one digit of her card number and gives up.',
				lesson:
					'The check digit finds typing errors in the browser, before anybody is asked. It finds no thief: he can compute it too.'
			},
			'zh-CN': {
				title: '卡号校验错',
				story: '林薇抄错一位卡号，随后放弃。',
				lesson: '校验位在浏览器里就能发现输入错误，不必询问任何一方。但它防不了小偷：小偷也会算。'
			}
		}
	}
];
