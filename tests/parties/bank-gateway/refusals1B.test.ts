import { describe, expect, test } from 'vitest';
import { balanceOf, type Books } from '../../../src/lib/money/ledger.ts';
import { stateOf } from '../../../src/lib/world/machines.ts';
import { refusalsOf } from '../refusals.ts';
import { checkedIn, plainRun, type Setting } from '../scene.ts';
import { elsewhere1B, own1B } from './own1B.ts';
import { timing1B } from './timing1B.ts';

const mode = 'bank-gateway';
const options = { variant: '1B' };

await refusalsOf({
	mode,
	settings: [
		{ options },
		{ options: { ...options, refund: 'partial' } },
		{ options: { ...options, refund: 'void' } },
		{ options: { ...options, card: 'card-0027' } },
		{ options: { ...options, decision: 'cancel' } },
		{ options, lost: 'M1B-06' },
		{ options, lost: 'M1B-05' },
		{ options, lost: ['M1B-05', 'RV-1'] },
		{ options, lost: 'M1B-07' },
		{ options, lost: 'M1B-08' },
		{ options: { variant: '1B-naive' } }
	],
	own: own1B,
	elsewhere: elsewhere1B,
	timing: timing1B,
	// Refusals that the receiver tells somebody, by the checks that lead to them.
	told: {
		'M1B-04': ['M1B-07-declined', /^CK(0[79]@request|0[4-9]@payment|1[5789]|2[79])$/],
		'M1B-04-naive': ['M1B-07-declined', /^CK(0[79]|1[89])$/],
		'M1B-05': ['M1B-06', /^CK2[0-6]$/],
		'M1B-11': ['M1B-14', /^CK34$/],
		'M1B-12': ['M1B-13', /^CK34$/],
		'VD-2': ['VD-3', /^CK34$/],
		'RF-1': ['RF-4', /^CK32$/],
		'RF-2': ['RF-3', /^CK3[03]$/]
	},
	// Refusals after which the receiver goes on no further: a customer who was answered wrongly.
	ended: {
		'M1B-02': ['stopped', /^CK(01|0[45689]|11@challenge|05@gateway)$/],
		'M1B-02-naive': ['stopped', /^CK(01|0[45689]|15)$/]
	},
	cannotFail: {}
});

/** Refusals that no forged message is needed for. */
const byItself: readonly (readonly [row: string, error: string, setting: Setting, end: string])[] =
	[
		['M1B-03', 'E-CERT-REVOKED', { options, revoked: ['linwei'] }, 'idle'],
		['M1B-04', 'E-CERT-REVOKED', { options, revoked: ['MER'] }, 'idle'],
		['M1B-04', 'E-MERCHANT', { options: { ...options, merchant: 'suspended' } }, 'idle'],
		['M1B-03', 'E-STATE', { options: { ...options, decision: 'late' } }, 'idle'],
		['M1B-05', 'E-NO-ISSUER', { options: { ...options, card: 'card-0012' } }, 'failed'],
		['M1B-05', 'E-FUNDS', { options: { ...options, card: 'card-0027' } }, 'failed'],
		['M1B-05', 'E-CARD-EXPIRED', { options: { ...options, card: 'card-0035' } }, 'failed'],
		['M1B-05', 'E-STOLEN', { options: { ...options, card: 'card-0043' } }, 'failed'],
		['M1B-05', 'E-LOST', { options: { ...options, card: 'card-0050' } }, 'failed'],
		['M1B-05', 'E-LIMIT', { options: { ...options, amount: 120_000_000 } }, 'failed'],
		['M1B-11', 'E-CAPTURE-MAX', { options: { ...options, capture: 'too-much' } }, 'succeeded'],
		['M1B-11', 'E-CAPTURE-MAX', { options: { ...options, capture: 'twice' } }, 'succeeded'],
		['M1B-11', 'E-HOLD-EXPIRED', { options: { ...options, capture: 'late' } }, 'expired'],
		['M1B-03-naive', 'E-STATE', { options: { variant: '1B-naive', decision: 'late' } }, 'idle']
	];

describe('a run in which something is wrong from the beginning', () => {
	test.each(byItself)('%s is refused with %s: %j', async (key, error, setting, end) => {
		const { worlds } = await plainRun(mode, setting);
		const refused = worlds.flatMap(checkedIn).filter(({ outcome }) => outcome === 'refused');
		expect(
			refused.map(({ message, checks }) => [message.row, checks.at(-1)?.error])
		).toContainEqual([key, error]);
		const [last] = worlds.slice(-1);
		const snapshot = last?.parties['PG']?.snapshot;
		expect(snapshot && stateOf(snapshot).split('+')[0]).toBe(`payment.${end}`);
		const paid = last && balanceOf(last.books as Books, 'HB:inc:mdr') > 0;
		expect(paid).toBe(end === 'succeeded');
	});
});
