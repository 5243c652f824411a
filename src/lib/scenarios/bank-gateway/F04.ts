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
			through: {
				PG: ['payment.executing', 'payment.unknown', 'payment.reversing', 'payment.failed']
			},
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
					'Not found is not yet failed: a reversal goes out, and from then on the host will decline the request should it still come. Only then is it called failed; until then Lin reads: being checked.'
			},
			'zh-CN': {
				title: '请求丢失',
				story: '0200 没有到达后台；网关查询三次，三次都查无此笔。',
				lesson:
					'查无此笔还不等于失败：网关发出冲正，此后请求即使迟到，后台也会拒绝，至此才判定失败。在此之前，林薇看到的是“查询中”。'
			}
		}
	}
];
