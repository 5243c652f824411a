import { expect, test } from 'vitest';
import { errors } from '../../src/lib/i18n/en/errors.ts';
import { modes } from '../../src/lib/modes/index.ts';
import type { Entry } from '../../src/lib/world/fact.ts';
import { scenarios } from '../../src/lib/scenarios/index.ts';
import { dataOf } from '../modes/data/data.ts';
import { errorsIn } from '../scenarios/playing.ts';
import { errorOf } from '../parties/errors.ts';
import { checksOf } from '../parties/pairs.ts';
import type { Elsewhere } from '../parties/refusals.ts';
import type { Own } from '../parties/says.ts';
import { plainRun, type Setting } from '../parties/scene.ts';

/** Checks that have more than one error: which of them is produced, the tests below and the refusals say. */
const twofold = ['CK07', 'CK21', 'CK34', 'CK37'];

/** Errors of checks: the refusal tests of each mode see every check of every row fail, with this error. */
const byChecks = Object.values(modes).flatMap((mode) =>
	dataOf(mode).rows.flatMap(({ options }) => {
		const cast = mode.casting(options);
		const codes = Object.values(cast.rows).flatMap((row) => checksOf(cast, row));
		return codes
			.map((check) => check.split('@')[0] ?? check)
			.filter((code) => !twofold.includes(code))
			.map((code) => errorOf[code] ?? '');
	})
);

/** Errors that the refusal tests name themselves. */
const told = import.meta.glob<Readonly<Record<string, unknown>>>('../parties/**/own*.ts', {
	eager: true
});
const byOwn = Object.values(told)
	.flatMap((module) => Object.values(module))
	.filter(Array.isArray)
	.flatMap((list: readonly (Own | Elsewhere)[]) =>
		list.flatMap((one) => {
			const [check, failing] = 'failing' in one ? [one.check, one.failing] : [one[1], one[2]];
			return failing.error ?? errorOf[check.split('@')[0] ?? ''] ?? [];
		})
	);

/** Errors that scenarios promise: tests/scenarios holds that each is produced. */
const byScenarios = scenarios.flatMap(({ promise }) => promise.errors ?? []);

interface Run {
	readonly error: string;
	readonly mode: string;
	readonly setting: Setting;
	/** The response code that says it where no message names the error (domain 3.8). */
	readonly rc?: string;
}
const done = { enrolment: 'done' };
const others: readonly Run[] = [
	{
		error: 'E-CERT-REVOKED',
		mode: 'online-banking',
		setting: { options: done, revoked: ['MER'] }
	},
	{
		error: 'E-DECLINED',
		mode: 'online-banking',
		setting: { options: { ...done, card: 'card-0027', declineDetail: 'generic' } }
	},
	{ error: 'E-SYSTEM', mode: 'joint-gateway', setting: { options: {}, lost: 'M3-03' }, rc: '96' },
	{ error: 'E-UNKNOWN', mode: 'bank-gateway', setting: { options: {}, lost: 'M1A-04' }, rc: '68' }
];
const codesIn = (trace: readonly Entry[]): readonly unknown[] =>
	trace.flatMap((entry) =>
		entry.type === 'sent'
			? Object.values(entry.message.parts).map(({ claims }) => claims?.['rc'])
			: []
	);

test.each(others.map((one) => [one.error, one] as const))('%s is produced', async (error, one) => {
	const { worlds, trace } = await plainRun(one.mode, one.setting);
	if (one.rc === undefined) expect([...errorsIn({ worlds, trace })]).toContain(error);
	else expect(codesIn(trace)).toContain(one.rc);
});

test('every error of domain 3.8 is produced by a run', () => {
	const produced = new Set([
		...byChecks,
		...byOwn,
		...byScenarios,
		...others.map(({ error }) => error)
	]);
	expect(Object.keys(errors).filter((error) => !produced.has(error))).toEqual([]);
});
