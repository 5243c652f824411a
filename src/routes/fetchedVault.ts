import type { KeyStore, Vault } from '#lib/vault/vault.ts';

/**
 * The real vault, fetched with the first thing that is asked of it. A saved run is on screen without
 * it: only making and reading messages needs certificates, signatures and their libraries.
 */
export function fetchedVault(store: KeyStore): Vault {
	let fetched: Promise<Vault> | null = null;
	const vault = (): Promise<Vault> =>
		(fetched ??= import('#lib/vault/real/realVault.ts').then(({ realVault }) => realVault(store)));
	return {
		kind: 'real',
		establish: async (...said) => (await vault()).establish(...said),
		keep: async (...said) => (await vault()).keep(...said),
		holds: async (...said) => (await vault()).holds(...said),
		protect: async (...said) => (await vault()).protect(...said),
		read: async (...said) => (await vault()).read(...said),
		look: async (...said) => (await vault()).look(...said),
		greet: async (...said) => (await vault()).greet(...said),
		welcome: async (...said) => (await vault()).welcome(...said),
		join: async (...said) => (await vault()).join(...said),
		prove: async (...said) => (await vault()).prove(...said),
		admit: async (...said) => (await vault()).admit(...said),
		wrap: async (...said) => (await vault()).wrap(...said),
		unwrap: async (...said) => (await vault()).unwrap(...said)
	};
}
