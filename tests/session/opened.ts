import { memoryStore } from '../../src/lib/vault/memoryStore.ts';
import { realVault } from '../../src/lib/vault/real/realVault.ts';
import type { KeyStore } from '../../src/lib/vault/vault.ts';
import { memoryRuns } from '../../src/lib/session/memoryRuns.ts';
import type { Runs } from '../../src/lib/session/runs.ts';
import { Session } from '../../src/lib/session/session.svelte.ts';
import { playable, options } from './pingPong.ts';

/** RSA keys take long to make: every test of a file takes its parties' keys from one store. */
const madeOnce = memoryStore();

/** Key pairs and certificates shared by all tests, channel keys not. */
export function keysOver(own: KeyStore): KeyStore {
	const shared = (name: string) => !/^(share|traffic|layer|safe)/.test(name);
	return {
		get: (name) => (shared(name) ? madeOnce : own).get(name),
		put: (name, value) => (shared(name) ? madeOnce : own).put(name, value)
	};
}

/** Runs in memory with keys that are made already. */
export function runsWithKeys(runs: Runs = memoryRuns()): Runs {
	return { ...runs, keys: keysOver(runs.keys) };
}

export const sessionOver = (runs: Runs): Session =>
	new Session({ playable, runs, vaultOver: realVault });

/** A session in which a run has begun. */
export async function begun(runs: Runs = runsWithKeys(), seed = 1): Promise<Session> {
	const session = sessionOver(runs);
	const started = await session.start('ping-pong', options, seed);
	if (!started.ok) throw new Error(`did not start: ${started.why}`);
	return session;
}

/** A session in which everything has happened. */
export async function played(runs?: Runs, seed?: number): Promise<Session> {
	const session = await begun(runs, seed);
	await session.last();
	return session;
}
