import { describe, expect, test } from 'vitest';
import { balanceOf, type Books } from '../../../../src/lib/money/ledger.ts';
import type { Claims } from '../../../../src/lib/vault/vault.ts';
import { stateOf } from '../../../../src/lib/world/machines.ts';
import { forged } from '../../forged.ts';
import { refusalsOf } from '../../refusals.ts';
import { cny } from '../../says.ts';
import {
	checkedIn,
	genuine,
	happened,
	judged,
	plainRun,
	played,
	type Setting
} from '../../scene.ts';
import { elsewhere } from './elsewhere.ts';
import { own } from './own.ts';
import { timing } from './timing.ts';

await refusalsOf({
	mode: 'third-party',
	settings: [
		{ options: {} },
		{ options: { payBy: 'wallet', password: 'wrong-once', receipt: 'mistypes' } },
		{ options: { payBy: 'quick' } },
		{ options: { payBy: 'quick', reserve: 'centralized', receipt: 'claims' } },
		{ options: { decision: 'cancel' } },
		{ options: { receipt: 'extends', payout: 'closed-account' } },
		{ options: { receipt: 'claims', claim: 'changed-mind', answer: 'accepts' } },
		{ options: { receipt: 'claims' } },
		{ options: { receipt: 'too-late' } },
		{ options: { reserve: 'centralized', payout: 'closed-account' } },
		{ options: { shipping: 'never' } },
		{ options: { card: 'card-0027', declined: 'tries-on' } },
		{ options: { reserve: 'centralized' }, lost: 'M4-15-on' },
		{ options: { treasury: 'rebalances' } },
		{ options: {}, lost: 'M4-13d' },
		{ options: {}, lost: ['M4-15', 'M4-17'] }
	],
	own,
	elsewhere,
	timing,
	told: {
		'M4-05': ['M4-07a', /^CK(24|23|31)$/],
		'M4-07': ['M4-07a', /^CK(11@challenge|31|14)$/],
		'M4-07-wallet': ['M4-07a', /^CK(11|23|24|25|31|14)$/],
		'M4-07-quick': ['M4-07a', /^CK(11|18|23|24|31|14)$/],
		'QA-1': ['M4-07a', /^CK(31|14)$/],
		'M4-08b': ['M4-09', /^CK18$/],
		'M4-08c': ['M4-08d', /^CK(18|29)$/],
		'M4-11a': ['M4-14', /^CK31$/],
		'M4-13a': ['M4-13b', /^CK(24|23|0[4-9]@instruction|12|15|29)$/],
		'M4-13c': ['M4-13d', /^CK(30|21|22|25|26)$/],
		'M4-15': ['M4-16', /^CK31$/],
		'M4-15-on': ['M4-16', /^CK31$/],
		'M4-17': ['M4-18', /^CK31$/],
		'M4-22': ['M4-22a', /^CK(39|39@enclosed|14)$/],
		'M4-25': ['M4-25a', /^CK(11|23|24|14)$/],
		'M4-29': ['M4-29a', /^CK(25|29|14)$/],
		'M4-30': ['M4-30a', /^CK(30|29|25)$/],
		'M4-30-on': ['M4-30a', /^CK(30|29)$/],
		'TR-1': ['TR-2', /^CK(30|29|25)$/],
		'D-1': ['D-1b', /^CK(40|32|14)$/],
		'D-8b': ['D-8e', /^CK32$/],
		'D-8c': ['D-8d', /^CK33$/]
	},
	// A buyer who has seen a wrong page goes on no further.
	ended: {
		'M4-04': ['trade.none+purchase.stopped+opinion.none', /^CK37$/],
		'M4-10': ['trade.none+purchase.stopped+opinion.none', /^CK37$/],
		'M4-06': ['trade.none+purchase.stopped+opinion.none', /^CK38$/],
		'M4-12': ['trade.none+purchase.stopped+opinion.none', /^CK(01|04|05|09|10|37|38)$/]
	},
	cannotFail: {
		'M4-07-wallet wallet-payment CK14':
			'CK31 before it holds in no other states than those that take it',
		'M4-11a page-requested CK14': 'CK31 before it holds in no other states than those that take it',
		'M4-13c transfer-command CK26':
			'CK30 before it: the amount is that of the order, and none here comes near the limit',
		'M4-27 trade-finished CK14': 'every result there is is taken in every state',
		'TR-2 reserve-transferred CK14':
			'CK30 before it holds only while a move is under way, and then it is taken'
	}
});

