import type { Scenario } from '../scenario.ts';
import { lantern, lin, paidOnce, reversed } from './ledger.ts';

const dropped = { type: 'faulted', fault: { type: 'dropped' } } as const;

/** The reversal is lost, and its first repeat. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F06',
		mode: 'bank-gateway',
		options: {},
		script: [
			{ when: { type: 'sent', row: 'M1A-05', nth: 'every' }, then: dropped },
			{ when: { type: 'sent', row: 'HQ-2', nth: 'every' }, then: dropped },
			{ when: { type: 'sent', row: 'RV-1' }, then: dropped },
			{ when: { type: 'sent', row: 'RV-2' }, then: dropped }
		],
		promise: {
			states: { PG: 'payment.failed+reversal.obeyed', MER: 'closed' },
			through: { PG: ['payment.reversing', 'payment.failed'] },
			entries: [...paidOnce, ...reversed],
			balances: { [lin]: 100_000, [lantern]: 0 },
			rcs: { 'RV-3': ['00'], 'M1A-07': ['05'] },
			sent: { 'RV-1': 1, 'RV-2': 2, 'M1A-11': 0 },
			neverShown: { CUS: ['result SUCCEEDED'] }
		},
		words: {
			en: {
				title: 'Reversal lost',
				story:
					'Nobody can say whether the host has debited, and the 0420 and its first repeat are lost too.',
				lesson:
					'A reversal is stored and sent again every fifteen seconds until it is answered. Until then the payment is not called failed: the debit may stand.'
			},
			'zh-CN': {
				title: '冲正丢失',
				story: '后台是否扣款无从得知，0420 冲正及其第一次重发也丢失了。',
				lesson:
					'冲正先存储，每十五秒重发一次，直到收到应答。在此之前不称支付失败：扣款可能仍在账上。'
			}
		}
	}
];
