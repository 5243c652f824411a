import type { Scenario } from '../scenario.ts';
import { capturedOnce, lantern, lin } from './holds.ts';

/** The bank is away when the money is to be taken: the hold waits for it. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F14h',
		mode: 'bank-gateway',
		options: { variant: '1B' },
		script: [
			{
				when: { type: 'accepted', row: 'M1B-10' },
				then: { type: 'stopped', party: 'PG' }
			},
			{
				when: { type: 'accepted', row: 'M1B-10' },
				afterMs: 12 * 3_600_000,
				then: { type: 'restarted', party: 'PG' }
			}
		],
		promise: {
			states: { MER: 'shipped.captured', PG: 'payment.succeeded', HOST: 'keeping' },
			through: {
				MER: ['shipped.capturing', 'shipped.captureUnanswered', 'shipped.captured'],
				PG: ['payment.authorized', 'payment.capturing', 'payment.succeeded']
			},
			entries: capturedOnce,
			balances: { [lin]: 72_000, [lantern]: 27_832 },
			rcs: { 'M1B-14': ['00'] },
			sent: { 'M1B-11': 1, 'M1B-12': 1 }
		},
		words: {
			en: {
				title: 'Gateway down at the capture',
				story:
					'The goods have left, and for twelve hours the gateway hears no request for the money.',
				lesson:
					'The merchant was promised the money for seven days, so a silent evening costs him nothing: the next day he sends the same request again, and it is booked once.'
			},
			'zh-CN': {
				title: '请款时网关停机',
				story: '货物已经发出，网关却停机十二小时，收不到请款请求。',
				lesson: '款项的保证期是七天，一个晚上没有应答并无损失：商户第二天重发同一请求，账只记一次。'
			}
		}
	}
];
