import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { realVault } from '../../src/lib/vault/real/realVault.ts';
import { Player } from '../../src/lib/session/player.svelte.ts';
import type { Runs } from '../../src/lib/session/runs.ts';
import { openRuns } from '../../src/lib/session/savedRuns.ts';
import { Session } from '../../src/lib/session/session.svelte.ts';
import { playable, options, pan } from '../session/pingPong.ts';

let runs: Runs;
const opened = () => new Session({ playable, runs, vaultOver: realVault });

beforeEach(async () => {
	runs = await openRuns();
});
afterEach(() => runs.close());

test('in a browser everything that follows from a step follows', async () => {
	const session = opened();
	const player = new Player(session);
	const seen: string[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			seen.push(`${session.cursor}/${session.trace.length} ${session.entry?.type ?? 'nothing'}`);
		});
	});
	flushSync();
	await session.start('ping-pong', options, 1);
	flushSync();
	await player.next();
	flushSync();
	player.tick(5_000);
	player.previous();
	flushSync();
	await player.last();
	flushSync();
	stop();
	expect(seen.slice(0, 4)).toEqual(['-1/0 nothing', '0/1 begun', '0/2 begun', '1/2 rang']);
	expect(seen[4]).toBe('0/2 begun');
	expect(seen.at(-1)).toBe('11/12 delivered');
	expect(session.atRest).toBe(true);
});

test('reloaded in the middle it goes on with keys that never left the browser', async () => {
	expect(runs.kept).toBe(true);
	const session = opened();
	await session.start('ping-pong', options, 1);
	await session.playUntil((entry) => entry.seq === 6);
	await session.settled();
	runs.close();
	runs = await openRuns();
	const reloaded = opened();
	await reloaded.resume(session.head?.id ?? '');
	expect(JSON.stringify(reloaded.trace)).toBe(JSON.stringify(session.trace));
	expect(reloaded.cursor).toBe(6);
	await reloaded.last();
	expect(reloaded.world?.parties['SHO']?.snapshot.value).toBe('thanked');
	expect(JSON.stringify(reloaded.trace)).not.toContain(pan);
});

test('of two tabs on one run the first to play on is saved, the other says so', async () => {
	const mine = opened();
	await mine.start('ping-pong', options, 1);
	const otherRuns = await openRuns();
	const theirs = new Session({ playable, runs: otherRuns, vaultOver: realVault });
	await theirs.resume(mine.head?.id ?? '');
	await theirs.next();
	await mine.next();
	expect(mine.error?.why).toBe('run-changed-elsewhere');
	expect(theirs.error).toBeNull();
	otherRuns.close();
});
