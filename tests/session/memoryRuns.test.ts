import { expect, test } from 'vitest';
import { memoryStore } from '../../src/lib/vault/memoryStore.ts';
import { layered } from '../../src/lib/session/keyLayers.ts';
import { openRuns } from '../../src/lib/session/savedRuns.ts';
import { begun } from './opened.ts';

test('without a database runs are in memory and say so', async () => {
	const runs = await openRuns();
	expect([runs.kept, runs.why]).toEqual([false, 'no-storage']);
	const session = await begun(runs);
	await session.last();
	expect(session.error).toBeNull();
	expect(await runs.head(session.head?.id ?? '')).toMatchObject({ value: { last: 11 } });
});

test('a layer of keys lies over its parent and leaves it alone', async () => {
	const store = memoryStore();
	await store.put('a', 'parent');
	const fork = layered(store, ['one']);
	expect(await fork.get('a')).toBe('parent');
	await fork.put('a', 'fork');
	const inner = layered(store, ['one', 'two']);
	expect(await inner.get('a')).toBe('fork');
	await inner.put('a', 'inner');
	expect(await fork.get('a')).toBe('fork');
	expect(await layered(store, ['other']).get('a')).toBe('parent');
	expect(await layered(store, []).get('a')).toBe('parent');
});
