import { memoryStore } from '#lib/vault/memoryStore.ts';
import type { Entry } from '#lib/world/fact.ts';
import { done, refuse, type Refusal, type Result } from './refusal.ts';
import { runSchema, type RunHead, type Runs } from './runs.ts';

interface Held {
	readonly head: RunHead;
	readonly entries: readonly Entry[];
}

/** Runs that last as long as the page: what there is where the browser keeps nothing. */
export function memoryRuns(why: Refusal = 'no-storage'): Runs {
	const runs = new Map<string, Held>();
	const find = (id: string): Result<Held> => {
		const held = runs.get(id);
		return held ? done(held) : refuse('run-not-found', undefined, id);
	};
	const change = (id: string, head: Partial<RunHead>, entries: readonly Entry[] = []): Result => {
		const found = find(id);
		if (!found.ok) return found;
		const { value } = found;
		runs.set(id, {
			head: { ...value.head, ...head, changedAt: Date.now() },
			entries: [...value.entries, ...entries]
		});
		return done(null);
	};
	return {
		kept: false,
		why,
		keys: memoryStore(),
		list: async () => done(newestFirst([...runs.values()].map(({ head }) => head))),
		head: async (id) => {
			const found = find(id);
			return found.ok ? readable(found.value.head) : found;
		},
		entries: async (id, from, to) => {
			const found = find(id);
			return found.ok ? done(found.value.entries.slice(from, to + 1)) : found;
		},
		create: async (head, entries) => {
			runs.set(head.id, { head, entries });
			return done(null);
		},
		append: async (id, entry, standing) => {
			const found = find(id);
			if (!found.ok) return found;
			if (entry.seq !== found.value.head.last + 1) return refuse('run-changed-elsewhere');
			return change(id, { ...standing, last: entry.seq }, [entry]);
		},
		place: async (id, cursor) => change(id, { cursor }),
		remove: async (id) => change(id, { removedAt: Date.now() }),
		restore: async (id) => change(id, { removedAt: null }),
		close: () => undefined
	};
}

/** The list as a person sees it: the newest first, without those removed. */
export function newestFirst(heads: readonly RunHead[]): readonly RunHead[] {
	return heads
		.filter((head) => head.removedAt === null)
		.sort((one, other) => other.createdAt - one.createdAt);
}

/** A head that this version can read, or the refusal. */
export function readable(head: RunHead): Result<RunHead> {
	return head.schema > runSchema
		? refuse('run-from-newer-version', undefined, head.id)
		: done(head);
}
