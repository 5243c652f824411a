import { describe, expect, test } from 'vitest';
import { modes } from '../../src/lib/modes/index.ts';
import { valuesOf } from '../../src/lib/persistent/trie.ts';
import { realVault } from '../../src/lib/vault/real/realVault.ts';
import { memoryStore } from '../../src/lib/vault/memoryStore.ts';
import { stateOf } from '../../src/lib/world/machines.ts';
import { endOf, wholeRun, worldOf } from './playing.ts';

const contracts = { begin: 'contracts' };

for (const mode of Object.values(modes)) {
	describe(`${mode.id}: contracts and certificates`, () => {
		test('everybody gets every contract, and a certificate with the first', async () => {
			const played = await wholeRun(mode, contracts, realVault(memoryStore()));
			const { states } = endOf(played, []);
			expect(states).toMatchObject(mode.promise(contracts).states);
			const world = worldOf(played);
			const cases = Object.values(world.parties).flatMap((party) => valuesOf(party.cases));
			expect(cases.length).toBeGreaterThan(4);
			expect(cases.filter(({ snapshot }) => stateOf(snapshot) !== 'inForce')).toEqual([]);
			for (const { keys, id } of Object.values(played.cast.parties))
				expect(world.identities[keys['sign'] ?? '']?.sign, id).toBeDefined();
			expect(played.breaches).toEqual([]);
		});

		test('whoever could act before has no certificate before', async () => {
			const played = await wholeRun(mode, contracts);
			const [first] = played.worlds;
			const before = Object.values(played.cast.parties).filter(
				({ keys, role }) => role === 'signatory' && first?.identities[keys['sign'] ?? '']?.sign
			);
			expect(before.map(({ id }) => id)).toEqual(['RA']);
		});
	});
}
