import type { Scenario } from '../scenario.ts';

/** A card reported lost, and one reported stolen. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B05',
		mode: 'joint-gateway',
		options: { card: 'card-0050' },
		script: [],
		promise: {
			states: { JG: 'idle', CSB: 'ready' },
			cases: { JG: 'payment.failed', MER: 'closed', CUS: 'declined' },
			entries: [],
			rcs: { 'M3-24': ['41'], 'M3-22': ['05'] },
			errors: ['E-LOST'],
			sent: { 'M3-13': 0 }
		},
		words: {
			en: {
				title: 'Card reported lost',
				story: 'Somebody pays with a card that Lin reported lost.',
				lesson:
					'A card is blocked at its issuer and nowhere else: the gateway finds out by asking, payment by payment.'
			},
			'zh-CN': {
				title: '挂失卡',
				story: '有人使用林薇已经挂失的卡付款。',
				lesson: '挂失只登记在发卡行：网关逐笔询问才能得知。'
			}
		}
	},
	{
		id: 'B05b',
		mode: 'joint-gateway',
		options: { card: 'card-0043' },
		script: [],
		promise: {
			states: { JG: 'idle', CSB: 'ready' },
			cases: { JG: 'payment.failed', MER: 'closed', CUS: 'declined' },
			entries: [],
			rcs: { 'M3-24': ['43'], 'M3-22': ['05'] },
			errors: ['E-STOLEN'],
			sent: { 'M3-13': 0 }
		},
		words: {
			en: {
				title: 'Card reported stolen',
				story: 'Somebody pays with a card that was reported stolen.',
				lesson:
					'The code 43 goes no further than the gateway and the cardholder’s page. The merchant reads 05, as for every other decline.'
			},
			'zh-CN': {
				title: '被窃卡',
				story: '有人使用已报失窃的卡付款。',
				lesson: '应答码 43 只到网关和持卡人的页面为止，商户看到的和其他拒绝一样，都是 05。'
			}
		}
	}
];