/** Refusals that no forged message is needed for: the row, the error, and where the trade ends. */
const byItself: readonly (readonly [row: string, error: string, setting: Setting, end: string])[] =
	[
		['M4-02', 'E-CERT-REVOKED', { options: {}, revoked: ['MER'] }, 'none'],
		['M4-13a', 'E-CERT-REVOKED', { options: {}, revoked: ['linwei'] }, 'closed'],
		['QA-2a', 'E-CERT-REVOKED', { options: { payBy: 'quick' }, revoked: ['linwei'] }, 'closed'],
		['M4-13a', 'E-LOCKED', { options: { card: 'card-0068' } }, 'closed'],
		['M4-13a', 'E-NO-ISSUER', { options: { card: 'card-0012' } }, 'closed'],
		['M4-13c', 'E-FUNDS', { options: { card: 'card-0027' } }, 'closed'],
		['M4-07-wallet', 'E-FUNDS', { options: { payBy: 'wallet', amount: 100_100 } }, 'closed'],
		['M4-22', 'E-LOGISTICS', { options: { shipping: 'invents' } }, 'refunded'],
		['M4-25', 'E-CREDENTIAL', { options: { receipt: 'mistypes' } }, 'released'],
		['D-1', 'E-STATE', { options: { receipt: 'too-late' } }, 'released']
	];

describe('a trade in which something is wrong from the beginning', () => {
	test.each(byItself)('%s is refused with %s: %j', async (row, error, setting, end) => {
		const { worlds } = await plainRun('third-party', setting);
		const refused = worlds.flatMap(checkedIn).filter(({ outcome }) => outcome === 'refused');
		expect(
			refused.map(({ message, checks }) => [message.row, checks.at(-1)?.error])
		).toContainEqual([row, error]);
		const [last] = worlds.slice(-1);
		const snapshot = last?.parties['TPP']?.snapshot;
		expect(snapshot && stateOf(snapshot).split('+')[0]).toBe(`trade.${end}`);
		const earned = last && balanceOf(last.books as Books, 'TPP:inc:fee') > 0;
		expect(earned).toBe(end === 'released');
	});
});

test.each([
	['M4-04', 'CK37', { cashierUrl: 'https://shade.example/t/T1' }],
	['M4-06', 'CK38', { sellerName: 'Shade Store' }],
	['M4-10', 'CK37', { payUrl: 'https://shade.example/pay/HBP1' }],
	['M4-12', 'CK37', { greeting: 'Welcome' }],
	['M4-12', 'CK38', { payeeName: 'Shade Store' }]
] as const)('%s %s: a hurried buyer does not look, and goes on', async (row, code, change) => {
	const scene = await plainRun('third-party', { options: { vigilance: 'hurried' } });
	const { message, before } = genuine(scene, row);
	const wrong = { claims: (said: Claims) => ({ ...said, ...change }) };
	const sent = await forged(scene, before, message, wrong);
	const world = happened(scene.cast, before, { type: 'injected', message: sent });
	const { checked } = await judged(scene, world, sent);
	expect(checked.outcome).toBe('accepted');
	expect(checked.checks).toContainEqual(expect.objectContaining({ code, got: 'not looked at' }));
});

test('the platform lets no payout pass that the reserve does not cover, and passes nothing on', async () => {
	const scene = await plainRun('third-party', { options: { reserve: 'centralized' } });
	const { message, before } = genuine(scene, 'M4-30');
	const wrong = { claims: (said: Claims) => ({ ...said, amount: cny(99_999_999) }) };
	const sent = await forged(scene, before, message, wrong);
	const world = happened(scene.cast, before, { type: 'injected', message: sent });
	const { checked, after } = await judged(scene, world, sent);
	expect([checked.outcome, checked.checks.at(-1)?.error]).toEqual(['refused', 'E-FUNDS']);
	expect(after.outbox).toEqual([]);
	expect(after.books).toBe(before.books);
});

test('what the seller has learned by asking may be told again: he says that he has it', async () => {
	let sent = 0;
	const scene = await played('third-party', {
		options: {},
		meddle: (entry) =>
			entry.type === 'sent' && entry.message.row === 'M4-17' && ++sent < 4
				? { type: 'faulted', id: entry.message.id, fault: { type: 'dropped' } }
				: null
	});
	const checked = scene.worlds.flatMap(checkedIn);
	expect(checked.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
	const rows = checked.map(({ message }) => message.row);
	expect(rows).toContain('TQ-2');
	expect(rows.filter((row) => row === 'M4-17')).toHaveLength(1);
	expect(rows.filter((row) => row === 'M4-20')).toHaveLength(1);
});
