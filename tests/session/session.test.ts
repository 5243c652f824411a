import { describe, expect, test } from 'vitest';
import { fold } from '../../src/lib/world/advance.ts';
import { memoryRuns } from '../../src/lib/session/memoryRuns.ts';
import { refuse } from '../../src/lib/session/refusal.ts';
import { Session } from '../../src/lib/session/session.svelte.ts';
import { begun, played, runsWithKeys, sessionOver } from './opened.ts';
import { casting, playable, options, pan } from './pingPong.ts';

const types = (session: Session) => session.trace.map(({ type }) => type).join(' ');
const messageAt = (session: Session) => session.world?.inFlight[0]?.id ?? '';

/** Plays on until a message of that row is on its way. */
const untilSent = (session: Session, row: string) =>
	session.playUntil((entry) => entry.type === 'sent' && entry.message.row === row);

describe('refused by name', () => {
	test('a mode that is not there, and the open run stays', async () => {
		const session = await played();
		const before = session.trace;
		expect(await session.start('barter', {})).toEqual(refuse('mode-unknown', undefined, 'barter'));
		expect(session.error?.why).toBe('mode-unknown');
		expect(session.trace).toBe(before);
		session.dismiss();
		expect(session.error).toBeNull();
	});

	test('beginning without Web Crypto', async () => {
		const session = new Session({ playable, runs: memoryRuns(), vaultOver: null });
		expect(await session.start('ping-pong', options)).toEqual(refuse('no-web-crypto'));
		expect(session.cursor).toBe(-1);
		expect(session.canGoOn).toBe(false);
	});

	test('steps and deeds before a run is open', async () => {
		const session = sessionOver(runsWithKeys());
		expect(await session.next()).toEqual(refuse('run-not-started'));
		expect(await session.record({ type: 'stopped', party: 'SHO' })).toEqual(
			refuse('run-not-started')
		);
		expect(await session.fork()).toEqual(refuse('run-not-started'));
		expect(session.previous()).toBe(false);
	});

	test('an act that nobody waits for, of a stranger or of a machine that is down', async () => {
		const session = await begun();
		expect(await session.act('CUS', { type: 'sleep' })).toEqual(refuse('act-not-possible'));
		expect(await session.act('BANK', { type: 'buy' })).toEqual(refuse('act-not-possible'));
		await session.record({ type: 'stopped', party: 'CUS' });
		expect(await session.act('CUS', { type: 'leave' })).toEqual(refuse('act-not-possible'));
	});

	test('a fault on a message that is not in flight', async () => {
		const session = await begun();
		expect(await session.fault('m1', { type: 'dropped' })).toEqual(refuse('message-not-in-flight'));
	});

	test('going on with a run whose keys are elsewhere; looking at it works', async () => {
		const here = runsWithKeys();
		const session = await begun(here);
		await untilSent(session, 'PP-1');
		await session.settled();
		const elsewhere = { ...here, keys: memoryRuns().keys };
		const other = sessionOver(elsewhere);
		expect(await other.resume(session.head?.id ?? '')).toEqual({ ok: true, value: null });
		expect(other.whyNot).toBe('keys-not-here');
		expect(other.world).toEqual(session.world);
		expect(await other.next()).toEqual(refuse('keys-not-here'));
		expect(await other.fault(messageAt(other), { type: 'dropped' })).toEqual(
			refuse('keys-not-here')
		);
		expect(other.previous()).toBe(true);
	});
});

