import { entry, type Scenario } from '../scenario.ts';
import { whole } from './ledger.ts';

/** 80.00 with everything that each has earned by them: fees of 0.28, twice 0.02, and 0.48 from the merchant, which is what 280.00 cost more than 200.00. */
const withFees: Scenario['promise']['entries'] = [
	entry('R0', 'HB:dep:Lantern', 'HB:acq:Lantern', 7_952),
	entry('A1d', 'HB:clr', 'HB:exp:net', 2),
	entry('A1c', 'HB:inc:mdr', 'HB:acq:Lantern', 48),
	entry('A1b', 'HB:acq:Lantern', 'HB:exp:icf', 28),
	entry('A1a', 'HB:acq:Lantern', 'HB:clr', 7_972),
	entry('S1c', 'WB:clr', 'WB:exp:net', 2),
	entry('S1b', 'WB:inc:icf', 'WB:dep:customer', 28),
	entry('S1a', 'WB:clr', 'WB:dep:customer', 7_972),
	entry('G2', 'JG:inc:net', 'JG:clr', 4),
	['C1', { 'CSB:set:HB': 7_970, 'CSB:set:WB': -7_974, 'CSB:set:JG': 4 }],
	entry('B1', 'HB:clr', 'HB:CSB', 7_970),
	entry('B1', 'WB:CSB', 'WB:clr', 7_974),
	entry('B1', 'JG:clr', 'JG:CSB', 4)
];

/** 80.00 of 280.00 go back, then more than is left is asked for. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B10',
		mode: 'joint-gateway',
		options: { refund: 'too-much' },
		script: [],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: { JG: 'payment.partlyRefunded', MER: 'refundRefused' },
			entries: [
				...whole,
				entry('R0', 'HB:dep:Lantern', 'HB:acq:Lantern', 8_000),
				entry('A1a', 'HB:acq:Lantern', 'HB:clr', 8_000),
				entry('S1a', 'WB:clr', 'WB:dep:customer', 8_000),
				['C1', { 'CSB:set:HB': 8_000, 'CSB:set:WB': -8_000 }],
				entry('B1', 'HB:clr', 'HB:CSB', 8_000),
				entry('B1', 'WB:CSB', 'WB:clr', 8_000)
			],
			balances: {
				'WB:dep:customer': 60_000,
				'HB:dep:Lantern': 19_832,
				'HB:inc:mdr': 168,
				'WB:inc:icf': 98
			},
			rcs: { 'RF-6': ['00', '13'] },
			errors: ['E-REFUND-MAX'],
			sent: { 'RF-1': 2, 'RF-2': 1 }
		},
		words: {
			en: {
				title: 'Partial refund, then too much',
				story:
					'After the payout the merchant gives 80.00 of 280.00 back, then asks for the whole once more.',
				lesson:
					'A refund is a new line with its sign turned round, netted in the next batch. The gateway adds all refunds up; and the fees of the sale stay with whoever earned them.'
			},
			'zh-CN': {
				title: '部分退款与超额退款',
				story: '入账之后，商户先退回 280.00 元中的 80.00 元，随后又申请全额退款。',
				lesson:
					'退款是一笔方向相反的新交易，并入下一批次轧差。累计退款由网关核算；原交易的手续费仍归各方所有。'
			}
		}
	},
	{
		id: 'B10b',
		mode: 'joint-gateway',
		options: { refund: 'partial', refundFees: 'returned' },
		script: [],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: { JG: 'payment.partlyRefunded', MER: 'partlyRefunded' },
			entries: [...whole, ...withFees],
			balances: {
				'WB:dep:customer': 60_000,
				'HB:dep:Lantern': 19_880,
				'HB:inc:mdr': 120,
				'WB:inc:icf': 70
			},
			rcs: { 'RF-6': ['00'] }
		},
		words: {
			en: {
				title: 'Partial refund, fees returned',
				story:
					'The merchant gives 80.00 back, and by the rules the fees on 80.00 come back to him.',
				lesson:
					'Whether fees come back is a rule of the members, not of nature. Here each gives up its share of 80.00, so that the merchant pays back 79.52 and the customer has 80.00.'
			},
			'zh-CN': {
				title: '部分退款并退还手续费',
				story: '商户退回 80.00 元，按规则，这 80.00 元对应的手续费也退还给他。',
				lesson:
					'手续费退不退，由成员规则决定。这里各方退出 80.00 元上的份额，商户只付 79.52 元，客户收到 80.00 元。'
			}
		}
	}
];
