import { noticeDoubled, noticeRepeated } from '../bankStories.ts';
import type { Scenario } from '../scenario.ts';
import { paidOnce } from './ledger.ts';

const done = {
	states: { PG: 'payment.succeeded+reversal.none+notification.acked', MER: 'shipped' },
	entries: paidOnce
} as const;

/** The notice comes twice: doubled by the network, or sent again because the acknowledgement was lost. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F10',
		mode: 'bank-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M1A-07' },
				then: { type: 'faulted', fault: { type: 'duplicated', afterMs: 500 } }
			}
		],
		promise: { ...done, sent: { 'M1A-07': 1, 'M1A-08': 1, 'M1A-11': 1 } },
		words: noticeDoubled
	},
	{
		id: 'F10b',
		mode: 'bank-gateway',
		options: {},
		script: [
			{
				when: { type: 'sent', row: 'M1A-08' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: { ...done, sent: { 'M1A-07': 2, 'M1A-08': 1, 'M1A-11': 1 } },
		words: noticeRepeated
	}
];
