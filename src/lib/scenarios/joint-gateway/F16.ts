import { entry, type Scenario } from '../scenario.ts';
import { b1, credited, owed, p1, paid, settled } from './ledger.ts';

/** The morning after: a bank that is short (domain 6.5). */
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
		id: 'F16b',
		mode: 'joint-gateway',
		options: { settlement: 'fund' },
		script: [],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			entries: [
				...paid,
				entry('C2', 'CSB:col:WB', 'CSB:set:WB', 5_000),
				entry('C3', 'CSB:fund', 'CSB:set:WB', 12_911),
				settled,
				b1.JG,
				entry('B3', 'JG:claims', 'JG:fund@CSB', 12_911),
				b1.HB,
				p1,
				entry('B2', 'WB:CSB', 'WB:col@CSB', 5_000),
				entry('B3', 'WB:CSB', 'WB:owed:JG', 12_911),
				owed
			],
			balances: {
				'WB:clr': 0,
				'HB:clr': 0,
				'JG:clr': 0,
				'HB:dep:Lantern': 27_832,
				'WB:owed:JG': 12_911,
				'JG:claims': 12_911
			},
			through: { JG: ['settlementFailed', 'settling', 'settlementFailed', 'settling', 'settled'] },
			errors: ['E-SETTLE-FUNDS'],
			sent: { 'M3-43': 3 }
		},
		words: {
			en: {
				title: 'Settlement account short, collateral too',
				story: 'The payer’s bank has 100.00, has pledged 50.00, and owes 279.11.',
				lesson:
					'When collateral is not enough the members’ loss-sharing fund lends the rest: all stand up for one, and the one owes it to all.'
			},
			'zh-CN': {
				title: '清算头寸不足，质押品也不足',
				story: '发卡行有 100.00 元，质押 50.00 元，应付 279.11 元。',
				lesson: '质押品不够时，由成员的损失分摊基金垫付余额：众行为一行担责，一行对众行负债。'
			}
		}
	}
];
