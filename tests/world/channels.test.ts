import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/lib/world/message.ts';
import { Asking } from './asking.ts';

const dropped = { type: 'dropped' } as const;
const losing =
	(...rows: readonly string[]) =>
	(message: Message) =>
		rows.includes(message.row) ? dropped : null;
/** Loses the first `times` messages of a row. */
const losingFirst = (row: string, times: number) => {
	let lost = 0;
	return (message: Message) => (message.row === row && lost++ < times ? dropped : null);
};

describe('a channel that cannot be opened', () => {
	test.each(['CH-1', 'CH-2'])(
		'%s always lost: three tries, then nobody waits any more',
		async (row) => {
			const asking = await (await Asking.begun()).asks().rest(losing(row));
			expect(asking.sent.filter((one) => one === 'CH-1')).toHaveLength(3);
			expect(asking.sent).not.toContain('A-1');
			expect(asking.outcomes).toEqual(['gaveUp']);
			expect(asking.world.channels).toEqual({});
			expect(asking.world.now - asking.cast.startsAt).toBe(15_000);
		}
	);

	test.each([0, 0.3, 0.5, 0.7, 1])('CH-2 always altered at %d: never opened', async (at) => {
		const asking = await (
			await Asking.begun()
		)
			.asks()
			.rest(({ row }) => (row === 'CH-2' ? { type: 'altered', at } : null));
		expect(asking.outcomes).toEqual(['gaveUp']);
		expect(asking.sent).not.toContain('A-1');
	});

	test('the next thing to say opens a new one, under another name', async () => {
		const asking = await (await Asking.begun()).asks().rest(losing('CH-1'));
		await asking.asks('2').rest();
		const ids = asking.trace.flatMap((entry) =>
			entry.type === 'sent' && entry.message.row === 'CH-1' ? [entry.message.record?.channel] : []
		);
		expect(new Set(ids).size).toBe(4);
		expect(asking.outcomes).toEqual(['gaveUp', 'opened', 'A-1 accepted', 'A-2 accepted']);
	});

	test('a client that has lost its proof is hung up on', async () => {
		const asking = await (await Asking.begun({ channel: 'CH-M' })).asks().rest(losing('CH-3'));
		expect(asking.outcomes).toEqual(['opened', 'gaveUp', 'A-1 refused E-SERVER-ID']);
		expect(asking.asked).toBe(0);
		await asking.asks('2').rest();
		expect(asking.outcomes.slice(-3)).toEqual(['opened', 'A-1 accepted', 'A-2 accepted']);
	});
});

describe('a channel that is opened', () => {
	test.each([1, 2])('after %i lost greetings, what waited is sent once', async (times) => {
		const asking = await (await Asking.begun()).asks().rest(losingFirst('CH-1', times));
		expect(asking.sent.filter((row) => row === 'A-1')).toHaveLength(1);
		expect(asking.asked).toBe(1);
	});

	test('carries everything that waited, in its order', async () => {
		const asking = await (await Asking.begun()).asks('1').asks('2').asks('3').rest();
		expect(asking.sent).toEqual(['CH-1', 'CH-2', 'A-1', 'A-1', 'A-1', 'A-2', 'A-2', 'A-2']);
		const seqs = asking.trace.flatMap((entry) =>
			entry.type === 'sent' && entry.message.row === 'A-1' ? [entry.message.record?.seq] : []
		);
		expect(seqs).toEqual([0, 1, 2]);
	});

	test('is used again and not opened anew', async () => {
		const asking = await (await Asking.begun()).asks('1').rest();
		await asking.asks('2').rest();
		expect(asking.sent.filter((row) => row === 'CH-1')).toHaveLength(1);
	});

	test('shows nothing of what it carries', async () => {
		const asking = await Asking.begun();
		const message = await asking.asks('1', 'a secret question').until('A-1');
		expect(message.wire).not.toContain('secret');
		expect(JSON.stringify(message.parts)).toContain('a secret question');
	});

	test('takes each record once, and no altered one', async () => {
		const doubled = await (
			await Asking.begun()
		)
			.asks()
			.rest(({ row }) => (row === 'A-1' ? { type: 'duplicated', afterMs: 10 } : null));
		expect(doubled.outcomes.slice(1)).toEqual(['A-1 accepted', 'A-1 refused CK11', 'A-2 accepted']);
		const altered = await (
			await Asking.begun()
		)
			.asks()
			.rest(({ row }) => (row === 'A-1' ? { type: 'altered', at: 0.5 } : null));
		expect(altered.outcomes.slice(1)).toEqual(['A-1 refused CK03']);
		expect(altered.asked).toBe(0);
	});

	test('mutual: both prove themselves before anything is taken', async () => {
		const asking = await (await Asking.begun({ channel: 'CH-M' })).asks().rest();
		expect(asking.sent).toEqual(['CH-1', 'CH-2', 'CH-3', 'A-1', 'A-2']);
		expect(asking.outcomes).toEqual(['opened', 'A-1 accepted', 'A-2 accepted']);
	});
});

test('outside of the channel nothing is taken', async () => {
	const asking = await Asking.begun();
	const message = await asking.asks().until('A-1');
	const texts = Object.entries(message.parts).map(([name, { text }]) => [name, text]);
	const wire = JSON.stringify(Object.fromEntries(texts));
	asking.happen({ type: 'faulted', id: message.id, fault: dropped });
	asking.happen({ type: 'injected', message: { ...message, id: 'x1', wire, record: null } });
	await asking.rest();
	expect(asking.outcomes).toEqual(['opened', 'A-1 refused E-SERVER-ID']);
	expect(asking.asked).toBe(0);
});

test('without channels the same messages travel in the open', async () => {
	const asking = await Asking.begun({ channel: null });
	const message = await asking.asks().until('A-1');
	expect(message.wire).toContain('why');
	await asking.rest();
	expect(asking.sent).toEqual(['A-1', 'A-2']);
});
