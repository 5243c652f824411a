import type { Scenario } from '../scenario.ts';

/** No member bank has issued the card. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B13',
		mode: 'joint-gateway',
		options: { card: 'card-0012' },
		script: [],
		promise: {
			states: { JG: 'idle', CSB: 'ready' },
			entries: [],
			errors: ['E-NO-ISSUER'],
			sent: { 'M3-10': 0, 'M3-18': 0 }
		},
		words: {
			en: {
				title: 'No such issuer',
				story: 'The card number is well formed, but its first digits belong to no member bank.',
				lesson:
					'The gateway routes by the first digits of the card number. A check digit that fits proves nothing: there must be a bank behind it.'
			},
			'zh-CN': {
				title: '无此发卡行',
				story: '卡号格式正确，但开头几位不属于任何成员行。',
				lesson: '网关按卡号前几位选路。校验位正确并不说明卡真实存在，背后必须有发卡行。'
			}
		}
	}
];
