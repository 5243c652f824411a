import type { Scenario } from '../scenario.ts';
import { whole, debtorFirst, lateRefund } from './ledger.ts';

/** Notifications are lost: three of them, or all, and the answers to queries too. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F09',
		mode: 'joint-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M3-22', nth: [1, 3] },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: { JG: 'payment.succeeded+advice.booked+notification.acked', MER: 'shipped' },
			entries: debtorFirst,
			sent: { 'M3-22': 4, 'M3-23': 1, 'M3-27': 1 }
		},
		words: {
			en: {
				title: 'Notification lost three times',
				story: 'The first three notifications to the merchant are lost.',
				lesson:
					'The gateway repeats its notification until it is acknowledged, and the merchant asks meanwhile. Both ways lead to one shipment.'
			},
			'zh-CN': {
				title: '通知丢失三次（掉单）',
				story: '网关发给商户的前三次通知都丢失了。',
				lesson: '网关不断重发直到收到应答，商户也会主动查询。两条途径殊途同归，只发一次货。'
			}
		}
	},
	{
		id: 'F09b',
		mode: 'joint-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M3-22', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			},
			{
				when: { type: 'sent', row: 'SQ-2', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: { JG: 'payment.refunded+advice.booked+notification.handedOver', MER: 'refunded' },
			through: { MER: ['closed', 'exception', 'refunded'], JG: ['settled', 'payment.refunded'] },
			entries: [...whole, ...lateRefund],
			balances: { 'WB:dep:customer': 80_000, 'HB:dep:Lantern': 0 },
			sent: {
				'M3-22': 10,
				'M3-23': 0,
				'RC-1': 1,
				'RC-2': 1,
				'RC-3': 1,
				'RF-2': 1,
				'VD-1': 0,
				'M3-27': 0
			}
		},
		words: {
			en: {
				title: 'Notification lost for good (lost order)',
				story: 'No notification and no answer ever reaches the merchant; the order closes unpaid.',
				lesson:
					'After a day the gateway leaves it to the merchant’s own bank, which holds the money and finds him. The order is closed, so the money goes back, fees included.'
			},
			'zh-CN': {
				title: '通知全部丢失（掉单对账）',
				story: '通知与查询应答全部丢失，订单因未付款而关闭。',
				lesson:
					'一天之后，网关把此事交给商户自己的银行，由持有款项的银行去核实。订单已经关闭，款项连同手续费一并退回。'
			}
		}
	}
];
