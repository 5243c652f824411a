import type { Scenario } from '../scenario.ts';
import { whole } from './ledger.ts';

/** The bank’s books have posted, but nobody hears of it. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F03',
		mode: 'third-party',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M4-13d', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { TPP: 'trade.released', CUS: 'trade.released', MER: 'order.completed' },
			through: { TS: ['payment.executing', 'payment.unknown', 'payment.succeeded'] },
			entries: whole,
			rcs: { 'BQ-2': ['00'], 'M4-15': ['00'] },
			neverShown: { CUS: ['result FAILED'] }
		},
		words: {
			en: {
				title: 'Answer lost after posting',
				story:
					'The data center moves the money, but its answer to the transaction server is lost every time.',
				lesson:
					'Unknown is not failed: the bank asks its own books, and until it knows the third party does not promise the seller anything.'
			},
			'zh-CN': {
				title: '记账后应答丢失',
				story: '业务数据中心已经记账，但给交易服务器的应答每次都丢失。',
				lesson:
					'“未知”不等于“失败”：银行向自己的账务系统查询，在得知结果之前，第三方不会向卖家作任何承诺。'
			}
		}
	}
];
