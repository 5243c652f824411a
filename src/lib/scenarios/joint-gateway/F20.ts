import type { Scenario } from '../scenario.ts';
import { debtorFirst } from './ledger.ts';

const slow = { type: 'clockSet', party: 'MER', aheadMs: -600_000 } as const;
const right = { type: 'clockSet', party: 'MER', aheadMs: 0 } as const;

/** The merchant’s clock is ten minutes slow, or the gateway’s an hour fast. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F20',
		mode: 'joint-gateway',
		options: {},
		script: [
			{ when: { type: 'begun' }, then: slow },
			{ when: { type: 'refused', row: 'M3-01' }, afterMs: 3_000, then: right }
		],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: { JG: 'payment.succeeded', MER: 'shipped', CUS: 'served' },
			entries: debtorFirst,
			errors: ['E-EXPIRED'],
			sent: { 'M3-01': 1, 'M3-02': 1, 'M3-27': 1 }
		},
		words: {
			en: {
				title: 'Wrong clock',
				story:
					'The merchant’s clock is ten minutes slow until somebody notices that every order is refused.',
				lesson:
					'To a slow clock an honest order comes from the future. Freshness needs clocks that agree, within two minutes here.'
			},
			'zh-CN': {
				title: '时钟偏差',
				story: '商户的时钟慢了十分钟，直到有人发现所有订单都被拒绝。',
				lesson:
					'在走慢的时钟看来，正常的订单来自未来。判断报文是否新鲜，须各方时钟一致，这里容许两分钟。'
			}
		}
	},
	{
		id: 'F20b',
		mode: 'joint-gateway',
		options: {},
		script: [
			{ when: { type: 'begun' }, then: { type: 'clockSet', party: 'JG', aheadMs: 3_600_000 } }
		],
		promise: {
			states: { JG: 'idle', CSB: 'ready' },
			cases: { MER: 'closed' },
			entries: [],
			errors: ['E-EXPIRED'],
			sent: { 'M3-03': 0 }
		},
		words: {
			en: {
				title: 'Wrong clock at the gateway',
				story: 'The gateway’s clock is an hour fast, and nobody notices.',
				lesson:
					'To it every word of the certification authority has run out, so it turns every merchant away. What a shared gateway gets wrong, it gets wrong for the merchants of all banks.'
			},
			'zh-CN': {
				title: '网关时钟偏差',
				story: '网关的时钟快了一小时，始终无人发现。',
				lesson:
					'在它看来，认证中心的应答全部过期，因此拒绝所有商户。共用的网关一旦出错，所有银行的商户都受影响。'
			}
		}
	}
];
