import type { Scenario } from '../scenario.ts';
import { fees, held, lantern, lin, returned, shared, sharedOut, whole } from './ledger.ts';

/** The goods came damaged, the seller refuses, and the dispute desk divides the money. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B19',
		mode: 'third-party',
		options: { receipt: 'claims', claim: 'damaged', answer: 'rejects', evidence: 'both' },
		script: [],
		promise: {
			states: { TPP: 'trade.split', CUS: 'trade.split', MER: 'order.partlyRefunded' },
			entries: [...held, ...shared, ...returned(10_000), ...sharedOut],
			balances: {
				[lin]: 82_000,
				[lantern]: 17_901,
				[fees]: 99,
				'TPP:escrow:T1': 0,
				'HB:rsv:TPP': 18_000,
				'WB:rsv:TPP': 982_099
			},
			sent: { 'D-1': 1, 'D-2': 1, 'D-3b': 1, 'D-4': 1, 'D-6': 1, 'D-7': 1, 'D-8': 1, 'M4-25': 0 }
		},
		words: {
			en: {
				title: 'Dispute with a split',
				story:
					'The book arrives damaged. Lin Wei wants 100.00 back, Lantern Books refuses, and she calls Plumbridge Pay in.',
				lesson:
					'One entry empties the escrow: 100.00 to the buyer, 180.00 less a fee of 0.99 to the seller. Two officers sign the decision, and what goes back goes to the card it came from.'
			},
			'zh-CN': {
				title: '部分退款仲裁',
				story: '书送到时已经损坏，林薇要求退 100.00 元，灯笼书店不肯，她于是请梅桥支付介入。',
				lesson:
					'一笔分录结清担保账户：退买家 100.00 元，卖家得 180.00 元并扣手续费 0.99 元。裁决由两位专员共同签署，退款原路退回买家的银行卡。'
			}
		}
	},
	{
		id: 'B19b',
		mode: 'third-party',
		options: { receipt: 'too-late' },
		script: [],
		promise: {
			states: { TPP: 'trade.released', CUS: 'trade.released', MER: 'order.completed' },
			errors: ['E-STATE'],
			entries: whole,
			balances: { [lin]: 72_000, [lantern]: 27_846, 'TPP:escrow:T1': 0 },
			sent: { 'D-1': 1, 'D-1b': 1, 'D-2': 0, 'M4-26': 1 }
		},
		words: {
			en: {
				title: 'Claim against release',
				story: 'Ten days pass, and Lin Wei claims her money back in the very minute it goes.',
				lesson:
					'Two words are on the way at once, and the third party’s log knows only one order: the release stands before the claim, so the claim is refused and the money does not move twice.'
			},
			'zh-CN': {
				title: '申诉与放款同时发生',
				story: '十天过去，就在自动放款的那一刻，林薇提出退款申请。',
				lesson:
					'两件事几乎同时发生，而第三方的日志只有一个先后：放款在前，申请在后，于是申请被驳回，钱不会动第二次。'
			}
		}
	}
];
