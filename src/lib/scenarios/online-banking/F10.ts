import { noticeDoubled, noticeRepeated } from '../bankStories.ts';
import type { Scenario } from '../scenario.ts';
import { paidOnce } from './ledger.ts';

const done = {
	states: { TS: 'payment.succeeded+notification.acked', MER: 'shipped' },
	entries: paidOnce
} as const;

/** The notice comes twice: doubled by the network, or sent again because the acknowledgement was lost. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F10',
		mode: 'online-banking',
		options: { enrolment: 'done' },
		script: [
			{
				when: { type: 'sent', row: 'M2-24' },
				then: { type: 'faulted', fault: { type: 'duplicated', afterMs: 500 } }
			}
		],
		promise: { ...done, sent: { 'M2-24': 1, 'M2-25': 1, 'M2-28': 1 } },
		words: noticeDoubled
	},
	{
		id: 'F10b',
		mode: 'online-banking',
		options: { enrolment: 'done' },
		script: [
			{
				when: { type: 'sent', row: 'M2-25' },
				then: { type: 'faulted', fault: { type: 'dropped' } }
			}
		],
		promise: { ...done, sent: { 'M2-24': 2, 'M2-25': 1, 'M2-28': 1 } },
		words: noticeRepeated
	}
];
