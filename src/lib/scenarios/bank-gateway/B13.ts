import type { Scenario } from '../scenario.ts';
import { paidOnce } from './ledger.ts';

/** No bank has issued the card. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B13',
		mode: 'bank-gateway',
		options: { card: 'card-0012', declined: 'tries-on' },
		script: [],
		promise: {
			states: { CUS: 'served', PG: 'payment.succeeded', MER: 'shipped' },
			through: { PG: ['payment.failed', 'payment.succeeded'], CUS: ['declined', 'paid'] },
			entries: paidOnce,
			rcs: { 'M1A-05': ['15', '00'], 'M1A-06': ['15', '00'], 'M1A-07': ['05', '00'] },
			errors: ['E-NO-ISSUER']
		},
		words: {
			en: {
				title: 'No such issuer, then another card',
				story: 'The card number is well formed, but its first digits belong to no bank.',
				lesson:
					'One bank’s gateway takes that bank’s cards and no others: here every card of another bank is as unknown as this one. A customer of ten banks needs ten gateways.'
			},
			'zh-CN': {
				title: '无此发卡行，换卡再付',
				story: '卡号格式正确，但开头几位不属于任何银行。',
				lesson:
					'一家银行的网关只受理本行的卡：在这里，他行的卡与这张卡同样无法识别。要用十家银行的卡，就得有十个网关。'
			}
		}
	}
];
