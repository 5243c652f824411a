import { describe, expect, test } from 'vitest';
import { begun, happen, leftAlone, modeNamed, type Played } from '../modes/playing.ts';

const run = async (party: string, aheadMs: number): Promise<Played> => {
	const played = await begun(modeNamed('online-banking'), { enrolment: 'done' });
	return leftAlone(happen(played, { type: 'clockSet', party, aheadMs }));
};
const sent = ({ trace }: Played, row: string) =>
	trace.flatMap((entry) => (entry.type === 'sent' && entry.message.row === row ? [entry] : []))[0];
const refusedBy = ({ worlds }: Played, row: string): readonly (string | null)[] =>
	worlds.flatMap((world) =>
		world.happened.flatMap((one) =>
			one.type === 'checked' && one.outcome === 'refused' && one.message.row === row
				? [one.checks.at(-1)?.error ?? null]
				: []
		)
	);
/** Seconds by which what is signed is dated otherwise than it was sent. */
const misdated = (played: Played, row: string, part: string): number => {
	const entry = sent(played, row);
	const iat = entry?.message.parts[part]?.claims?.['iat'];
	return Number(iat) - Math.floor((entry?.at ?? 0) / 1000);
};

describe('a wrong clock', () => {
	test.each([
		['a little too far behind: the same bytes again are old enough', -121_000, true],
		['far behind: what is new comes from the future, always', -600_000, false]
	])('%s', async (_, aheadMs, paid) => {
		const played = await run('MER', aheadMs);
		expect(refusedBy(played, 'M2-03')[0]).toBe('E-EXPIRED');
		expect(sent(played, 'M2-04') !== undefined).toBe(paid);
	});

	test('ahead of the time that a message may live: what is fresh is too old', async () => {
		const played = await run('MER', 20 * 60_000);
		expect(refusedBy(played, 'M2-03')[0]).toBe('E-EXPIRED');
	});

	test('of the sender: it dates by it, and the receiver refuses', async () => {
		const played = await run('CUS', 600_000);
		expect(misdated(played, 'M2-03', 'order')).toBe(600);
		expect(refusedBy(played, 'M2-03')[0]).toBe('E-EXPIRED');
	});

	test('within two minutes is tolerated', async () => {
		const played = await run('MER', -119_000);
		expect(refusedBy(played, 'M2-03')).toEqual([]);
		expect(misdated(played, 'M2-04', 'request')).toBe(-119);
		expect(played.breaches).toEqual([]);
	});

	test('years behind: its owner takes every certificate for one that is not valid yet', async () => {
		const played = await run('CUS', -3 * 365 * 86_400_000);
		expect(sent(played, 'M2-03')).toBeUndefined();
		expect(played.breaches).toEqual([]);
	});

	test('timers run true all the same', async () => {
		const played = await run('MER', -600_000);
		const right = await run('MER', 0);
		expect(sent(played, 'M2-01')?.at).toBe(sent(right, 'M2-01')?.at);
	});
});
