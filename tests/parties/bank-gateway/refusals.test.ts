import { describe, expect, test } from 'vitest';
import { balanceOf, type Books } from '../../../src/lib/money/ledger.ts';
import type { Claims } from '../../../src/lib/vault/vault.ts';
import { stateOf } from '../../../src/lib/world/machines.ts';
import { forged } from '../forged.ts';
import { refusalsOf } from '../refusals.ts';
import { checkedIn, genuine, happened, judged, plainRun, type Setting } from '../scene.ts';
import { elsewhere, own } from './own.ts';
import { timing } from './timing.ts';

const mode = 'bank-gateway';

await refusalsOf({
	mode,
	settings: [
		{ options: {} },
		{ options: {}, lost: 'M1A-07' },
		{ options: { refund: 'partial' } },
		{ options: { decision: 'cancel' } },
		{ options: {}, lost: 'M1A-05' },
		{ options: {}, lost: 'M1A-04' },
		{ options: {}, lost: ['M1A-04', 'RV-1'] },
		{ options: {}, lost: 'M1A-06' }
	],
	own,
	elsewhere,
	timing,
	// Refusals that the receiver tells somebody, by the checks that lead to them.
	told: {
		'M1A-03': ['M1A-06', /^CK(07@instruction|09@instruction|0[4-9]@offer|1[05789])$/],
		'M1A-04': ['M1A-05', /^CK2[0-6]$/],
		'RF-1': ['RF-4', /^CK32$/],
		'RF-2': ['RF-3', /^CK3[03]$/]
	},
	// Refusals after which the receiver goes on no further: a customer who has seen a wrong offer.
	ended: { 'M1A-02': ['stopped', /^CK(0[14569]|1[057]|38|05@gateway)$/] },
	cannotFail: {}
});

/** Refusals that no forged message is needed for. */
const byItself: readonly (readonly [row: string, error: string, setting: Setting, end: string])[] =
	[
		['M1A-03', 'E-CERT-REVOKED', { options: {}, revoked: ['MER'] }, 'idle'],
		['M1A-03', 'E-CERT-REVOKED', { options: {}, revoked: ['linwei'] }, 'idle'],
		['M1A-07', 'E-CERT-REVOKED', { options: {}, revoked: ['HB'] }, 'succeeded'],
		['M1A-03', 'E-MERCHANT', { options: { merchant: 'suspended' } }, 'idle'],
		['M1A-03', 'E-ORDER-CLOSED', { options: { decision: 'late' } }, 'idle'],
		['M1A-04', 'E-CREDENTIAL', { options: { password: 'wrong-once' } }, 'succeeded'],
		['M1A-04', 'E-CREDENTIAL', { options: { password: 'wrong-three-times' } }, 'failed'],
		['M1A-04', 'E-LOCKED', { options: { card: 'card-0068' } }, 'failed'],
		['M1A-04', 'E-NO-ISSUER', { options: { card: 'card-0012' } }, 'failed'],
		['M1A-04', 'E-FUNDS', { options: { card: 'card-0027' } }, 'failed'],
		['M1A-04', 'E-FUNDS', { options: { card: 'card-0027', declined: 'tries-on' } }, 'succeeded'],
		['M1A-04', 'E-CARD-EXPIRED', { options: { card: 'card-0035' } }, 'failed'],
		['M1A-04', 'E-STOLEN', { options: { card: 'card-0043' } }, 'failed'],
		['M1A-04', 'E-LOST', { options: { card: 'card-0050' } }, 'failed'],
		['M1A-04', 'E-LIMIT', { options: { amount: 120_000_000 } }, 'failed'],
		['RF-1', 'E-REFUND-MAX', { options: { refund: 'too-much' } }, 'partlyRefunded'],
		['RF-2', 'E-REFUND-FUNDS', { options: { refund: 'full' } }, 'succeeded']
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
		expect(paid).toBe(end === 'succeeded' || end === 'partlyRefunded');
	});
});

test('CK38: a hurried customer does not look at the payee, and goes on', async () => {
	const scene = await plainRun(mode, { options: { vigilance: 'hurried' } });
	const { message, before } = genuine(scene, 'M1A-02');
	const wrong = { claims: (said: Claims) => ({ ...said, payeeName: 'Shade Store' }) };
	const sent = await forged(scene, before, message, wrong);
	const world = happened(scene.cast, before, { type: 'injected', message: sent });
	const { checked } = await judged(scene, world, sent);
	expect(checked.outcome).toBe('accepted');
	expect(checked.checks).toContainEqual(expect.objectContaining({ got: 'not looked at' }));
});
