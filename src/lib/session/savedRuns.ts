import { Dexie, type Table } from 'dexie';
import type { KeyStore } from '#lib/vault/vault.ts';
import type { Entry } from '#lib/world/fact.ts';
import { memoryRuns, newestFirst, readable } from './memoryRuns.ts';
import { done, refuse, type Refusal, type Refused, type Result } from './refusal.ts';
import type { RunHead, Runs, Standing } from './runs.ts';

/** All pages opened from files share one storage, so the name must be unmistakable. */
export const databaseName = 'paylanes-runs';

/** How long a removed run can still be brought back by another tab. */
const graceMs = 600_000;

interface Kept {
	readonly run: string;
	readonly seq: number;
	readonly entry: Entry;
}

class Database extends Dexie {
	declare readonly runs: Table<RunHead, string>;
	declare readonly entries: Table<Kept, [string, number]>;
	declare readonly keys: Table<unknown, string>;

	constructor() {
		super(databaseName);
		this.version(1).stores({ runs: 'id', entries: '[run+seq]', keys: '' });
		// A newer page of ours wants to upgrade: make way, and stay closed.
		this.on('versionchange', () => {
			this.close({ disableAutoOpen: true });
			return false;
		});
	}
}

/** The browser's saved runs; where it keeps nothing, runs in memory that say so. */
export async function openRuns(): Promise<Runs> {
	const database = new Database();
	try {
		await database.open();
		await purge(database);
	} catch (error) {
		database.close();
		const { why } = refusalOf(error);
		return memoryRuns(why === 'storage-failed' ? 'no-storage' : why);
	}
	return runsIn(database);
}

function runsIn(database: Database): Runs {
	const { runs, entries } = database;
	const change = async (id: string, head: Partial<RunHead>): Promise<Result> =>
		asked(async () =>
			(await runs.update(id, head)) > 0 ? done(null) : refuse('run-not-found', undefined, id)
		);
	return {
		kept: true,
		why: null,
		keys: keysIn(database),
		list: () => asked(async () => done(newestFirst(await runs.toArray()))),
		head: (id) =>
			asked(async () => {
				const head = await runs.get(id);
				return head ? readable(head) : refuse('run-not-found', undefined, id);
			}),
		entries: (id, from, to) =>
			asked(async () => {
				const range = entries.where('[run+seq]').between([id, from], [id, to], true, true);
				return done((await range.toArray()).map(({ entry }) => entry));
			}),
		create: (head, all) =>
			asked(() =>
				database.transaction('rw', runs, entries, async () => {
					await entries.bulkPut(all.map((entry) => ({ run: head.id, seq: entry.seq, entry })));
					await runs.put(head);
					return done(null);
				})
			),
		append: (id, entry, standing) => asked(() => append(database, id, entry, standing)),
		place: (id, cursor) => change(id, { cursor }),
		remove: (id) => change(id, { removedAt: Date.now() }),
		restore: (id) => change(id, { removedAt: null }),
		close: () => database.close({ disableAutoOpen: true })
	};
}

function append(database: Database, id: string, entry: Entry, standing: Standing): Promise<Result> {
	const { runs, entries } = database;
	return database.transaction('rw', runs, entries, async () => {
		const head = await runs.get(id);
		if (!head) return refuse('run-not-found', undefined, id);
		// Another tab has played on: two endings must not be mixed into one run.
		if (entry.seq !== head.last + 1) return refuse('run-changed-elsewhere', undefined, id);
		await entries.add({ run: id, seq: entry.seq, entry });
		await runs.put({ ...head, ...standing, last: entry.seq, changedAt: Date.now() });
		return done(null);
	});
}

/** Keys stay usable in this page even when the disk is full; only the next page will miss them. */
function keysIn({ keys }: Database): KeyStore {
	const unkept = new Map<string, unknown>();
	return {
		get: async (name) => unkept.get(name) ?? (await keys.get(name)),
		put: async (name, value) => {
			try {
				await keys.put(value, name);
				unkept.delete(name);
			} catch (error) {
				if (refusalOf(error).why === 'storage-failed') throw error;
				unkept.set(name, value);
			}
		}
	};
}

async function purge(database: Database): Promise<void> {
	const { runs, entries, keys } = database;
	await database.transaction('rw', runs, entries, keys, async () => {
		const before = Date.now() - graceMs;
		const removed = await runs.filter((head) => (head.removedAt ?? Infinity) < before).toArray();
		for (const { id } of removed) {
			await entries.where('[run+seq]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
			await keys.where(':id').startsWith(`layer:${id}:`).delete();
			await runs.delete(id);
		}
	});
}

async function asked<T>(work: () => PromiseLike<Result<T>>): Promise<Result<T>> {
	try {
		return await work();
	} catch (error) {
		return refusalOf(error);
	}
}

const byName: Readonly<Record<string, Refusal>> = {
	QuotaExceededError: 'storage-full',
	DatabaseClosedError: 'storage-closed',
	InvalidStateError: 'storage-closed',
	MissingAPIError: 'no-storage',
	SecurityError: 'no-storage',
	OpenFailedError: 'no-storage',
	VersionError: 'run-from-newer-version'
};

/** The named refusal behind an error of the database; a full disk shows only in the inner error. */
export function refusalOf(error: unknown): Refused {
	const { name = '', message = '', inner } = Object(error) as Partial<Error> & { inner?: unknown };
	const innerName = (Object(inner) as Partial<Error>).name ?? '';
	const why = byName[innerName] ?? byName[name] ?? 'storage-failed';
	return refuse(why, undefined, message);
}
