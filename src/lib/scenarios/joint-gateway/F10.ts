import type { Scenario } from '../scenario.ts';
import { whole, debtorFirst } from './ledger.ts';

/** The notification comes twice: doubled by the network, or sent again because the acknowledgement was lost. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F10',
		mode: 'joint-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M3-22' },
				then: { type: 'faulted', fault: { type: 'duplicated', afterMs: 500 } }
			}
		],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: { JG: 'payment.succeeded', MER: 'shipped', CUS: 'served' },
			entries: whole,
			sent: { 'M3-22': 1, 'M3-23': 1, 'M3-27': 1 }
		},
		words: {
			en: {
				title: 'Notification doubled by the network',
				story: 'The network delivers one and the same record of the channel twice.',
				lesson:
					'The records of a channel are numbered, so the copy is recognised before anything in it is read. One shipment.'
			},
			'zh-CN': {
				title: '网络重复送达通知',
				story: '网络把安全通道中的同一条记录送达了两次。',
				lesson: '通道内的记录都有编号，副本在读取内容之前就被识破，只发一次货。'
			}
		}
	},
	{
		id: 'F10b',
		mode: 'joint-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M3-23' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: { JG: 'payment.succeeded', MER: 'shipped', CUS: 'served' },
			entries: debtorFirst,
			sent: { 'M3-22': 2, 'M3-23': 1, 'M3-27': 1 }
		},
		words: {
			en: {
				title: 'Notification repeated',
				story: 'The acknowledgement is lost, so the gateway sends its notification a second time.',
				lesson:
					'The second notification gets the same acknowledgement and changes nothing: told at least once, done exactly once.'
			},
			'zh-CN': {
				title: '通知重发',
				story: '商户的应答丢失，网关因此再次发送通知。',
				lesson: '第二次通知得到同样的应答，却不产生任何作用：送达至少一次，生效恰好一次。'
			}
		}
	}
];
