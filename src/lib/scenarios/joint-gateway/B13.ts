import type { Scenario } from '../scenario.ts';
import { wholeWith, b1, p1 } from './ledger.ts';

/** No member bank has issued the card. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B13',
		mode: 'joint-gateway',
		options: { card: 'card-0012' },
		script: [],
		promise: {
			states: { JG: 'idle', CSB: 'ready' },
			cases: { JG: 'payment.failed', MER: 'closed', CUS: 'declined' },
			entries: [],
			rcs: { 'M3-24': ['15'], 'M3-22': ['05'] },
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
	},
	{
		id: 'B13b',
		mode: 'joint-gateway',
		options: { card: 'card-0012', declined: 'tries-on' },
		script: [],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: { JG: 'payment.succeeded', MER: 'shipped' },
			entries: wholeWith('SB', b1.JG, b1.SB, b1.HB, p1),
			rcs: { 'M3-24': ['15', '00'] },
			errors: ['E-NO-ISSUER'],
			sent: { 'M3-10': 1, 'M3-25a': 1 }
		},
		words: {
			en: {
				title: 'No such issuer, then a card that has one',
				story: 'After the card of no bank Lin takes one that a member bank has issued.',
				lesson:
					'The order is the shop’s, the payment the gateway’s: a payment may fail as often as it likes while the order is open.'
			},
			'zh-CN': {
				title: '无此发卡行，换一张有效的卡',
				story: '第一张卡不属于任何银行，林薇换了一张成员行发行的卡。',
				lesson: '订单属于商户，支付属于网关：只要订单未关闭，支付失败多少次都可以再来。'
			}
		}
	}
];
