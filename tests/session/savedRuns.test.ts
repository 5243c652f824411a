import { IDBKeyRange, IDBObjectStore, indexedDB } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../src/lib/world/fact.ts';
import { memoryRuns } from '../../src/lib/session/memoryRuns.ts';
import { done, refuse } from '../../src/lib/session/refusal.ts';
import { newHead, runSchema, type RunHead, type Runs } from '../../src/lib/session/runs.ts';
import { databaseName, openRuns, refusalOf } from '../../src/lib/session/savedRuns.ts';
import { begun, played, runsWithKeys, sessionOver } from './opened.ts';

// Put in by hand and taken out again: the files that are tested after this one have no database.
const none = Dexie.dependencies;
beforeAll(() => {
	Dexie.dependencies = { indexedDB, IDBKeyRange };
});
afterAll(() => {
	Dexie.dependencies = none;
});

const open: Runs[] = [];
const runsOf = {
	'in memory': async () => memoryRuns(),
	'in the database': async () => {
		const runs = await openRuns();
		open.push(runs);
		return runs;
	}
};
const saved = runsOf['in the database'];

const { trace } = await played();
const origin = { forkedFrom: null, imported: false, layers: [] };
const head = (id: string, last: number, more: Partial<RunHead> = {}): RunHead => ({
	...newHead(id, trace.slice(0, last + 1), { cursor: 0, ended: false }, origin),
	...more
});
const create = async (runs: Runs, id: string, last: number, more: Partial<RunHead> = {}) =>
	runs.create(head(id, last, more), trace.slice(0, last + 1));
const standing = { cursor: 1, ended: false };
const entry = (seq: number) => trace[seq] as Entry;
const idsOf = async (runs: Runs) => {
	const list = await runs.list();
	return list.ok ? list.value.map(({ id }) => id) : list.why;
};

type Write = (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest;
const writeOf = (name: 'add' | 'put') =>
	Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, name)?.value as Write;

/** The disk is full for whatever goes into one store. */
function fillDisk(store: string): () => void {
	const writes = { add: writeOf('add'), put: writeOf('put') };
	const full = (write: Write): Write =>
		function (...given) {
			if (this.name === store) throw new DOMException('full', 'QuotaExceededError');
			return write.apply(this, given);
		};
	Object.assign(IDBObjectStore.prototype, { add: full(writes.add), put: full(writes.put) });
	return () => Object.assign(IDBObjectStore.prototype, writes);
}

beforeEach(() => Dexie.delete(databaseName));
afterEach(() => {
	vi.useRealTimers();
	for (const runs of open.splice(0)) runs.close();
});

describe.each(Object.entries(runsOf))('runs %s refuse', (_, openNew) => {
	test('what they do not have', async () => {
		const runs = await openNew();
		const why = { ok: false, why: 'run-not-found' };
		expect(await runs.head('r1')).toMatchObject(why);
		expect(await runs.append('r1', entry(0), standing)).toMatchObject(why);
		expect(await runs.place('r1', 3)).toMatchObject(why);
		expect(await runs.remove('r1')).toMatchObject(why);
		expect(await runs.restore('r1')).toMatchObject(why);
	});

	test('a run saved by a newer version, and still list it', async () => {
		const runs = await openNew();
		await create(runs, 'r1', 3, { schema: runSchema + 1 });
		expect(await runs.head('r1')).toMatchObject({ ok: false, why: 'run-from-newer-version' });
		expect(await idsOf(runs)).toEqual(['r1']);
	});

	test.each([2, 3, 5])(
		'entry %i behind the last, 3, because another tab played on',
		async (seq) => {
			const runs = await openNew();
			await create(runs, 'r1', 3);
			const result = await runs.append('r1', entry(seq), standing);
			expect(result).toMatchObject({ ok: false, why: 'run-changed-elsewhere' });
			expect(await runs.entries('r1', 0, 99)).toEqual(done(trace.slice(0, 4)));
		}
	);
});

describe.each(Object.entries(runsOf))('runs %s keep', (_, openNew) => {
	test('entries and the head, exactly', async () => {
		const runs = await openNew();
		expect(await create(runs, 'r1', 3)).toEqual(done(null));
		expect(await runs.append('r1', entry(4), { cursor: 4, ended: true })).toEqual(done(null));
		const back = await runs.entries('r1', 0, 4);
		expect(JSON.stringify(back)).toBe(JSON.stringify(done(trace.slice(0, 5))));
		expect(await runs.entries('r1', 1, 2)).toEqual(done(trace.slice(1, 3)));
		expect(await runs.head('r1')).toMatchObject({ value: { last: 4, cursor: 4, ended: true } });
		await runs.place('r1', 2);
		expect(await runs.head('r1')).toMatchObject({ value: { last: 4, cursor: 2 } });
	});

	test('the newest first; a removed one comes back when that is undone', async () => {
		const runs = await openNew();
		await create(runs, 'old', 3, { createdAt: 1 });
		await create(runs, 'new', 3, { createdAt: 2 });
		expect(await idsOf(runs)).toEqual(['new', 'old']);
		await runs.remove('new');
		expect(await idsOf(runs)).toEqual(['old']);
		await runs.restore('new');
		expect(await idsOf(runs)).toEqual(['new', 'old']);
		expect(await runs.entries('new', 0, 99)).toEqual(done(trace.slice(0, 4)));
	});
});

