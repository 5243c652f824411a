import type { Scenario } from '../scenario.ts';

/** The request is so late that its reversal has overtaken it. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F08',
		mode: 'bank-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M1A-04', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'delayed', byMs: 200_000 } }
			}
		],
		promise: {
			states: { CUS: 'declined', PG: 'payment.failed+reversal.obeyed', MER: 'closed' },
			entries: [],
			rcs: { 'RV-3': ['25'], 'M1A-05': ['12'], 'M1A-06': ['91'] },
			sent: { 'M1A-04': 1, 'RV-1': 1, 'M1A-11': 0 }
		},
		words: {
			en: {
				title: 'Reversal overtakes the request',
				story: 'The 0200 takes more than three minutes, and its reversal arrives first.',
				lesson:
					'The host remembers a reversal whose request it has not seen, and declines the request when it comes at last. Otherwise Lin would pay for an order that is closed.'
			},
			'zh-CN': {
				title: '冲正先到',
				story: '0200 在途中耽搁了三分多钟，它的冲正反而先到。',
				lesson:
					'后台记住尚未见到原交易的冲正，待迟到的请求到来时予以拒绝。否则林薇会为一张已关闭的订单付款。'
			}
		}
	}
];
