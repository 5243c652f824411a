import { describe, expect, test } from 'vitest';
import { valuesOf } from '../../src/lib/persistent/trie.ts';
import { balanceOf, type Books } from '../../src/lib/money/ledger.ts';
import type { Claims } from '../../src/lib/vault/vault.ts';
import type { Options } from '../../src/lib/world/fact.ts';
import { stateOf } from '../../src/lib/world/machines.ts';
import type { Row } from '../../src/lib/world/row.ts';
import type { World } from '../../src/lib/world/world.ts';
import { forged } from './forged.ts';
import { elsewhere, ownWrongs } from './ownWrongs.ts';
import { checkNamed, checksOf, pairOf } from './pairs.ts';
import {
	checkedIn,
	genuine,
	happened,
	judged,
	plainRun,
	type Scene,
	type Setting
} from './scene.ts';
import { allShapes } from './shapes.ts';
import { wrongsFor, type Failing, type Place } from './wrongs.ts';

const { scenes, shapes } = await allShapes();

/** Error of each check code as domain 3.7 lists them. */
const errors: Readonly<Record<string, string>> = {
	CK01: 'E-SCHEMA',
	CK02: 'E-SERVER-ID',
	CK03: 'E-DECRYPT',
	CK04: 'E-SIG',
	CK05: 'E-CERT-UNTRUSTED',
	CK06: 'E-CERT-EXPIRED',
	CK07: 'E-CERT-STATUS',
	CK08: 'E-CERT-USE',
	CK09: 'E-IDENTITY',
	CK10: 'E-EXPIRED',
	CK11: 'E-REPLAY',
	CK12: 'E-AUDIENCE',
	CK13: 'E-DUP-CONFLICT',
	CK14: 'E-STATE',
	CK15: 'E-AMOUNT',
	CK16: 'E-CURRENCY',
	CK17: 'E-DIGEST',
	CK18: 'E-MERCHANT',
	CK21: 'E-CLOSED-ACCT',
	CK22: 'E-CARD-EXPIRED',
	CK23: 'E-CREDENTIAL',
	CK24: 'E-LOCKED',
	CK25: 'E-FUNDS',
	CK26: 'E-LIMIT',
	CK28: 'E-DUAL-CONTROL',
	CK29: 'E-PAYEE',
	CK30: 'E-ORDER-UNKNOWN',
	CK31: 'E-ORDER-CLOSED',
	CK32: 'E-REFUND-MAX',
	CK33: 'E-REFUND-FUNDS',
	CK38: 'E-WYSIWYS',
	CK39: 'E-LOGISTICS'
};

/** Refusals that the receiver tells somebody, by the checks that lead to them. */
const told: Readonly<Record<string, readonly [answer: string, checks: RegExp]>> = {
	'M2-08': ['M2-11', /^CK18$/],
	'M2-09': ['M2-10', /^CK(18|29)$/],
	'M2-13a': ['M2-23', /^CK31$/],
	'M2-16': ['M2-18', /^CK(24|23|0[4-9]@instruction|12|15|29)$/],
	'M2-21': ['M2-22', /^CK(30|21|22|25|26)$/],
	'RF-3': ['RF-6', /^CK32$/],
	'RF-4': ['RF-5', /^CK33$/]
};
/** Refusals after which the receiver goes on no further: a customer who has seen a wrong page. */
const ended: Readonly<Record<string, readonly [state: string, checks: RegExp]>> = {
	'M2-14': ['stopped', /^CK(01|04|05|09|10|37|38)$/]
};

/** Pairs of which no message can fail the check, and why. */
const cannotFail: Readonly<Record<string, string>> = {
	'M2-03 encrypted-order CK16': 'CK15 before it holds the amount and its currency together',
	'M2-13a page-requested CK14': 'CK31 before it holds in no other states than those that take it'
};

const done: Options = { enrolment: 'done' };

interface Case {
	readonly setting: Setting;
	readonly row: Row;
	readonly check: string;
	readonly failing: Failing;
}
const nameOf = ({ setting, row, check, failing }: Case): string =>
	`${row.key} ${check}: ${row.kind} ${failing.does} ${JSON.stringify(setting.options)}`;

const cases: readonly Case[] = [
	...shapes.flatMap(({ scene, setting, row }) =>
		checksOf(scene.cast, row).flatMap((check) => {
			const own = ownWrongs.filter(
				([key, code, , part]) => key === row.key && code === check && (!part || part in row.parts)
			);
			const failings = [...wrongsFor(row, check), ...own.map(([, , failing]) => failing)];
			return pairOf(row, check) in cannotFail
				? []
				: failings.map((failing) => ({ setting, row, check, failing }));
		})
	),
	...elsewhere.flatMap(({ row: key, check, options, failing }) => {
		const row = shapes.find((one) => one.row.key === key)?.row;
		return row ? [{ setting: { options }, row, check, failing }] : [];
	})
];

