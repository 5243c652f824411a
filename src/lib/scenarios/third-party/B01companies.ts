import type { Scenario } from '../scenario.ts';
import { bluestone, cedar, prepaid, takenBack } from './instalments.ts';

/** What a company cannot pay, or may not, or pays without getting anything. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B01e',
		mode: 'third-party',
		options: { trade: 'b2b', account: 'short' },
		script: [],
		promise: {
			states: { MAK: 'void', TPP: 'money.closed', BLU: 'closed' },
			entries: [],
			balances: { [cedar]: 10_000, [bluestone]: 0 },
			rcs: { 'M4B-05a': ['00', '51'], 'M4B-08a': ['51'] },
			errors: ['E-FUNDS'],
			sent: { 'M4B-11': 0, 'M4B-13': 0 }
		},
		words: {
			en: {
				title: 'All have signed, and the account is empty',
				story:
					'The third signature would move 144,000.00; there are 100.00 in the company’s account.',
				lesson:
					'The money is looked for when the last signature moves it, not when the draft is made. Signatures show who is willing, never that there is enough.'
			},
			'zh-CN': {
				title: '签名齐全，余额不足',
				story: '第三个签名将划转 144,000.00 元，企业账户中只有 100.00 元。',
				lesson: '余额在最后一个签名划款时才检查，而不是制单时。签名只说明谁愿意付，不说明钱够不够。'
			}
		}
	},
	{
		id: 'B06e',
		mode: 'third-party',
		options: { trade: 'b2b', approvals: 'counter-refuses' },
		script: [],
		promise: {
			states: { MAK: 'void', CED: 'order.overdue', TPP: 'money.overdue+goods.inspected' },
			entries: prepaid,
			rcs: { 'M4B-05a': ['00', '00', '00', '05'] },
			errors: ['E-COUNTER'],
			sent: { 'M4B-09': 1, 'M4B-10': 1, 'M4B-11': 1, 'M4B-04a': 2 }
		},
		words: {
			en: {
				title: 'The counter refuses the balance',
				story:
					'The balance of 336,000.00 needs the counter, which calls the company back and refuses.',
				lesson:
					'From 200,000.00 two people of the bank must agree as well. The prepayment has long been the seller’s; for the rest he has only the signed order and the goods receipt.'
			},
			'zh-CN': {
				title: '柜台拒绝尾款',
				story: '336,000.00 元的尾款须经柜台授权，柜台回拨企业核实后拒绝。',
				lesson:
					'200,000.00 元起还须银行两人同意。预付款早已归卖方，其余货款他只剩签名的订单和验收单可以依据。'
			}
		}
	},
	{
		id: 'B07e',
		mode: 'third-party',
		options: { trade: 'b2b', terms: 'net-30', total: 120_000_000 },
		script: [],
		promise: {
			states: { MAK: 'void', CED: 'order.overdue', TPP: 'money.overdue' },
			entries: [],
			rcs: { 'M4B-05a': ['61'] },
			errors: ['E-LIMIT'],
			sent: { 'M4B-06': 0, 'M4B-11': 0, 'M4B-13': 1 }
		},
		words: {
			en: {
				title: 'Over the hard limit',
				story:
					'On 30 days’ credit the company buys for 1,200,000.00; its contract allows 1,000,000.00.',
				lesson:
					'What no signature can heal is refused at once, before anybody is asked to sign. The seller gave credit and now waits: with a prepayment he would have learnt it before producing.'
			},
			'zh-CN': {
				title: '超过绝对限额',
				story: '企业赊购 1,200,000.00 元，三十天付款，而合同限额为 1,000,000.00 元。',
				lesson:
					'任何签名都无法补救的单据当场拒绝，不再请人签名。卖方已赊出货物，只能等待；若有预付款，他在生产前就会知道。'
			}
		}
	},
	{
		id: 'B18e',
		mode: 'third-party',
		options: { trade: 'b2b', seller: 'never-delivers' },
		script: [],
		promise: {
			states: { CED: 'order.closed', BLU: 'closed', TPP: 'money.closed', MAK: 'settled' },
			entries: takenBack,
			balances: { [cedar]: 60_000_000, [bluestone]: 0 },
			sent: { 'M4B-12': 1, 'M4B-13': 0, 'M4B-18': 0, 'M4B-18b': 1 }
		},
		words: {
			en: {
				title: 'The seller takes the prepayment and never delivers',
				story: 'The prepayment is held; a month later there are neither goods nor papers.',
				lesson:
					'A prepayment paid directly would now be a claim in court. Held by a third party it was never the seller’s, and goes back without anybody’s consent.'
			},
			'zh-CN': {
				title: '卖方收取预付款后不发货',
				story: '预付款已受担保保管，一个月后既无货物也无单据。',
				lesson:
					'若预付款直接付给卖方，如今只能打官司。由第三方保管，它从未归卖方所有，无须谁同意便退回。'
			}
		}
	}
];
