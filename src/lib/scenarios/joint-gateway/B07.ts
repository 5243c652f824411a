import type { Scenario } from '../scenario.ts';

/** More than a card may ever pay. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B07',
		mode: 'joint-gateway',
		options: { amount: 120_000_000 },
		script: [],
		promise: {
			states: { JG: 'idle', CSB: 'ready' },
			cases: { JG: 'payment.failed', MER: 'closed', CUS: 'declined' },
			entries: [],
			rcs: { 'M3-19': ['61'], 'M3-24': ['61'], 'M3-22': ['05'] },
			errors: ['E-LIMIT'],
			sent: { 'M3-14': 1, 'M3-27': 0 }
		},
		words: {
			en: {
				title: 'Over the hard limit',
				story:
					'An order of 1,200,000.00 is paid by card; the password is right and there is enough money.',
				lesson:
					'Two limits watch a payment: the acquirer’s for its merchant, the issuer’s for its card. The right password does not lift either.'
			},
			'zh-CN': {
				title: '超过硬限额',
				story: '用卡支付 1,200,000.00 元的订单，密码正确，余额充足。',
				lesson: '一笔支付受两道限额约束：收单行对商户的，发卡行对卡的。密码正确并不能突破任何一道。'
			}
		}
	}
];
