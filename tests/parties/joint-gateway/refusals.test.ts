import { describe, expect, test } from 'vitest';
import { valuesOf } from '../../../src/lib/persistent/trie.ts';
import type { Claims } from '../../../src/lib/vault/vault.ts';
import { stateOf } from '../../../src/lib/world/machines.ts';
import type { CaseState } from '../../../src/lib/world/world.ts';
import { forged } from '../forged.ts';
import { refusalsOf } from '../refusals.ts';
import { checkedIn, genuine, happened, judged, plainRun, type Setting } from '../scene.ts';
import * as completing from './completing.ts';
import { elsewhere } from './elsewhere.ts';
import { own } from './own.ts';
import { timing } from './timing.ts';

/** The bank is the issuer alone, or the acquirer as well. */
const at = (issuing: string) => [
	`${issuing}+acquiring.idle+informing.quiet`,
	`${issuing}+acquiring.approved+informing.quiet`
];

const mode = 'joint-gateway';

await refusalsOf({
	mode,
	settings: [
		{ options: {} },
		{ options: { card: 'card-0019', refund: 'partial' } },
		{ options: { refund: 'void' } },
		{ options: { decision: 'cancel' } },
		{ options: { password: 'wrong-three-times' } },
		{ options: { card: 'card-0027', declined: 'tries-on' } },
		{ options: { routing: 'bankList' } },
		{ options: { message: 'dual' } },
		{ options: { dispute: 'not-received' } },
		{ options: { dispute: 'not-received', answer: 'accepts' } },
		{ options: {}, lost: 'M3-15' },
		{ options: {}, lost: ['M3-19', 'RV-1'] },
		{ options: {}, lost: 'M3-19' },
		{ options: {}, lost: 'M3-21' },
		{ options: { routing: 'bankList' }, lost: 'M3-21' },
		{ options: {}, lost: 'M3-22' },
		{ options: {}, lost: ['M3-22', 'SQ-2'] }
	],
	own: [...own, ...completing.own],
	elsewhere: [...elsewhere, ...completing.elsewhere],
	timing,
	// Refusals that the receiver tells somebody, by the checks that lead to them.
	told: {
		'M3-03': ['M3-04', /^CK(18|26)$/],
		'M3-07': ['M3-24', /^CK31$/],
		'M3-09 CK19': ['M3-08', /^CK19$/],
		'M3-09 CK20': ['M3-22 M3-24', /^CK20$/],
		'M3-09b': ['M3-22 M3-24', /^CK20$/],
		'M3-10': ['M3-11', /^CK(21|22|24)$/],
		'M3-12b': ['M3-15n', /^CK(21|24)$/],
		'M3-14': ['M3-13', /^CK23$/],
		'M3-14 CK24': ['M3-15n', /^CK24$/],
		'M3-18b': ['M3-19', /^CK(15|25|26|29)$/],
		'M3-18': ['M3-19', /^CK(15|21|22|25|26|29)$/],
		'M3-18d': ['M3-19d', /^CK(15|21|22|25|26|29)$/],
		'CP-1': ['CP-4', /^CK(15|34)$/],
		'CP-2': ['CP-3', /^CK(15|34)$/],
		'RF-1': ['RF-6', /^CK32$/],
		'RF-2': ['RF-3', /^CK33$/],
		'CB-1': ['CB-2', /^CK(23|24|40)$/],
		'CB-3': ['CB-6', /^CK40$/],
		'M3-43': ['M3-44', /^CK36$/]
	},
	// Refusals after which the receiver goes on no further.
	ended: {
		'M3-03': ['issuing.idle+acquiring.rejected+informing.quiet', /^CK(18|26)$/],
		'M3-08': ['stopped', /^CK(01|09|10|12|38)$/],
		'M3-09': ['payment.failed+advice.none+notification.sent+browser.told', /^CK20$/],
		'M3-09b': ['payment.failed+advice.none+notification.sent+browser.told', /^CK20$/],
		'M3-12b': ['issuing.refusing+acquiring.idle+informing.quiet', /^CK(21|24)$/],
		'M3-13b': ['stopped', /^CK(09|10|12|37|38)$/],
		'M3-18b': [at('issuing.declined'), /^CK(15|25|26|29)$/],
		'M3-10': [at('issuing.refusedCard'), /^CK(21|22|24)$/],
		'M3-13': ['stopped', /^CK(09|10|12|37|38)$/],
		'M3-14': ['issuing.refusing+acquiring.idle+informing.quiet', /^CK24$/],
		'M3-18': [at('issuing.declined'), /^CK(15|21|22|25|26|29)$/],
		'M3-18d': [at('issuing.declined'), /^CK(15|21|22|25|26|29)$/]
	},
	// Pairs of which no message can fail the check, and why.
	cannotFail: {
		'M3-07 open-gateway-page CK14':
			'CK31 before it holds in no other states than those that take it',
		'M3-09 card-submission CK14':
			'CK11 before it holds in no other state than the one that takes it',
		'SQ-1 status-query CK14':
			'CK30 before it holds where there is a payment, and any payment is answered for',
		'M3-45 debit-credit-notification CK14':
			'CK15 before it holds for the file at hand, and CK13 for its first notice',
		'M3-09b bank-choice CK14': 'CK11 before it holds in no other state than the one that takes it',
		'CP-2 completion-advice CK14': 'CK34 before it holds only while the money is held'
	}
});

