import type { Scenario } from '../scenario.ts';
import { debitedAndReversed } from './ledger.ts';

/** The issuer’s answer, or what undoes it, goes astray (domain 6.8). */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F04',
		mode: 'joint-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M3-18', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { JG: 'idle', CSB: 'ready' },
			entries: [],
			errors: ['E-ISSUER-DOWN'],
			balances: { 'WB:dep:customer': 80_000, 'WB:clr': 0 },
			rcs: { 'M3-22': ['05'] },
			sent: { 'M3-27': 0 }
		},
		words: {
			en: {
				title: 'Request lost',
				story: 'The gateway’s request never reaches the payer’s bank.',
				lesson:
					'After half a minute the gateway reverses what it does not know to have happened. The bank finds nothing to reverse, says so, and nobody has paid.'
			},
			'zh-CN': {
				title: '请求丢失',
				story: '网关的请求始终没有到达发卡行。',
				lesson:
					'三十秒后网关发出冲正，撤销它不确定是否发生的交易。发卡行查无原交易并如实应答，谁也没有付款。'
			}
		}
	},
	{
		id: 'F05',
		mode: 'joint-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M3-19', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { JG: 'idle', CSB: 'ready' },
			entries: debitedAndReversed,
			errors: ['E-ISSUER-DOWN'],
			balances: { 'WB:dep:customer': 80_000, 'WB:clr': 0 },
			rcs: { 'M3-22': ['05'] },
			sent: { 'M3-27': 0 }
		},
		words: {
			en: {
				title: 'Answer lost',
				story: 'The payer’s bank debits, but its answer is lost.',
				lesson:
					'No answer is not a no: the reversal undoes the debit, entry by entry. The statement shows both, and they come to nothing.'
			},
			'zh-CN': {
				title: '应答丢失',
				story: '发卡行已扣款，但应答丢失。',
				lesson: '没有应答不等于拒绝：冲正逐笔撤销扣款，对账单上两者都在，合计为零。'
			}
		}
	},
	{
		id: 'F06',
		mode: 'joint-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M3-19', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			},
			{
				when: { type: 'sent', row: 'RV-1', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			},
			{
				when: { type: 'sent', row: 'RV-2', nth: 1 },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { JG: 'idle', CSB: 'ready' },
			entries: debitedAndReversed,
			errors: ['E-ISSUER-DOWN'],
			balances: { 'WB:dep:customer': 80_000, 'WB:clr': 0 },
			rcs: { 'M3-22': ['05'] },
			sent: { 'M3-27': 0 }
		},
		words: {
			en: {
				title: 'Reversal lost',
				story: 'The answer is lost, and so are the first reversal and its first repeat.',
				lesson:
					'A reversal is stored and repeated until it is answered. Until then the debit has a remedy on its way, not a mistake left behind.'
			},
			'zh-CN': {
				title: '冲正丢失',
				story: '应答丢失，第一次冲正及其第一次重发也丢失。',
				lesson:
					'冲正先存储，再反复发送，直到收到应答。在此之前，扣款有补救在途，而不是被遗忘的差错。'
			}
		}
	},
	{
		id: 'F07',
		mode: 'joint-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M3-19' },
				then: { type: 'faulted', fault: { type: 'delayed', byMs: 40_000 } }
			}
		],
		promise: {
			states: { JG: 'idle', CSB: 'ready' },
			entries: debitedAndReversed,
			errors: ['E-ISSUER-DOWN'],
			balances: { 'WB:dep:customer': 80_000, 'WB:clr': 0 },
			rcs: { 'M3-22': ['05'] },
			sent: { 'M3-27': 0 }
		},
		words: {
			en: {
				title: 'Approval comes late',
				story: 'The bank’s approval arrives forty seconds late, after the gateway has reversed.',
				lesson:
					'Once reversed, always reversed: a late approval is ignored. Otherwise the goods would leave for a payment that was taken back.'
			},
			'zh-CN': {
				title: '迟到应答',
				story: '发卡行的批准迟到四十秒，网关此前已经冲正。',
				lesson: '冲正之后不再改变：迟到的批准不予理会，否则货物会为一笔已经撤销的付款发出。'
			}
		}
	},
	{
		id: 'F08',
		mode: 'joint-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M3-18' },
				then: { type: 'faulted', fault: { type: 'delayed', byMs: 60_000 } }
			}
		],
		promise: {
			states: { JG: 'idle', CSB: 'ready' },
			entries: [],
			errors: ['E-ISSUER-DOWN'],
			balances: { 'WB:dep:customer': 80_000, 'WB:clr': 0 },
			rcs: { 'M3-22': ['05'] },
			sent: { 'M3-27': 0 }
		},
		words: {
			en: {
				title: 'Reversal overtakes the request',
				story: 'The request is delayed so long that its reversal arrives first.',
				lesson:
					'The bank remembers a reversal whose request it has not seen, and declines the request when it comes at last.'
			},
			'zh-CN': {
				title: '冲正先到',
				story: '请求延误太久，冲正反而先到。',
				lesson: '发卡行记住尚未见到原交易的冲正，待迟到的请求到来时予以拒绝。'
			}
		}
	}
];
