import type { KeyStore } from './vault.ts';

/** A key store that lasts as long as the page. */
export function memoryStore(): KeyStore {
	const kept = new Map<string, unknown>();
	return {
		get: async (name) => kept.get(name),
		put: async (name, value) => void kept.set(name, value)
	};
}
