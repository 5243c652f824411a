import { clockLeftWrong, wrongClock } from '../bankStories.ts';
import type { Scenario } from '../scenario.ts';
import { paidOnce } from './ledger.ts';

const slow = { type: 'clockSet', party: 'MER', aheadMs: -600_000 } as const;
const right = { type: 'clockSet', party: 'MER', aheadMs: 0 } as const;

/** The merchant's clock is ten minutes slow, and is put right or not. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F20',
		mode: 'online-banking',
		options: { enrolment: 'done' },
		script: [
			{ when: { type: 'begun' }, then: slow },
			{ when: { type: 'refused', row: 'M2-03' }, afterMs: 3_000, then: right }
		],
		promise: {
			states: { TS: 'payment.succeeded', MER: 'shipped' },
			entries: paidOnce,
			errors: ['E-EXPIRED'],
			sent: { 'M2-03': 1, 'M2-04': 1, 'M2-28': 1 }
		},
		words: wrongClock
	},
	{
		id: 'F20b',
		mode: 'online-banking',
		options: { enrolment: 'done' },
		script: [{ when: { type: 'begun' }, then: slow }],
		promise: {
			states: { CUS: 'noAnswer', TS: 'payment.idle', MER: 'selling' },
			entries: [],
			errors: ['E-EXPIRED'],
			sent: { 'M2-04': 0 }
		},
		words: clockLeftWrong
	}
];
