import { describe, expect, test } from 'vitest';
import { entriesOf, type Books } from '../../../../src/lib/money/ledger.ts';
import type { Json } from '../../../../src/lib/vault/vault.ts';
import { stateOf } from '../../../../src/lib/world/machines.ts';
import { forged } from '../../forged.ts';
import { refusalsOf } from '../../refusals.ts';
import { checkedIn, genuine, happened, judged, plainRun, type Setting } from '../../scene.ts';
import { elsewhere } from './elsewhere.ts';
import { own } from './own.ts';
import { timing } from './timing.ts';

const trade = { trade: 'b2b' };
/** A draft is answered, and may be made better; whoever signs is told why the signature does not count. */
const draft = ['M4B-05a', /^CK(07|28|26|29)$/] as const;
const everyResult = 'a statement is taken in every state: each result has a state of its own';

await refusalsOf({
	mode: 'third-party',
	settings: [
		{ options: trade },
		{ options: { ...trade, pays: 'late' } },
		{ options: { ...trade, approvals: 'checker-silent' } },
		{ options: { ...trade, inspection: 'part' } },
		{ options: { ...trade, approvals: 'certificate-renewed' } }
	],
	own,
	elsewhere,
	timing,
	told: {
		'M4B-05': draft,
		'M4B-17': draft,
		'M4B-07': ['M4B-07a', /^CK(06|07|28|15)$/],
		'M4B-07 CK25': ['M4B-07a M4B-05a', /./],
		'M4B-08': ['M4B-08a', /^CK(06|07|28|15)$/],
		'M4B-08 CK25': ['M4B-08a M4B-05a', /./],
		'M4B-10': ['M4B-05a', /^CK25$/],
		'M4B-11': ['M4B-11a', /^CK31$/],
		'M4B-18b': ['M4B-18c', /^CK(32|33)$/]
	},
	ended: {
		'M4B-05': ['refused', draft[1]],
		'M4B-17': ['refused', draft[1]],
		'M4B-07': ['void', /^CK25$/],
		'M4B-08': ['void', /^CK25$/],
		'M4B-10': ['void', /^CK25$/]
	},
	cannotFail: {
		'M4B-11 instalment-paid CK14':
			'CK30 and CK31 before it hold in no other states than those that take it',
		'M4B-18b return-instruction CK14':
			'CK32 before it lets nothing back of a transfer that is not settled',
		'M4B-19 seller-statement CK14': everyResult,
		'M4B-19-buyer buyer-statement CK14': everyResult
	}
});

/** Refusals that no forged message is needed for: the row, the error, and where the trade ends. */
const byItself: readonly (readonly [row: string, error: string, setting: Setting, end: string])[] =
	[
		['M4B-03', 'E-CERT-REVOKED', { options: trade, revoked: ['BLU'] }, 'idle'],
		['M4B-05', 'E-CERT-REVOKED', { options: trade, revoked: ['zhaomin'] }, 'closed'],
		['M4B-07', 'E-CERT-REVOKED', { options: trade, revoked: ['qianhao'] }, 'closed'],
		['M4B-08', 'E-CERT-REVOKED', { options: trade, revoked: ['sunli'] }, 'closed'],
		[
			'M4B-08',
			'E-CERT-EXPIRED',
			{ options: { ...trade, approvals: 'certificate-expired' } },
			'closed'
		],
		['M4B-07', 'E-DUAL-CONTROL', { options: { ...trade, approvals: 'maker-checks' } }, 'closed'],
		[
			'M4B-08',
			'E-DUAL-CONTROL',
			{ options: { ...trade, approvals: 'checker-approves' } },
			'closed'
		],
		['M4B-08', 'E-FUNDS', { options: { ...trade, account: 'short' } }, 'closed'],
		['M4B-05', 'E-LIMIT', { options: { ...trade, terms: 'net-30', total: 100_000_001 } }, 'overdue']
	];

describe('a purchase in which something is wrong from the beginning', () => {
	test.each(byItself)('%s is refused with %s: %j', async (row, error, setting, end) => {
		const { worlds } = await plainRun('third-party', setting);
		const refused = worlds.flatMap(checkedIn).filter(({ outcome }) => outcome === 'refused');
		expect(
			refused.map(({ message, checks }) => [message.row, checks.at(-1)?.error])
		).toContainEqual([row, error]);
		const [last] = worlds.slice(-1);
		const snapshot = last?.parties['TPP']?.snapshot;
		expect(snapshot && stateOf(snapshot).split('+')[0]).toBe(`money.${end}`);
		const posted = entriesOf(last?.books as Books).filter(({ cause }) => cause !== 'opening');
		expect(posted).toEqual([]);
	});
});

describe('a signature on a draft that nobody made is refused, and answered by nobody', () => {
	test.each([
		['M4B-07', 'CK28'],
		['M4B-08', 'CK28'],
		['M4B-10', 'CK28'],
		['M4B-11a', 'CK30'],
		['M4B-18b', 'CK30']
	])('%s: %s', async (row, code) => {
		const scene = await plainRun('third-party', { options: { ...trade, inspection: 'part' } });
		const { message, before } = genuine(scene, row);
		const nobodys = ([name, said]: readonly [string, Json]): readonly [string, Json] =>
			['endToEndId', 'paymentId'].includes(name) ? [name, 'PO0000000000000-1'] : [name, said];
		const wrong = await forged(scene, before, message, {
			claims: (said) => Object.fromEntries(Object.entries(said).map(nobodys))
		});
		const lost = { type: 'faulted', id: message.id, fault: { type: 'dropped' } } as const;
		const without = happened(scene.cast, before, lost);
		const { checked, after } = await judged(
			scene,
			happened(scene.cast, without, { type: 'injected', message: wrong }),
			wrong
		);
		expect([checked.outcome, checked.checks.at(-1)?.code, checked.case]).toEqual([
			'refused',
			code,
			null
		]);
		expect(after.outbox).toEqual([]);
	});
});
