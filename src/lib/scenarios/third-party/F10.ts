import type { Scenario } from '../scenario.ts';
import { whole } from './ledger.ts';

/** A notice comes twice. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F10',
		mode: 'third-party',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M4-15' },
				then: { type: 'faulted', fault: { type: 'duplicated', afterMs: 500 } }
			}
		],
		promise: {
			states: { TPP: 'trade.released', CUS: 'trade.released', MER: 'order.completed' },
			entries: whole,
			sent: { 'M4-15': 1, 'M4-16': 1, 'M4-17': 1, 'M4-20': 1 }
		},
		words: {
			en: {
				title: 'Notice doubled by the network',
				story: 'The network delivers one and the same record of the channel twice.',
				lesson:
					'The records of a channel are numbered, so the copy is recognised before anything in it is read. One escrow, one parcel.'
			},
			'zh-CN': {
				title: '网络重复送达通知',
				story: '网络把安全通道中的同一条记录送达了两次。',
				lesson: '通道内的记录都有编号，副本在读取内容之前就被识破：只入一次担保账户，只发一件包裹。'
			}
		}
	},
	{
		id: 'F10b',
		mode: 'third-party',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M4-16' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			},
			{
				when: { type: 'sent', row: 'M4-18' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { TPP: 'trade.released', CUS: 'trade.released', MER: 'order.completed' },
			entries: whole,
			sent: { 'M4-15': 2, 'M4-17': 1, 'M4-20': 1 }
		},
		words: {
			en: {
				title: 'Acknowledgements lost',
				story:
					'The third party’s acknowledgement to the bank is lost, and so is the seller’s to the third party.',
				lesson:
					'Both notices come again, and both are known by their payment: the money is not taken in twice, and the book is not shipped twice.'
			},
			'zh-CN': {
				title: '应答丢失',
				story: '第三方给银行的应答丢失，卖家给第三方的应答也丢失。',
				lesson: '两条通知都会重发，也都凭支付编号被认出：钱不会入账两次，书也不会寄出两次。'
			}
		}
	}
];
