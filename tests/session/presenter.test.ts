import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/lib/world/message.ts';
import type { World } from '../../src/lib/world/world.ts';
import { beats, drawn, laneOf, type Detail } from '../../src/lib/session/presenter.ts';
import { begun, played } from './opened.ts';
import { casting, options } from './pingPong.ts';

const cast = casting(options);
const { trace, worlds } = await played();
const look = (detail: Detail, ...folded: string[]) => ({ detail, folded: new Set(folded) });
const told = (detail: Detail, of = { trace, worlds }) =>
	beats(cast, look(detail), of.trace, of.worlds).map(({ entry, message }) =>
		`${entry.type} ${message?.row ?? ''}`.trim()
	);

/** Both parties in one group, as the machines of one bank are. */
const grouped = {
	...cast,
	parties: Object.fromEntries(
		Object.entries(cast.parties).map(([id, spec]) => [id, { ...spec, group: 'street' }])
	)
};

describe('not a beat', () => {
	test('in a lecture: what is too fine, what people did, messages that only set off', () =>
		expect(told(1)).toEqual(['begun', 'delivered PP-1', 'delivered PP-2']));

	test('whatever is said on one folded lane', () => {
		const inside = beats(grouped, look(3, 'street'), trace, worlds);
		expect(inside.map(({ entry }) => entry.type)).toEqual(['begun', 'rang']);
		expect(beats(grouped, look(3, 'other'), trace, worlds)).toHaveLength(12);
		expect(laneOf(grouped, look(3, 'street'), 'SHO')).toBe('street');
		expect(laneOf(grouped, look(3), 'SHO')).toBe('SHO');
	});

	test('a timer that changed nothing, except among the internals', async () => {
		const session = await begun();
		await session.playUntil((entry) => entry.type === 'sent');
		await session.fault('m1', { type: 'dropped' });
		await session.playUntil((entry, world) => entry.type === 'rang' && world.outbox.length > 0);
		expect(told(2, session)).toEqual(['begun', 'rang']);
		expect(told(3, session)).toEqual(['begun', 'rang', 'sent CH-1', 'faulted CH-1', 'rang']);
	});
});

describe('a beat', () => {
	test('between parties: setting off, arriving, and choices that showed something', () =>
		expect(told(2)).toEqual([
			'begun',
			'rang',
			'sent PP-1',
			'delivered PP-1',
			'sent PP-2',
			'delivered PP-2'
		]));

	test('among the internals: everything', () => expect(told(3)).toHaveLength(trace.length));

	test('a fault and a switched-off machine, in a lecture too', async () => {
		const session = await begun();
		await session.playUntil((entry) => entry.type === 'sent' && entry.message.row === 'PP-1');
		await session.fault(session.world?.inFlight[0]?.id ?? '', { type: 'dropped' });
		await session.record({ type: 'stopped', party: 'SHO' });
		expect(told(1, session)).toEqual(['begun', 'faulted PP-1', 'stopped']);
	});

	test('money that moved, between parties, though its message is too fine', () => {
		const paying = worlds.map((world, seq): World =>
			seq === 11
				? { ...world, happened: [{ type: 'posted', party: 'SHO', entries: ['e1'] }] }
				: world
		);
		expect(told(1, { trace, worlds: paying })).toHaveLength(3);
		expect(told(2, { trace, worlds: paying }).at(-1)).toBe('delivered');
	});

	test('the verdict that had to wait for a certificate, not the arrival before it', () => {
		const checked = worlds[7]?.happened.find((one) => one.type === 'checked');
		if (checked?.type !== 'checked') throw new Error('nothing was checked');
		const waiting = worlds.map((world, seq): World => {
			if (seq === 7) return { ...world, happened: [{ ...checked, outcome: 'parked' }] };
			return seq === 10 ? { ...world, happened: [checked] } : world;
		});
		const seen = beats(cast, look(1), trace, waiting);
		expect(seen.map(({ index, message }) => [index, message?.row])).toEqual([
			[0, undefined],
			[9, 'PP-2'],
			[10, 'PP-1']
		]);
	});

	test('a message for certificate status only among the internals', () => {
		const status = { ...cast.rows['PP-1']!, key: 'PK-1', lod: 1 as const };
		const parts = {
			request: {
				fields: {},
				layers: [{ kind: 'OCSP-REQUEST' as const }],
				reader: 'anyone' as const
			}
		};
		const known = { ...cast, rows: { ...cast.rows, 'PK-1': { ...status, parts } } };
		const sent = trace.find((entry) => entry.type === 'sent');
		const message = { ...(sent as { message: Message }).message, row: 'PK-1' };
		expect(drawn(known, look(2), message)).toBe(false);
		expect(drawn(known, look(3), message)).toBe(true);
	});
});
