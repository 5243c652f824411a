import type { Scenario } from '../scenario.ts';

/** A card that has run out. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B03',
		mode: 'joint-gateway',
		options: { card: 'card-0035' },
		script: [],
		promise: {
			states: { JG: 'idle', CSB: 'ready' },
			cases: { JG: 'payment.failed', MER: 'closed', CUS: 'declined' },
			entries: [],
			rcs: { 'M3-24': ['54'], 'M3-22': ['05'] },
			errors: ['E-CARD-EXPIRED'],
			sent: { 'M3-13': 0, 'M3-18': 0 }
		},
		words: {
			en: {
				title: 'Card expired',
				story: 'The card that Lin types has run out.',
				lesson:
					'The gateway cannot know it; the issuer says no as soon as it is asked to authenticate, and no password is typed for a card that is no good.'
			},
			'zh-CN': {
				title: '卡过期',
				story: '林薇输入的卡已经过期。',
				lesson: '网关无从知道；发卡行一接到认证请求就拒绝，不会让人为一张废卡输入密码。'
			}
		}
	}
];
