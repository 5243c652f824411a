import type { Scenario } from '../scenario.ts';
import { bluestone, cedar, paidWhole } from './instalments.ts';

/** An instalment is overdue, or nobody says anything about the goods. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B08e',
		mode: 'third-party',
		options: { trade: 'b2b', pays: 'never' },
		script: [],
		promise: {
			states: { MAK: 'drafting', CED: 'order.closed', BLU: 'closed', TPP: 'money.closed' },
			entries: [],
			balances: { [cedar]: 60_000_000, [bluestone]: 0 },
			errors: ['E-ORDER-UNKNOWN'],
			sent: { 'M4B-04a': 2, 'M4B-05': 0, 'M4B-11b': 3, 'M4B-13': 0 }
		},
		words: {
			en: {
				title: 'The prepayment never comes',
				story: 'The instalment is due; nobody pays, not even after two reminders.',
				lesson:
					'Before every reminder the bank is asked, for a lost notice must not look like a lost payment. Nothing was made and nothing was paid: the trade can simply be closed.'
			},
			'zh-CN': {
				title: '预付款始终未付',
				story: '预付款已到期，两次催款之后仍无人付款。',
				lesson:
					'每次催款之前都先查询银行，以免把丢失的通知当成没有付款。既未生产也未付款，交易关闭即可。'
			}
		}
	},
	{
		id: 'B08f',
		mode: 'third-party',
		options: { trade: 'b2b', pays: 'late' },
		script: [],
		promise: {
			states: { MAK: 'settled', CED: 'order.completed', TPP: 'money.completed' },
			entries: paidWhole,
			balances: { [bluestone]: 47_904_000 },
			sent: { 'M4B-04': 2, 'M4B-04a': 2, 'M4B-05': 1, 'M4B-17': 1 }
		},
		words: {
			en: {
				title: 'Overdue: reminded, then paid',
				story: 'Both instalments are paid late, each a day and a half after it was due.',
				lesson:
					'The reminder says what interest the contract foresees and posts none: claiming it is the seller’s business. The trade waits, and goes on when the money comes.'
			},
			'zh-CN': {
				title: '逾期：催款后付清',
				story: '两期货款都迟付，各在到期一天半之后。',
				lesson: '催款通知只告知合同约定的利息，并不记账：是否主张由卖方决定。交易等待，款到后继续。'
			}
		}
	},
	{
		id: 'B17e',
		mode: 'third-party',
		options: { trade: 'b2b', inspection: 'silent' },
		script: [],
		promise: {
			states: { CED: 'order.completed+dues.handed+goods.inspecting', TPP: 'money.completed' },
			entries: paidWhole,
			sent: { 'M4B-15': 1, 'M4B-16': 0, 'M4B-16c': 0, 'M4B-18': 2 }
		},
		words: {
			en: {
				title: 'The buyer says nothing about the goods',
				story: 'The carrier has delivered; ten days later there is no goods receipt.',
				lesson:
					'Silence must end somewhere, or the balance would never be due. It counts as acceptance only because the carrier has signed that the goods are there.'
			},
			'zh-CN': {
				title: '买方不验收',
				story: '物流公司已送达，十天后仍没有验收单。',
				lesson:
					'沉默总要有尽头，否则尾款永远不到期。正因物流公司签名证明货已送达，沉默才视为验收合格。'
			}
		}
	}
];
