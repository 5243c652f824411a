import { clockLeftWrong, wrongClock } from '../bankStories.ts';
import type { Scenario } from '../scenario.ts';
import { paidOnce } from './ledger.ts';

const slow = { type: 'clockSet', party: 'MER', aheadMs: -600_000 } as const;
const right = { type: 'clockSet', party: 'MER', aheadMs: 0 } as const;

/** A clock is ten minutes slow: the merchant's, put right or not, or the gateway's. */
export const scenarios: readonly Scenario[] = [
	{
		id: 'F20',
		mode: 'bank-gateway',
		options: {},
		script: [
			{ when: { type: 'begun' }, then: slow },
			{ when: { type: 'refused', row: 'M1A-01' }, afterMs: 3_000, then: right }
		],
		promise: {
			states: { PG: 'payment.succeeded', MER: 'shipped' },
			entries: paidOnce,
			errors: ['E-EXPIRED'],
			sent: { 'M1A-01': 1, 'M1A-02': 1, 'M1A-11': 1 }
		},
		words: wrongClock
	},
	{
		id: 'F20b',
		mode: 'bank-gateway',
		options: {},
		script: [{ when: { type: 'begun' }, then: slow }],
		promise: {
			states: { CUS: 'noAnswer', PG: 'payment.idle', MER: 'selling' },
			entries: [],
			errors: ['E-EXPIRED'],
			sent: { 'M1A-02': 0 }
		},
		words: clockLeftWrong
	},
	{
		id: 'F20c',
		mode: 'bank-gateway',
		options: {},
		script: [
			{ when: { type: 'begun' }, then: { type: 'clockSet', party: 'PG', aheadMs: -600_000 } }
		],
		promise: {
			states: { CUS: 'turnedAway', PG: 'payment.idle', MER: 'closed' },
			entries: [],
			errors: ['E-EXPIRED'],
			sent: { 'M1A-04': 0, 'M1A-07': 0 }
		},
		words: {
			en: {
				title: 'The bank’s clock is wrong',
				story: 'The gateway’s clock is ten minutes slow when Lin’s instruction arrives.',
				lesson:
					'Honest instructions look as if they came from the future, and all of them are turned away. Worse, to a slow clock what has run out still looks fresh.'
			},
			'zh-CN': {
				title: '银行时钟偏差',
				story: '林薇的支付指令到达时，网关的时钟慢了十分钟。',
				lesson:
					'正常的指令看上去来自未来，因而一律不予受理。更糟的是，在走慢的时钟看来，已经过期的报文仍然新鲜。'
			}
		}
	}
];
