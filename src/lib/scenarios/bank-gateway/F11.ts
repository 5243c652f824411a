import type { Scenario } from '../scenario.ts';
import { paidOnce } from './ledger.ts';

/** The customer is at the shop with her receipt before the notice. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F11',
		mode: 'bank-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M1A-07' },
				then: { type: 'faulted', fault: { type: 'delayed', byMs: 20_000 } }
			}
		],
		promise: {
			states: { PG: 'payment.succeeded', MER: 'shipped' },
			through: { MER: ['awaitingPayment', 'paid', 'shipped'] },
			entries: paidOnce,
			sent: { 'M1A-09': 1, 'SQ-1': 1, 'M1A-11': 1 }
		},
		words: {
			en: {
				title: 'Customer back before the notice',
				story: 'Lin shows her receipt at the shop before the bank’s own notice gets there.',
				lesson:
					'The receipt is signed by the bank, but addressed to her. The shop says that the payment is being confirmed, and asks the bank; whichever word comes first counts once.'
			},
			'zh-CN': {
				title: '客户先于通知返回',
				story: '林薇带着回执返回商店时，银行的通知还没有到。',
				lesson:
					'回执虽有银行签名，却是写给客户的。页面显示“正在确认”，商户向银行查询；先到的答复生效，且只生效一次。'
			}
		}
	}
];
