import { entry, type Scenario } from '../scenario.ts';
import { lantern, lin, paidOnce } from './ledger.ts';

/** 80.00 of 280.00 go back, then more than is left is asked for. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B10',
		mode: 'bank-gateway',
		options: { refund: 'too-much' },
		script: [],
		promise: {
			states: { PG: 'payment.partlyRefunded', MER: 'refundRefused' },
			entries: [...paidOnce, entry('R1', lantern, lin, 8_000)],
			balances: { [lin]: 80_000, [lantern]: 19_832 },
			rcs: { 'RF-4': ['00', '13'], 'RF-3': ['00'] },
			errors: ['E-REFUND-MAX'],
			sent: { 'RF-1': 2, 'RF-2': 1 }
		},
		words: {
			en: {
				title: 'Partial refund, then too much',
				story:
					'The merchant gives 80.00 of 280.00 back, then asks for a refund of the whole amount once more.',
				lesson:
					'All refunds together can never be more than the payment. The gateway counts them and does not even ask the host.'
			},
			'zh-CN': {
				title: '部分退款与超额退款',
				story: '商户先退回 280.00 元中的 80.00 元，随后又申请全额退款。',
				lesson: '累计退款不得超过原付款额。由网关累计核对，超额的申请根本不会送到后台。'
			}
		}
	}
];
