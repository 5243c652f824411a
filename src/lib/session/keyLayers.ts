import type { KeyStore } from '#lib/vault/vault.ts';

/**
 * A key store seen through layers: what a fork puts lies over what its parent has. Without them two
 * forks that open one channel each would overwrite each other's traffic keys.
 */
export function layered(store: KeyStore, layers: readonly string[]): KeyStore {
	const names = (name: string) => [
		...layers.map((layer) => `layer:${layer}:${name}`).reverse(),
		name
	];
	return {
		get: async (name) => {
			for (const place of names(name)) {
				const value = await store.get(place);
				if (value !== undefined) return value;
			}
			return undefined;
		},
		put: (name, value) => store.put(names(name)[0] ?? name, value)
	};
}
