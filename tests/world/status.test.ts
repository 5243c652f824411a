import { describe, expect, test } from 'vitest';
import type { Fact, Options } from '../../src/lib/world/fact.ts';
import type { World } from '../../src/lib/world/world.ts';
import { checkedIn, genuine, happened, judged, played, type Scene } from '../parties/scene.ts';

/** The bank's question whether the merchant's certificate still holds (M2-05 to M2-07). */
const scene = (options: Options = {}, more: Partial<Parameters<typeof played>[1]> = {}) =>
	played('online-banking', { options: { enrolment: 'done', ...options }, ...more });
const outcomesOf = ({ worlds }: Pick<Scene, 'worlds'>, row: string) =>
	worlds.flatMap(checkedIn).flatMap((one) => {
		const last = one.checks.at(-1);
		return one.message.row === row ? [[one.outcome, last?.code, last?.error ?? last?.got]] : [];
	});
const timesSent = ({ trace }: Scene, row: string): number =>
	trace.filter((entry) => entry.type === 'sent' && entry.message.row === row).length;
const losing =
	(row: string, times = Infinity) =>
	(entry: Scene['trace'][number]): Fact | null => {
		if (entry.type !== 'sent' || entry.message.row !== row || times-- <= 0) return null;
		return { type: 'faulted', id: entry.message.id, fault: { type: 'dropped' } };
	};
const stopped = ({ cast }: Scene, world: World): World =>
	happened(cast, world, { type: 'stopped', party: 'CA' });

describe('a status that cannot be obtained', () => {
	test('hard-fail: asked three times in fifteen seconds, then refused', async () => {
		const run = await scene();
		const { message, before } = genuine(run, 'M2-05');
		const { after, checked } = await judged(run, stopped(run, before), message);
		expect(checked.checks.at(-1)).toMatchObject({ code: 'CK07', error: 'E-CERT-STATUS' });
		expect(after.now - message.arrivesAt).toBe(15_000);
		expect(after.parties['SAS']?.parked).toEqual([]);
	});

	test('soft-fail: let pass, and it says so', async () => {
		const run = await scene({ revocation: 'soft-fail' });
		const { message, before } = genuine(run, 'M2-05');
		const { checked } = await judged(run, stopped(run, before), message);
		expect(checked.outcome).toBe('accepted');
		const status = checked.checks.find(({ code }) => code === 'CK07');
		expect(status).toMatchObject({ held: true, got: 'no answer, let pass', error: null });
	});

	test('soft-fail: of two signers each is asked for three times, and no more', async () => {
		const run = await played('bank-gateway', { options: { revocation: 'soft-fail' } });
		const { message, before } = genuine(run, 'M1A-03');
		const { checked, after } = await judged(run, stopped(run, before), message);
		expect(checked.outcome).toBe('accepted');
		expect(checked.checks.filter(({ got }) => got === 'no answer, let pass')).toHaveLength(2);
		expect(after.now - message.arrivesAt).toBe(30_000);
		expect(after.parties['PG']?.parked).toEqual([]);
	});

	test.each(['hard-fail', 'soft-fail'])(
		'%s: a revoked certificate is refused',
		async (revocation) => {
			const run = await scene({ revocation }, { revoked: ['MER'] });
			expect(outcomesOf(run, 'M2-05')).toContainEqual(['refused', 'CK07', 'E-CERT-REVOKED']);
			expect(outcomesOf(run, 'M2-05').map(([outcome]) => outcome)).not.toContain('accepted');
		}
	);
});

describe('a status that is obtained', () => {
	test('the message waits, and goes on where it stopped', async () => {
		const run = await scene();
		const [parked, accepted] = outcomesOf(run, 'M2-05');
		expect([parked?.[0], accepted?.[0]]).toEqual(['parked', 'accepted']);
		const { checked } = await judged(
			run,
			genuine(run, 'M2-05').before,
			genuine(run, 'M2-05').message
		);
		const codes = checked.checks.map(({ code }) => code);
		expect(codes.slice(codes.indexOf('CK07'))).toEqual(['CK07', 'CK14']);
	});

	test.each([1, 2])('%i questions lost: asked again with another nonce', async (times) => {
		const run = await scene({}, { meddle: losing('M2-06', times) });
		expect(timesSent(run, 'M2-06')).toBe(times + 1);
		const nonces = run.trace.flatMap((entry) =>
			entry.type === 'sent' && entry.message.row === 'M2-06'
				? [entry.message.parts['request']?.claims?.['nonce']]
				: []
		);
		expect(new Set(nonces).size).toBe(times + 1);
		expect(outcomesOf(run, 'M2-05')).toContainEqual(['accepted', 'CK14', 'serving']);
	});

	test('is kept until its nextUpdate and asked for again after it', async () => {
		// RF-1 comes seconds after M2-04 in one run, hours after it in the other.
		const soon = await scene({ refund: 'void' });
		expect(timesSent(soon, 'M2-06')).toBe(1);
		const late = await scene({ refund: 'full', merchantBank: 'other' });
		expect(timesSent(late, 'M2-06')).toBe(2);
	});

	test('two messages that wait for one certificate ask once between them', async () => {
		const run = await scene({}, { meddle: losing('M2-07', 1) });
		// The merchant asks again after six seconds; the status was asked for anew after five.
		const parked = run.worlds.map((world) => world.parties['SAS']?.parked.length ?? 0);
		expect(Math.max(...parked)).toBeGreaterThanOrEqual(1);
		expect(timesSent(run, 'M2-06')).toBe(2);
		expect(run.worlds.at(-1)?.parties['SAS']?.parked).toEqual([]);
	});
});
