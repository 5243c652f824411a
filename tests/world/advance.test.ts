import { describe, expect, test } from 'vitest';
import { setup } from 'xstate';
import { advance, fold } from '../../src/lib/world/advance.ts';
import type { Entry, Fact, Reading } from '../../src/lib/world/fact.ts';
import { Asking, castOf } from './asking.ts';

const at = (asking: Asking, fact: Fact, change: Partial<Entry> = {}) => {
	const { world, cast } = asking;
	const entry = { ...fact, seq: world.seq + 1, at: world.now, because: null, ...change } as Entry;
	return () => advance(cast, world, entry);
};
const reading: Reading = { record: null, parts: {}, texts: null, handshake: null };
const go: Fact = { type: 'acted', party: 'A', event: { type: 'ask', number: '1', words: 'why' } };

describe('an entry that cannot follow is a bug', () => {
	test('a trace begins with begun', () => {
		expect(() => fold(() => castOf(), [])).toThrow('a trace begins with begun: nothing');
		expect(() => advance(castOf(), null, { ...go, seq: 0, at: 0, because: null })).toThrow(
			'a trace begins with begun: acted'
		);
	});

	test.each([
		['the same entry again', { seq: 0 }, 'entry out of order: 0 after 0'],
		['an entry too early', { seq: 2 }, 'entry out of order: 2 after 0'],
		['an entry in the past', { at: 5 }, 'entry in the past: 5 before']
	])('%s', async (_, change, message) => {
		expect(at(await Asking.begun(), go, change)).toThrow(message);
	});

	test.each([
		['a timer nobody has set', { type: 'rang', party: 'A', timer: 'tea' }, 'not set: A tea'],
		['what was never sent', { type: 'delivered', id: 'm9', reading }, 'not in flight: m9'],
		['a fault of nothing', { type: 'faulted', id: 'm9', fault: { type: 'dropped' } }, 'm9'],
		['an act of nobody', { type: 'acted', party: 'Z', event: { type: 'ask' } }, 'no such party: Z'],
		['a stop of nobody', { type: 'stopped', party: 'Z' }, 'no such party: Z']
	] as readonly (readonly [string, Fact, string])[])('%s', async (_, fact, message) => {
		expect(at(await Asking.begun(), fact)).toThrow(message);
	});
});

describe('what a machine may not want', () => {
	const wanting = (action: string) =>
		setup({ actions: { [action]: () => undefined } }).createMachine({
			id: 'keeper',
			initial: 'open',
			states: { open: { on: { ask: { actions: action } } } }
		});

	test('any action but send, post, show and note', async () => {
		const asking = (await Asking.begun({ keeper: wanting('telephone') })).asks();
		await expect(asking.rest()).rejects.toThrow(
			'a machine may only send, post, show and note: K telephone'
		);
	});

	test('to send what its role has no row for', async () => {
		const machine = setup({ actions: { send: () => undefined } }).createMachine({
			initial: 'open',
			states: {
				open: {
					on: { ask: { actions: { type: 'send', params: { kind: 'ask', parts: {} } as never } } }
				}
			}
		});
		const asking = (await Asking.begun({ keeper: machine })).asks();
		await expect(asking.rest()).rejects.toThrow('no row says that keeper may send: ask');
	});
});

test('a machine that does not know an act ignores it, and that is noted', async () => {
	const asking = await Asking.begun();
	asking.happen({ type: 'acted', party: 'A', event: { type: 'dance' } });
	expect(asking.world.happened).toEqual([{ type: 'ignored', party: 'A', on: 'dance' }]);
});

test('a machine in a state that does not take a message refuses it by CK14', async () => {
	const asking = await Asking.begun();
	asking.happen({ type: 'acted', party: 'K', event: { type: 'close' } });
	await asking.asks().rest();
	expect(asking.outcomes).toEqual(['opened', 'A-1 refused E-STATE']);
});

test('the world before an entry is as it was', async () => {
	const asking = await Asking.begun();
	const before = JSON.stringify(asking.worlds[0]?.outbox);
	await asking.asks().rest();
	expect(JSON.stringify(asking.worlds[0]?.outbox)).toBe(before);
	expect(asking.worlds[0]?.seq).toBe(0);
	expect(fold(() => asking.cast, asking.trace).seq).toBe(asking.world.seq);
});

test('who acts first follows the opening', async () => {
	const event = { type: 'ask', number: '1', words: 'why' };
	const asking = await Asking.begun({ opening: [{ party: 'A', event, afterMs: 1_000 }] });
	await asking.rest();
	expect(asking.trace[1]).toMatchObject({ type: 'rang', at: asking.cast.startsAt + 1_000 });
	expect(asking.asked).toBe(1);
});
