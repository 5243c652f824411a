import type { Scenario } from '../scenario.ts';
import { paidOnce } from './ledger.ts';

const done = {
	states: { PG: 'payment.succeeded+reversal.none+notification.acked', MER: 'shipped' },
	entries: paidOnce
} as const;

/** The notice comes twice: doubled by the network, or sent again because the acknowledgement was lost. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F10',
		mode: 'bank-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M1A-07' },
				then: { type: 'faulted', fault: { type: 'duplicated', afterMs: 500 } }
			}
		],
		promise: { ...done, sent: { 'M1A-07': 1, 'M1A-08': 1, 'M1A-11': 1 } },
		words: {
			en: {
				title: 'Notice doubled by the network',
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
		mode: 'bank-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M1A-08' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: { ...done, sent: { 'M1A-07': 2, 'M1A-08': 1, 'M1A-11': 1 } },
		words: {
			en: {
				title: 'Notice repeated',
				story: 'The acknowledgement is lost, so the bank sends its notice a second time.',
				lesson:
					'The second notice gets the same acknowledgement and changes nothing: told at least once, done exactly once.'
			},
			'zh-CN': {
				title: '通知重发',
				story: '商户的应答丢失，银行因此再次发送通知。',
				lesson: '第二次通知得到同样的应答，却不产生任何作用：送达至少一次，生效恰好一次。'
			}
		}
	}
];
