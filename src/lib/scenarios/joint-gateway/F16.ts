import { entry, type Scenario } from '../scenario.ts';
import { credited, owed, paid, settled } from './ledger.ts';

/** The morning after: a bank that is short, a request that comes twice (domain 6.5). */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F16',
		mode: 'joint-gateway',
		options: { settlement: 'collateral' },
		script: [],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			entries: [
				...paid,
				entry('C2', 'CSB:col:WB', 'CSB:set:WB', 17_911),
				settled,
				...credited,
				entry('B2', 'WB:CSB', 'WB:col@CSB', 17_911),
				owed
			],
			balances: { 'WB:clr': 0, 'HB:clr': 0, 'JG:clr': 0, 'HB:dep:Lantern': 27_832 },
			through: { JG: ['settling', 'settlementFailed', 'settling', 'settled'] },
			errors: ['E-SETTLE-FUNDS'],
			sent: { 'M3-43': 2 }
		},
		words: {
			en: {
				title: 'Settlement account short',
				story: 'In the morning the payer’s bank has 100.00 at the central bank and owes 279.11.',
				lesson:
					'Netting saves money but makes banks depend on each other. The batch waits, then the pledged collateral covers it; the payments are never undone.'
			},
			'zh-CN': {
				title: '清算头寸不足',
				story: '次日上午，发卡行在中央结算行只有 100.00 元，应付 279.11 元。',
				lesson:
					'轧差节省头寸，也使各行相互依赖。批次先排队，再动用质押的担保物；已完成的付款绝不撤销。'
			}
		}
	},
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
			entries: [...paid, settled, ...credited, owed],
			balances: { 'WB:clr': 0, 'HB:clr': 0, 'JG:clr': 0, 'HB:dep:Lantern': 27_832 },
			sent: { 'M3-43': 1, 'M3-44': 1 }
		},
		words: {
			en: {
				title: 'Clearing file doubled',
				story: 'The request to settle the night’s batch arrives twice.',
				lesson:
					'The batch has one number, and the central bank settles a number once, whatever the network does with the message.'
			},
			'zh-CN': {
				title: '清算文件重复',
				story: '结算当晚批次的请求到达两次。',
				lesson: '批次只有一个编号，中央结算行对同一编号只结算一次，无论网络如何重复报文。'
			}
		}
	}
];