describe('the database refuses', () => {
	test.each([
		['storage-full', { name: 'QuotaExceededError' }],
		['storage-full', { name: 'AbortError', inner: { name: 'QuotaExceededError' } }],
		['storage-closed', { name: 'DatabaseClosedError' }],
		['no-storage', { name: 'OpenFailedError', inner: { name: 'SecurityError' } }],
		['storage-failed', { name: 'DataError', message: 'odd' }],
		['storage-failed', null]
	])('%s for %o', (why, error) => expect(refusalOf(error).why).toBe(why));

	test.each(['entries', 'runs'])('both or neither: the disk is full for %s', async (store) => {
		const runs = await saved();
		await create(runs, 'r1', 3);
		const clear = fillDisk(store);
		expect(await runs.append('r1', entry(4), standing)).toMatchObject({ why: 'storage-full' });
		clear();
		expect(await runs.entries('r1', 0, 99)).toEqual(done(trace.slice(0, 4)));
		expect(await runs.head('r1')).toMatchObject({ value: { last: 3, cursor: 0 } });
	});

	test('everything once a newer page has taken over', async () => {
		const runs = await saved();
		await create(runs, 'r1', 3);
		await new Promise((resolve, reject) => {
			const opening = indexedDB.open(databaseName, 1_000);
			opening.onsuccess = () => resolve(opening.result.close());
			opening.onerror = reject;
		});
		expect(await runs.list()).toMatchObject(refuse('storage-closed'));
		expect(await runs.append('r1', entry(4), standing)).toMatchObject(refuse('storage-closed'));
	});
});

describe('the database keeps', () => {
	test('runs and keys that cannot be extracted beyond the page', async () => {
		const first = await saved();
		expect([first.kept, first.why]).toEqual([true, null]);
		await create(first, 'r1', 3);
		const usages: KeyUsage[] = ['sign', 'verify'];
		const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, usages);
		await first.keys.put('mac', key);
		first.close();
		const second = await saved();
		expect(await second.entries('r1', 0, 3)).toEqual(done(trace.slice(0, 4)));
		const back = (await second.keys.get('mac')) as CryptoKey;
		expect(back.extractable).toBe(false);
		const mac = (one: CryptoKey) => crypto.subtle.sign('HMAC', one, new Uint8Array([1]));
		expect(await mac(back)).toEqual(await mac(key));
		expect(await second.keys.get('other')).toBeUndefined();
	});

	test('removed runs for another tab to bring back, but not for ever', async () => {
		vi.useFakeTimers({ toFake: ['Date'] });
		const first = await saved();
		await create(first, 'gone', 3);
		await create(first, 'stays', 3);
		await first.keys.put('layer:gone:share', 'secret');
		await first.keys.put('layer:stays:share', 'secret');
		await first.remove('gone');
		expect((await (await saved()).restore('gone')).ok).toBe(true);
		await first.remove('gone');
		vi.setSystemTime(Date.now() + 3_600_000);
		const later = await saved();
		expect(await later.restore('gone')).toMatchObject({ why: 'run-not-found' });
		expect(await later.entries('gone', 0, 99)).toEqual(done([]));
		expect(await later.keys.get('layer:gone:share')).toBeUndefined();
		expect(await later.keys.get('layer:stays:share')).toBe('secret');
		expect(await later.entries('stays', 0, 99)).toEqual(done(trace.slice(0, 4)));
	});

	test('keys for this page even when the disk is full', async () => {
		const { keys } = await saved();
		const clear = fillDisk('keys');
		await keys.put('k', 'value');
		clear();
		expect(await keys.get('k')).toBe('value');
		await keys.put('k', 'other');
		expect(await keys.get('k')).toBe('other');
	});
});

describe('a session over the database', () => {
	test('goes on when the disk is full, and saves what is missing when there is room again', async () => {
		const runs = await saved();
		const session = await begun(runsWithKeys(runs));
		await session.next();
		const clear = fillDisk('entries');
		await session.next();
		await session.next();
		expect(session.cursor).toBe(3);
		expect(session.error?.why).toBe('storage-full');
		clear();
		await session.next();
		await session.settled();
		expect(session.error).toBeNull();
		expect(await runs.entries(session.head?.id ?? '', 0, 99)).toEqual(done(session.trace));
	});

	test('stops saving when another tab has played on, and says so', async () => {
		const runs = runsWithKeys(await saved());
		const mine = await begun(runs);
		const theirs = sessionOver(runs);
		await theirs.resume(mine.head?.id ?? '');
		await theirs.next();
		await mine.next();
		expect(mine.error?.why).toBe('run-changed-elsewhere');
		await mine.last();
		await mine.settled();
		expect(mine.cursor).toBe(11);
		expect(await runs.entries(mine.head?.id ?? '', 0, 99)).toEqual(done(theirs.trace));
	});

	test('comes back to the step that was looked at, with the rest behind it', async () => {
		const runs = runsWithKeys(await saved());
		const session = await played(runs);
		for (const seq of [9, 2, 7, 5]) session.seek(seq);
		await session.settled();
		const back = sessionOver(runs);
		await back.resume(session.head?.id ?? '');
		expect(back.cursor).toBe(5);
		expect(back.trace).toEqual(session.trace);
		expect(back.worlds).toEqual(session.worlds);
		await back.last();
		expect(back.atRest).toBe(true);
	});
});
