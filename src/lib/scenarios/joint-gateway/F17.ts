import type { Scenario } from '../scenario.ts';
import { whole } from './ledger.ts';

/** Something of the night comes twice: the request to settle, or a bank’s file. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F17',
		mode: 'joint-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M3-43' },
				then: { type: 'faulted', fault: { type: 'duplicated', afterMs: 30 } }
			}
		],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			entries: whole,
			balances: { 'WB:clr': 0, 'HB:clr': 0, 'JG:clr': 0, 'HB:dep:Lantern': 27_832 },
			sent: { 'M3-43': 1, 'M3-44': 1 }
		},
		words: {
			en: {
				title: 'Settlement request doubled',
				story: 'The request to settle the night’s batch arrives twice.',
				lesson:
					'The batch has one number, and the central bank settles a number once, whatever the network does with the message.'
			},
			'zh-CN': {
				title: '清算请求重复',
				story: '结算当晚批次的请求到达两次。',
				lesson: '批次只有一个编号，中央结算行对同一编号只结算一次，无论网络如何重复报文。'
			}
		}
	},
	{
		id: 'F17b',
		mode: 'joint-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M3-42' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			entries: whole,
			balances: { 'HB:dep:Lantern': 27_832 },
			sent: { 'M3-41': 4, 'M3-42': 3, 'M3-43': 1 }
		},
		words: {
			en: {
				title: 'Clearing file sent twice',
				story: 'One bank’s answer to its file is lost, so the gateway sends the file once more.',
				lesson:
					'The second file has the same number and the same totals, so the bank answers as before and books nothing twice.'
			},
			'zh-CN': {
				title: '清算文件重发',
				story: '一家银行对清算文件的答复丢失，网关再次发送文件。',
				lesson: '第二份文件编号相同、总数相同，银行照原样答复，不会重复记账。'
			}
		}
	}
];
