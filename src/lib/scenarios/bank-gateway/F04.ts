import type { Scenario } from '../scenario.ts';

/** The request to the host is lost (domain 4.7). */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F04',
		mode: 'bank-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M1A-04', nth: 'every' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: {
			states: { CUS: 'declined', PG: 'payment.failed+reversal.obeyed', MER: 'closed' },
			through: { PG: ['payment.executing', 'payment.unknown', 'payment.failed'] },
			entries: [],
			rcs: { 'HQ-2': ['25', '25', '25'], 'RV-3': ['25'], 'M1A-06': ['91'], 'M1A-07': ['05'] },
			errors: ['E-UNKNOWN', 'E-ISSUER-DOWN'],
			sent: { 'M1A-04': 1, 'HQ-1': 3, 'RV-1': 1, 'M1A-11': 0 }
		},
		words: {
			en: {
				title: 'Request to the host lost',
				story:
					'The 0200 never reaches the host; three times the gateway asks, and three times it finds nothing.',
				lesson:
					'Only then is it called failed, and a reversal goes out all the same: should the request still be on its way, the host will decline it. Until then Lin reads: being checked.'
			},
			'zh-CN': {
				title: '请求丢失',
				story: '0200 没有到达后台；网关查询三次，三次都查无此笔。',
				lesson:
					'至此才判定失败，并仍然发出冲正：万一请求还在途中，后台收到时会予以拒绝。在此之前，林薇看到的是“查询中”。'
			}
		}
	}
];
