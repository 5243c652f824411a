import { describe, expect, test } from 'vitest';
import { balanceOf, type Books } from '../../../src/lib/money/ledger.ts';
import type { Claims } from '../../../src/lib/vault/vault.ts';
import { stateOf } from '../../../src/lib/world/machines.ts';
import { dataOf } from '../../modes/data/data.ts';
import { modeNamed } from '../../modes/playing.ts';
import { forged } from '../forged.ts';
import { refusalsOf } from '../refusals.ts';
import { checkedIn, genuine, happened, judged, plainRun, type Setting } from '../scene.ts';
import { elsewhere, own } from './own.ts';
import { timing } from './timing.ts';

const mode = 'online-banking';
const done = dataOf(modeNamed(mode)).plain;

await refusalsOf({
	mode,
	settings: [
		{ options: {} },
		{ options: { edition: 'mass' } },
		{ options: { orderChannel: 'front', ...done } },
		{ options: { merchantBank: 'other', ...done } },
		{ options: { amount: 6_000_000, ...done } },
		{ options: { decision: 'cancel', ...done } },
		{ options: { refund: 'partial', merchantBank: 'other', ...done } },
		{ options: { card: 'card-0027', declined: 'tries-on', ...done } },
		{ options: { password: 'wrong-three-times', declined: 'tries-on', ...done } },
		{ options: done, lost: 'M2-22' }
	],
	own,
	elsewhere,
	timing,
	// Refusals that the receiver tells somebody, by the checks that lead to them.
	told: {
		'M2-08': ['M2-11', /^CK18$/],
		'M2-09': ['M2-10', /^CK(18|29)$/],
		'M2-13a': ['M2-23', /^CK31$/],
		'M2-16': ['M2-18', /^CK(24|23|0[4-9]@instruction|12|15|29)$/],
		'M2-21': ['M2-22', /^CK(30|21|22|25|26)$/],
		'RF-3': ['RF-6', /^CK32$/],
		'RF-4': ['RF-5', /^CK33$/]
	},
	// Refusals after which the receiver goes on no further: a customer who has seen a wrong page.
	ended: {
		'M2-12': ['stopped', /^CK37$/],
		'M2-14': ['stopped', /^CK(01|04|05|09|10|37|38)$/]
	},

	// Pairs of which no message can fail the check, and why.
	cannotFail: {
		'E-7a login-relayed CK14':
			'CK23 before it takes a letter once, and using it leads to the state that takes no login',
		'M2-13a page-requested CK14': 'CK31 before it holds in no other states than those that take it'
	}
});

/** Refusals that no forged message is needed for. */
const byItself: readonly (readonly [row: string, error: string, setting: Setting, end: string])[] =
	[
		['M2-05', 'E-CERT-REVOKED', { options: done, revoked: ['MER'] }, 'idle'],
		['M2-16', 'E-CERT-REVOKED', { options: done, revoked: ['linwei'] }, 'failed'],
		['M2-24', 'E-CERT-REVOKED', { options: done, revoked: ['HB'] }, 'succeeded'],
		['M2-08', 'E-MERCHANT', { options: { ...done, merchant: 'suspended' } }, 'idle'],
		['M2-16', 'E-CREDENTIAL', { options: { ...done, password: 'wrong-once' } }, 'succeeded'],
		['M2-16', 'E-LOCKED', { options: { ...done, card: 'card-0068' } }, 'failed'],
		['M2-16', 'E-NO-ISSUER', { options: { ...done, card: 'card-0012' } }, 'failed'],
		['M2-21', 'E-FUNDS', { options: { ...done, card: 'card-0027' } }, 'failed'],
		['M2-21', 'E-CARD-EXPIRED', { options: { ...done, card: 'card-0035' } }, 'failed'],
		['M2-21', 'E-STOLEN', { options: { ...done, card: 'card-0043' } }, 'failed'],
		['M2-21', 'E-LOST', { options: { ...done, card: 'card-0050' } }, 'failed'],
		['RF-3', 'E-REFUND-MAX', { options: { ...done, refund: 'too-much' } }, 'partlyRefunded'],
		['RF-4', 'E-REFUND-FUNDS', { options: { ...done, refund: 'full' } }, 'succeeded']
	];

describe('a run in which something is wrong from the beginning', () => {
	test.each(byItself)('%s is refused with %s: %j', async (key, error, setting, end) => {
		const { worlds, cast } = await plainRun(mode, setting);
		const refused = worlds.flatMap(checkedIn).filter(({ outcome }) => outcome === 'refused');
		expect(
			refused.map(({ message, checks }) => [message.row, checks.at(-1)?.error])
		).toContainEqual([key, error]);
		const [last] = worlds.slice(-1);
		const snapshot = last?.parties['TS']?.snapshot;
		expect(snapshot && stateOf(snapshot).split('+')[0]).toBe(`payment.${end}`);
		const paid = last && balanceOf(last.books as Books, 'HB:inc:mdr') > 0;
		expect(paid).toBe(end === 'succeeded' || end === 'partlyRefunded');
		expect(cast.rows[key]).toBeDefined();
	});
});

test.each([
	['CK37', { greeting: 'Welcome' }],
	['CK38', { payeeName: 'Shade Store' }]
] as const)('%s: a hurried customer does not look, and goes on', async (code, change) => {
	const scene = await plainRun(mode, { options: { ...done, vigilance: 'hurried' } });
	const { message, before } = genuine(scene, 'M2-14');
	const wrong = { claims: (said: Claims) => ({ ...said, ...change }) };
	const sent = await forged(scene, before, message, wrong);
	const world = happened(scene.cast, before, { type: 'injected', message: sent });
	const { checked } = await judged(scene, world, sent);
	expect(checked.outcome).toBe('accepted');
	expect(checked.checks).toContainEqual(expect.objectContaining({ code, got: 'not looked at' }));
});
