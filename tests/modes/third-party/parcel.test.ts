import { describe, expect, test } from 'vitest';
import { stateOf } from '../../../src/lib/world/machines.ts';
import { noBreach, said } from '../asked.ts';
import { struck } from '../faulted.ts';
import { worldOf, type Played } from '../playing.ts';
import { run } from './playing.ts';

const hour = 3_600_000;
const reported = (played: Played) =>
	said(played, 'M4-23').map(({ event, seq, time }) => ({ event, seq, time: Number(time) }));
const regions = (played: Played): readonly string[] => {
	const desk = worldOf(played).parties['TPP'];
	return desk ? stateOf(desk.snapshot).split('+') : [];
};

describe('where the parcel is (domain 7.2, M4-23)', () => {
	test('picked up, a day later under way, another day later delivered', async () => {
		const events = reported(await run({}));
		expect(events.map(({ event, seq }) => [event, seq])).toEqual([
			['picked-up', 1],
			['in-transit', 2],
			['delivered', 3]
		]);
		const [first, second, third] = events.map(({ time }) => time);
		expect([(second ?? 0) - (first ?? 0), (third ?? 0) - (second ?? 0)]).toEqual([
			24 * hour,
			24 * hour
		]);
	});

	test.each([
		['lost', ['picked-up', 'in-transit', 'lost']],
		['refused', ['picked-up', 'in-transit', 'refused']],
		['silent', []]
	])('%s: %j', async (carrier, wanted) => {
		const events = reported(await run({ carrier, receipt: 'claims' }));
		expect(events.map(({ event }) => event)).toEqual(wanted);
	});

	test('news that is older than the delivery does not undo it', async () => {
		const delayed = { type: 'delayed', byMs: 25 * hour } as const;
		const played = await struck(await run({ receipt: 'silent' }), 'M4-23', delayed, 2);
		expect(regions(played)).toContain('goods.delivered');
		noBreach(played);
	});

	test('that it is under way is not said again where it was lost', async () => {
		const played = await struck(await run({}), 'M4-23', undefined, 2);
		expect(reported(played).map(({ event }) => event)).toEqual([
			'picked-up',
			'in-transit',
			'delivered'
		]);
		expect(regions(played)).toContain('goods.delivered');
		noBreach(played);
	});
});
