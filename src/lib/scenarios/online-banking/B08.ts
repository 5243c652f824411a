import type { Scenario } from '../scenario.ts';

/** She pays half an hour late. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B08',
		mode: 'online-banking',
		options: { enrolment: 'done', decision: 'late' },
		script: [],
		promise: {
			states: { TS: 'payment.expired', MER: 'closed' },
			entries: [],
			rcs: { 'M2-23': ['12'] },
			errors: ['E-ORDER-CLOSED'],
			sent: { 'M2-21': 0, 'M2-24': 0, 'M2-28': 0 }
		},
		words: {
			en: {
				title: 'Order closed',
				story: 'Lin leaves the payment page open and confirms after half an hour.',
				lesson:
					'Offers expire so that stock and prices do not stay promised for ever. What comes later meets a closed door before any money moves.'
			},
			'zh-CN': {
				title: '订单关闭',
				story: '林薇把支付页面搁置半小时后才确认付款。',
				lesson: '报价有时限，库存和价格不会无限期保留。迟到的付款在动账之前就被拒绝。'
			}
		}
	}
];
