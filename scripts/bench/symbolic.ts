import { symbolicVault } from '../../src/lib/vault/symbolic/symbolicVault.ts';
import { advance } from '../../src/lib/world/advance.ts';
import type { Entry } from '../../src/lib/world/fact.ts';
import { entryOf, play } from '../../src/lib/world/runner.ts';
import type { World } from '../../src/lib/world/world.ts';
import { beginning } from './run.ts';

/** Runs a second with the symbolic vault: each message of a payment lost in turn, from shared prefixes. */
export async function symbolic(): Promise<readonly string[]> {
	const vault = symbolicVault();
	const { cast, first, world } = await beginning(vault);
	const prefixes: { readonly entry: Entry; readonly world: World }[] = [{ entry: first, world }];
	await play(cast, vault, world, (entry, after) => prefixes.push({ entry, world: after }));
	const start = performance.now();
	let runs = 0;
	for (let round = 0; round < 5; round++)
		for (const prefix of prefixes) {
			if (prefix.entry.type !== 'sent') continue;
			const fact = {
				type: 'faulted',
				id: prefix.entry.message.id,
				fault: { type: 'dropped' }
			} as const;
			const lost = advance(cast, prefix.world, entryOf(prefix.world, fact, prefix.world.now, null));
			await play(cast, vault, lost);
			runs++;
		}
	const seconds = (performance.now() - start) / 1000;
	return [
		`symbolic runs from shared prefixes         ${Math.round(runs / seconds)} a second (goal 500), ${runs} runs`
	];
}