function worldAt(scene: Scene, { before, after }: Like, place: Place): World {
	if (place === 'end') return scene.worlds.at(-1) as World;
	if (place === 'after') return after;
	return place === 'before' ? before : genuine(scene, place.after).after;
}
type Like = ReturnType<typeof genuine>;

/** The forged message instead of the genuine one, or what happens to the genuine one, judged. */
async function meeting(scene: Scene, { row, failing }: Case) {
	const { cast } = scene;
	const { wrong, meets, like, place = meets === 'doubled' ? 'after' : 'before' } = failing;
	const original = like ? like(scene) : genuine(scene, row.key);
	const { message } = original;
	const world = worldAt(scene, original, place);
	if (meets === 'authority down')
		return judged(scene, happened(cast, world, { type: 'stopped', party: 'CA' }), message);
	const sent = meets
		? { ...message, id: `again-${message.id}`, arrivesAt: world.now }
		: await forged(scene, world, message, wrong?.(scene, world, row) ?? {});
	const lost = { type: 'faulted', id: message.id, fault: { type: 'dropped' } } as const;
	const without = place === 'before' ? happened(cast, world, lost) : world;
	return judged(scene, happened(cast, without, { type: 'injected', message: sent }), sent);
}

describe('a check that fails refuses the message, and nothing comes of it', () => {
	test.each(cases.map((one) => [nameOf(one), one] as const))('%s', async (_, one) => {
		const { row, check, failing } = one;
		const { before, after, checked } = await meeting(await plainRun(one.setting), one);
		const made = checked.checks.map((done) => [checkNamed(row, done), done.held, done.error]);
		const error = failing.error ?? errors[check.split('@')[0] ?? ''];
		expect([checked.outcome, made.at(-1)]).toEqual(['refused', [check, false, error]]);
		expect(made.slice(0, -1).filter(([, held]) => !held)).toEqual([]);

		expect(after.books, 'books').toBe(before.books);
		const [is, was] = [after.parties[checked.party], before.parties[checked.party]];
		const [answer, telling] = told[row.key] ?? [];
		const [state, ending] = ended[row.key] ?? [];
		const tells = telling?.test(check) ?? false;
		const ends = ending?.test(check) ?? false;
		const { texts = null, ...remembers } = is?.memory ?? {};
		const { texts: known = null, ...remembered } = was?.memory ?? {};
		expect(remembers).toEqual(remembered);
		// What somebody was told of is told again to whoever sends the same bytes again.
		const answered = tells || ends ? [checked.message.id] : [];
		expect(valuesOf(texts).sort()).toEqual([...valuesOf(known), ...answered].sort());
		expect(after.outbox.map((command) => 'row' in command && command.row)).toEqual(
			tells ? [answer] : []
		);
		if (ends) expect(is && stateOf(is.snapshot)).toBe(state);
		else if (tells) expect(is?.snapshot.value).toEqual(was?.snapshot.value);
		else expect(is?.snapshot, 'what it knows').toBe(was?.snapshot);
	});
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
		const { worlds, cast } = await plainRun(setting);
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
	const scene = await plainRun({ options: { ...done, vigilance: 'hurried' } });
	const { message, before } = genuine(scene, 'M2-14');
	const wrong = { claims: (said: Claims) => ({ ...said, ...change }) };
	const sent = await forged(scene, before, message, wrong);
	const world = happened(scene.cast, before, { type: 'injected', message: sent });
	const { checked } = await judged(scene, world, sent);
	expect(checked.outcome).toBe('accepted');
	expect(checked.checks).toContainEqual(expect.objectContaining({ code, got: 'not looked at' }));
});

const pairs = [
	...new Set(
		scenes.flatMap(({ cast }) =>
			Object.values(cast.rows).flatMap((row) =>
				checksOf(cast, row).map((check) => pairOf(row, check))
			)
		)
	)
];

describe('no check of the tables is for show', () => {
	test('every check of every row is seen to fail', () => {
		const failing = new Set(cases.map(({ row, check }) => pairOf(row, check)));
		expect(pairs.filter((pair) => !failing.has(pair))).toEqual(Object.keys(cannotFail));
	});

	test('every check of every row is seen to hold in a plain run', () => {
		const held = new Set(
			scenes.flatMap(({ cast, worlds }) =>
				worlds.flatMap(checkedIn).flatMap(({ message, checks, outcome }) => {
					const row = cast.rows[message.row];
					if (!row) return [];
					const channel = ['CK02', 'CK03@channel', 'CK11@channel'];
					const passed = checks.filter((done) => done.held).map((done) => checkNamed(row, done));
					return [...(outcome === 'accepted' ? channel : []), ...passed].map((check) =>
						pairOf(row, check)
					);
				})
			)
		);
		expect(pairs.filter((pair) => !held.has(pair))).toEqual([]);
	});
});
