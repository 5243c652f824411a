import type { Scenario } from '../scenario.ts';
import { lantern, lin } from './holds.ts';

const lost = { type: 'faulted', fault: { type: 'dropped' } } as const;

/** The request to hold the money is lost, or nobody can say what became of it. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F04h',
		mode: 'bank-gateway',
		options: { variant: '1B' },
		script: [{ when: { type: 'sent', row: 'M1B-05', nth: 'every' }, then: lost }],
		promise: {
			states: { MER: 'closed', PG: 'payment.failed', HOST: 'keeping', CUS: 'declined' },
			through: { PG: ['payment.unknown', 'payment.reversing', 'payment.failed'] },
			entries: [],
			balances: { [lin]: 100_000, [lantern]: 0 },
			rcs: { 'HQ-2': ['25', '25', '25'], 'RV-3': ['25'], 'M1B-07-declined': ['05'] },
			sent: { 'M1B-07': 0, 'M1B-09': 0 }
		},
		words: {
			en: {
				title: 'Request to hold lost',
				story: 'The gateway’s request to hold the money never reaches the host.',
				lesson:
					'Three times the host says that it knows of nothing, but the request may still arrive. Only when the host has confirmed the reversal, and will decline a late request, is the payment called failed.'
			},
			'zh-CN': {
				title: '冻结请求丢失',
				story: '网关的冻结请求始终没有到达后台。',
				lesson:
					'后台三次答复查无此请求，但请求仍可能迟到。只有后台确认冲正、从此拒绝迟到的请求，支付才算失败。'
			}
		}
	},
	{
		id: 'F05h',
		mode: 'bank-gateway',
		options: { variant: '1B' },
		script: [
			{ when: { type: 'sent', row: 'M1B-06', nth: 'every' }, then: lost },
			{ when: { type: 'sent', row: 'HQ-2', nth: 'every' }, then: lost }
		],
		promise: {
			states: { MER: 'closed', PG: 'payment.failed', HOST: 'keeping', CUS: 'declined' },
			through: {
				PG: ['payment.unknown', 'payment.reversing', 'payment.failed'],
				HOST: ['holding', 'keeping']
			},
			entries: [],
			balances: { [lin]: 100_000, [lantern]: 0 },
			rcs: { 'RV-3': ['00'], 'M1B-07-declined': ['05'] },
			sent: { 'M1B-07': 0, 'M1B-09': 0 }
		},
		words: {
			en: {
				title: 'Held, and nobody can say so',
				story:
					'The host holds the money; its answers are lost, also those to the gateway’s questions.',
				lesson:
					'Until the host has confirmed the reversal the payment has not failed. Then the hold is freed, and the customer’s money was never gone, only reserved for some minutes.'
			},
			'zh-CN': {
				title: '已冻结却无从得知',
				story: '后台已经冻结款项，但各次应答都丢失，连对查询的答复也是如此。',
				lesson:
					'后台确认冲正之前，支付并没有失败。冲正之后款项解冻；客户的钱从未离开账户，只是被占用了几分钟。'
			}
		}
	}
];