describe('stepping', () => {
	test('keys are made with progress, then the run stands at its beginning', async () => {
		const session = sessionOver(memoryRuns());
		const starting = session.start('ping-pong', options, 1);
		await Promise.resolve();
		expect(session.working).toBe(true);
		const heard = new Set<number | null>();
		while (session.working) {
			heard.add(session.progress);
			await new Promise((resolve) => setTimeout(resolve, 1));
		}
		expect((await starting).ok).toBe(true);
		expect(heard.size).toBeGreaterThan(1);
		expect(session.progress).toBeNull();
		expect(session.cursor).toBe(0);
		expect(types(session)).toBe('begun');
		expect(session.canGoOn).toBe(true);
	});

	test('next makes one entry after another until the run is at rest', async () => {
		const session = await begun();
		for (let step = 1; step <= 11; step++) {
			expect(session.atRest).toBe(false);
			expect(await session.next()).toEqual({ ok: true, value: { moved: true } });
			expect(session.cursor).toBe(step);
		}
		expect(session.atRest).toBe(true);
		expect(await session.next()).toEqual({ ok: true, value: { moved: false } });
		expect(session.world?.parties['SHO']?.snapshot.value).toBe('thanked');
		expect(JSON.stringify(session.trace)).not.toContain(pan);
	});

	test('going back and forth changes nothing and looks worlds up', async () => {
		const session = await played();
		const { trace, worlds } = session;
		session.seek(4);
		expect(session.world).toBe(worlds[4]);
		expect(session.shown).toEqual(trace.slice(0, 5));
		expect(session.previous()).toBe(true);
		expect(session.cursor).toBe(3);
		await session.next();
		expect(session.world).toBe(worlds[4]);
		expect(session.first()).toBe(true);
		expect(session.previous()).toBe(false);
		session.seek(1_000);
		expect(session.cursor).toBe(11);
		expect(session.trace).toBe(trace);
		expect(fold(casting, trace)).toEqual(worlds.at(-1));
	});

	test('steps go from beat to beat, and to rest where no beat is left', async () => {
		const session = await begun();
		session.visible = (entry) => entry.type === 'sent' && !entry.message.handshake;
		const stops: number[] = [];
		while ((await session.next()).ok && !session.atRest) stops.push(session.cursor);
		expect([...stops, session.cursor]).toEqual([6, 8, 10, 11]);
		session.previous();
		expect(session.cursor).toBe(10);
		session.seek(6);
		session.previous();
		expect(session.cursor).toBe(0);
	});

	test('many presses at once never interleave', async () => {
		const session = await begun();
		await Promise.all([session.next(), session.next(), session.last(), session.next()]);
		expect(session.trace.map(({ seq }) => seq)).toEqual([...Array(12).keys()]);
		expect(session.cursor).toBe(11);
	});

	test('a seek while something is played wins', async () => {
		const session = await begun();
		await session.next();
		const playing = session.last();
		session.seek(0);
		expect(await playing).toEqual({ ok: true, value: { moved: false } });
		expect(session.cursor).toBe(0);
	});
});

describe('deeds', () => {
	test('an act at the end goes on with the same run', async () => {
		const session = await begun();
		const id = session.head?.id;
		await session.act('CUS', { type: 'leave' });
		expect(session.cursor).toBe(1);
		expect(session.head?.id).toBe(id);
		await session.last();
		expect(session.world?.parties['CUS']?.snapshot.value).toBe('gone');
	});

	test('a deed before the end forks, and the old run is kept with its bytes', async () => {
		const runs = runsWithKeys();
		const session = await played(runs);
		const old = { head: session.head, trace: session.trace };
		session.seek(6);
		await session.fault(messageAt(session), { type: 'dropped' });
		expect(session.head?.id).not.toBe(old.head?.id);
		expect(session.head?.forkedFrom).toEqual({ run: old.head?.id, seq: 6 });
		expect(session.trace.slice(0, 7)).toEqual(old.trace.slice(0, 7));
		expect(session.entry?.type).toBe('faulted');
		await session.last();
		expect(types(session)).toContain('faulted rang');
		expect(session.world?.parties['SHO']?.snapshot.value).toBe('thanked');
		await session.settled();
		const back = sessionOver(runs);
		await back.resume(old.head?.id ?? '');
		expect(back.trace).toEqual(old.trace);
	});

	test.each([...Array(11).keys()])(
		'forked at step %i and left alone it ends the same, and so does what it was forked from',
		async (seq) => {
			const runs = runsWithKeys();
			const session = await begun(runs);
			await session.playUntil((entry) => entry.seq === seq + 1);
			const parent = session.head?.id ?? '';
			session.seek(seq);
			await session.fork();
			await session.last();
			expect(session.cursor).toBe(11);
			expect(session.world?.parties['SHO']?.snapshot.value).toBe('thanked');
			// The fork has opened the same channel with other keys: the parent must not notice.
			await session.resume(parent);
			await session.last();
			expect(session.cursor).toBe(11);
			expect(session.world?.parties['SHO']?.snapshot.value).toBe('thanked');
		}
	);

	test('a bug in one call does not stop the next', async () => {
		const session = await begun();
		await expect(session.record({ type: 'stopped', party: 'NOBODY' })).rejects.toThrow(
			'no such party: NOBODY'
		);
		expect((await session.next()).ok).toBe(true);
	});
});

test('reloaded at every step it shows the same world and the same bytes, and goes on', async () => {
	const runs = runsWithKeys();
	const session = await begun(runs);
	for (;;) {
		const moved = await session.next();
		await session.settled();
		const reloaded = sessionOver(runs);
		await reloaded.resume(session.head?.id ?? '');
		expect(reloaded.cursor).toBe(session.cursor);
		expect(reloaded.world).toEqual(session.world);
		expect(JSON.stringify(reloaded.trace)).toBe(JSON.stringify(session.trace));
		if (!moved.ok || !moved.value.moved) break;
	}
	expect(session.cursor).toBe(11);
});
