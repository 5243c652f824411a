import type { Scenario } from '../scenario.ts';
import { captured, capturedOnce, lantern, lin } from './holds.ts';

/** What a hold allows and what it does not: an end, a sum, once. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B22',
		mode: 'bank-gateway',
		options: { variant: '1B', capture: 'never' },
		script: [],
		promise: {
			states: { MER: 'shipped.unpaid', PG: 'payment.expired', HOST: 'keeping', CUS: 'served' },
			through: {
				MER: ['paid', 'shipped.uncaptured', 'shipped.unpaid'],
				PG: ['payment.authorized', 'payment.expired'],
				HOST: ['holding', 'keeping']
			},
			entries: [],
			balances: { [lin]: 100_000, [lantern]: 0 },
			rcs: { 'M1B-07': ['00'] },
			sent: { 'M1B-09': 1, 'M1B-11': 0 },
			breaks: ['I15']
		},
		words: {
			en: {
				title: 'Hold expires',
				story: 'The shop ships and forgets to ask for the money; after seven days the hold ends.',
				lesson:
					'An authorization is a promise with an end. The customer has her money back without doing anything, and the merchant has shipped for nothing: that is his own risk.'
			},
			'zh-CN': {
				title: '预授权过期',
				story: '网店发货之后忘记请款，七天后冻结到期。',
				lesson:
					'授权是有期限的承诺。客户什么也不必做，款项自动解冻；商户白白发了货，风险由自己承担。'
			}
		}
	},
	{
		id: 'B22b',
		mode: 'bank-gateway',
		options: { variant: '1B', capture: 'late' },
		script: [],
		promise: {
			states: { MER: 'shipped.unpaid', PG: 'payment.expired', HOST: 'keeping' },
			through: { MER: ['shipped.forgotten', 'shipped.capturing', 'shipped.unpaid'] },
			entries: [],
			balances: { [lin]: 100_000, [lantern]: 0 },
			rcs: { 'M1B-14': ['12'] },
			errors: ['E-HOLD-EXPIRED'],
			sent: { 'M1B-11': 1, 'M1B-12': 0 },
			breaks: ['I15']
		},
		words: {
			en: {
				title: 'Captured too late',
				story: 'On the eighth day the shop remembers and asks for the money that was held.',
				lesson:
					'The gateway knows when the hold has ended and does not even ask the host. The shop must now ask the customer, who owes the price by contract but is held by nothing.'
			},
			'zh-CN': {
				title: '过期请款',
				story: '第八天网店才想起来，要求收取当初冻结的款项。',
				lesson:
					'网关知道冻结已经到期，根本不必询问后台。网店只能找客户要钱：合同上她仍欠货款，但账户里已经没有保证。'
			}
		}
	},
	{
		id: 'B22c',
		mode: 'bank-gateway',
		options: { variant: '1B', capture: 'too-much' },
		script: [],
		promise: {
			states: { MER: 'shipped.captured', PG: 'payment.succeeded' },
			entries: capturedOnce,
			balances: { [lin]: 72_000, [lantern]: 27_832 },
			rcs: { 'M1B-14': ['13', '00'] },
			errors: ['E-CAPTURE-MAX'],
			sent: { 'M1B-11': 2, 'M1B-12': 1 }
		},
		words: {
			en: {
				title: 'Capture over the hold',
				story:
					'The shop asks for 380.00 of a hold of 280.00, is refused, and asks for what is due.',
				lesson:
					'The customer signed 280.00. No more can be taken on that signature, whoever asks; the hold itself is not touched by the refusal.'
			},
			'zh-CN': {
				title: '超额请款',
				story: '冻结的是 280.00 元，网店却请款 380.00 元，被拒后改按应收金额请款。',
				lesson: '客户签名同意的是 280.00 元，无论谁来请求都不能多收；被拒并不影响冻结本身。'
			}
		}
	},
	{
		id: 'B22d',
		mode: 'bank-gateway',
		options: { variant: '1B', capture: 'twice' },
		script: [],
		promise: {
			states: { MER: 'shipped.captured', PG: 'payment.succeeded' },
			entries: capturedOnce,
			balances: { [lin]: 72_000, [lantern]: 27_832 },
			rcs: { 'M1B-14': ['00', '13'] },
			errors: ['E-CAPTURE-MAX'],
			sent: { 'M1B-11': 2, 'M1B-12': 1 }
		},
		words: {
			en: {
				title: 'Captured twice',
				story: 'The shop has its money and asks for the same sum again, as another capture.',
				lesson:
					'A repeat under the same number is answered from memory; a new number is a new capture, and of a hold that is used up there is nothing left to take.'
			},
			'zh-CN': {
				title: '重复请款',
				story: '网店已经收到货款，又以另一笔请款的名义再要一次。',
				lesson: '同一序号的重发由记录直接应答；新的序号就是新的请款，而冻结款已经用尽，无款可收。'
			}
		}
	},
	{
		id: 'B22e',
		mode: 'bank-gateway',
		options: { variant: '1B', capture: 'part' },
		script: [],
		promise: {
			states: { MER: 'shipped.captured', PG: 'payment.succeeded', HOST: 'keeping' },
			entries: captured(14_600, 88),
			balances: { [lin]: 85_400, [lantern]: 14_512 },
			rcs: { 'M1B-14': ['00'] },
			sent: { 'M1B-11': 1 }
		},
		words: {
			en: {
				title: 'Part shipped, part captured',
				story:
					'Of two pens for 280.00 with carriage only one is there: 146.00 are taken, the rest is freed.',
				lesson:
					'Holding first and taking later lets the shop charge what it really sends. What it does not take goes back to the customer’s disposal at once, without a refund.'
			},
			'zh-CN': {
				title: '部分发货，部分请款',
				story: '两支笔连运费共 280.00 元，只有一支有货：请款 146.00 元，其余解冻。',
				lesson: '先冻结后请款，网店可以按实际发货收款；没有收取的部分立即解冻，不需要退款。'
			}
		}
	}
];