/** Refusals that no forged message is needed for: the row, the error, the options, how the payment ends. */
const byItself: readonly (readonly [row: string, error: string, setting: Setting, end: string])[] =
	[
		['M3-02', 'E-CERT-REVOKED', { options: {}, revoked: ['MER'] }, 'none'],
		['M3-22', 'E-CERT-REVOKED', { options: {}, revoked: ['JG'] }, 'succeeded'],
		['M3-03', 'E-MERCHANT', { options: { merchant: 'suspended' } }, 'rejected'],
		['M3-09', 'E-NO-ISSUER', { options: { card: 'card-0012' } }, 'failed'],
		['M3-10', 'E-LOST', { options: { card: 'card-0050' } }, 'failed'],
		['M3-10', 'E-STOLEN', { options: { card: 'card-0043' } }, 'failed'],
		['M3-10', 'E-CARD-EXPIRED', { options: { card: 'card-0035' } }, 'failed'],
		['M3-10', 'E-LOCKED', { options: { card: 'card-0068' } }, 'failed'],
		['M3-14', 'E-CREDENTIAL', { options: { password: 'wrong-once' } }, 'succeeded'],
		['M3-14', 'E-LOCKED', { options: { password: 'wrong-three-times' } }, 'failed'],
		['M3-18', 'E-FUNDS', { options: { card: 'card-0027' } }, 'failed'],
		['M3-18', 'E-LIMIT', { options: { amount: 120_000_000 } }, 'failed'],
		['RF-1', 'E-REFUND-MAX', { options: { refund: 'too-much' } }, 'partlyRefunded'],
		['RF-2', 'E-REFUND-FUNDS', { options: { refund: 'full' } }, 'succeeded'],
		['M3-43', 'E-SETTLE-FUNDS', { options: { settlement: 'fund' } }, 'succeeded']
	];

describe('a run in which something is wrong from the beginning', () => {
	test.each(byItself)('%s is refused with %s: %j', async (key, error, setting, end) => {
		const { worlds } = await plainRun(mode, setting);
		const refused = worlds.flatMap(checkedIn).filter(({ outcome }) => outcome === 'refused');
		expect(
			refused.map(({ message, checks }) => [message.row, checks.at(-1)?.error])
		).toContainEqual([key, error]);
		const [payment] = valuesOf<CaseState>(worlds.at(-1)?.parties['JG']?.cases ?? null);
		const state = payment ? stateOf(payment.snapshot).split('+')[0] : 'payment.none';
		expect(state).toBe(`payment.${end}`);
	});
});

test.each([
	['M3-08', 'CK38', { payeeName: 'Shade Store' }],
	['M3-13', 'CK37', { greeting: 'Welcome' }],
	['M3-13', 'CK38', { payeeName: 'Shade Store' }]
] as const)('%s %s: a hurried customer does not look, and goes on', async (row, code, change) => {
	const scene = await plainRun(mode, { options: { vigilance: 'hurried' } });
	const { message, before } = genuine(scene, row);
	const wrong = { claims: (said: Claims) => ({ ...said, ...change }) };
	const sent = await forged(scene, before, message, wrong);
	const world = happened(scene.cast, before, { type: 'injected', message: sent });
	const { checked } = await judged(scene, world, sent);
	expect(checked.outcome).toBe('accepted');
	expect(checked.checks).toContainEqual(expect.objectContaining({ code, got: 'not looked at' }));
});
