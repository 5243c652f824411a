import type { Scenario } from '../scenario.ts';
import { debtorFirst, lateRefund } from './ledger.ts';

/** A server is down when it should hear of the payment: the merchant’s for ten minutes, for more than a day, or his bank’s. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F15',
		mode: 'joint-gateway',
		options: {},
		script: [
			{ when: { type: 'sent', row: 'M3-22' }, then: { type: 'stopped', party: 'MER' } },
			{
				when: { type: 'sent', row: 'M3-22' },
				afterMs: 600_000,
				then: { type: 'restarted', party: 'MER' }
			}
		],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: { JG: 'payment.succeeded+advice.booked+notification.acked', MER: 'shipped' },
			entries: debtorFirst,
			sent: { 'M3-27': 1 }
		},
		words: {
			en: {
				title: 'Merchant server down',
				story:
					'The merchant’s server stops just before the notification arrives and is back after ten minutes.',
				lesson:
					'A machine that is down loses what arrives, but not what it has written down. The notification is repeated, and the restarted merchant also asks.'
			},
			'zh-CN': {
				title: '商户宕机',
				story: '通知到达之前商户服务器停机，十分钟后恢复。',
				lesson:
					'停机期间到达的报文会丢失，已经写下的记录不会。网关重发通知，商户恢复后也会主动查询。'
			}
		}
	},
	{
		id: 'F15b',
		mode: 'joint-gateway',
		options: {},
		script: [
			{ when: { type: 'sent', row: 'M3-22' }, then: { type: 'stopped', party: 'MER' } },
			{
				when: { type: 'sent', row: 'M3-22' },
				afterMs: 100_000_000,
				then: { type: 'restarted', party: 'MER' }
			}
		],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: { JG: 'payment.refunded', MER: 'refunded' },
			entries: [...debtorFirst, ...lateRefund],
			balances: { 'WB:dep:customer': 80_000, 'HB:dep:Lantern': 0 },
			sent: { 'RC-2': 1, 'M3-27': 0 }
		},
		words: {
			en: {
				title: 'Merchant server down for more than a day',
				story: 'The merchant’s server is down for twenty-eight hours.',
				lesson:
					'By then the gateway has stopped telling, and the money has been settled and paid out. The merchant’s bank finds him; the order has lapsed, and the money goes back.'
			},
			'zh-CN': {
				title: '商户宕机超过一天',
				story: '商户服务器停机二十八小时。',
				lesson: '此时网关已停止通知，款项也已清算入账。商户的银行找到商户；订单已失效，款项退回。'
			}
		}
	},
	{
		id: 'F15c',
		mode: 'joint-gateway',
		options: {},
		script: [
			{ when: { type: 'sent', row: 'M3-20' }, then: { type: 'stopped', party: 'HB' } },
			{
				when: { type: 'sent', row: 'M3-20' },
				afterMs: 3_600_000,
				then: { type: 'restarted', party: 'HB' }
			}
		],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: {
				JG: 'payment.succeeded+advice.booked',
				HB: 'issuing.idle+acquiring.booked',
				MER: 'shipped'
			},
			entries: debtorFirst,
			sent: { 'M3-20': 1, 'M3-27': 1 }
		},
		words: {
			en: {
				title: 'Acquirer offline',
				story: 'The merchant’s bank is down for an hour when it should book the payment.',
				lesson:
					'The issuer has debited and the shop may ship, because the acquirer’s promise does not depend on its machines. The advice waits in the store-and-forward queue.'
			},
			'zh-CN': {
				title: '收单行不可用',
				story: '应该入账时，商户的银行停机一小时。',
				lesson:
					'发卡行已经扣款，商户可以发货，因为收单行的承诺不取决于它的机器。入账通知存储待转，反复发送。'
			}
		}
	}
];
