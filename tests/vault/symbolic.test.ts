import { expect, test } from 'vitest';
import { fromBase64Url } from '../../src/lib/vault/encoding.ts';
import { memoryStore } from '../../src/lib/vault/memoryStore.ts';
import { mix, spread } from '../../src/lib/vault/symbolic/mixing.ts';
import { symbolicDriver, symbolicVault } from '../../src/lib/vault/symbolic/symbolicVault.ts';
import { at, read, seal, subjects } from './scene.ts';

test('fresh values never repeat, neither in one vault nor across seeds', () => {
	const seen = new Set<string>();
	for (const seed of [0, 1, 2, 3]) {
		const driver = symbolicDriver(null, seed);
		for (let i = 0; i < 50_000; i++) seen.add(driver.fresh(8));
	}
	expect(seen.size).toBe(200_000);
});

test('every length of fresh value is canonical base64url', () => {
	const driver = symbolicDriver(memoryStore(), 5);
	for (let bytes = 1; bytes < 70; bytes++) {
		expect(fromBase64Url(driver.fresh(bytes))).toHaveLength(bytes);
	}
});

test('similar texts are told apart', () => {
	const seen = new Set<string>();
	for (let i = 0; i < 50_000; i++) seen.add(spread(mix('digest', `amount ${i}`), 32));
	seen.add(spread(mix('digest', 'amount', '0'), 32));
	expect(seen.size).toBe(50_001);
});

test('the same seed and the same calls give the same bytes', async () => {
	const played = async () => {
		const vault = symbolicVault(null, 42);
		const { certificates, root, identities } = await vault.establish(subjects, at);
		const scene = { vault, trust: { certificates, root } };
		const by = identities['MER']!.sign!;
		const { text } = await seal(scene, [{ kind: 'SIG', by }], { nonce: { $fresh: 16 } });
		return {
			text,
			certificates,
			reading: await read(scene, text, [{ kind: 'SIG', verify: true }])
		};
	};
	expect(await played()).toEqual(await played());
});

test('a payment worth of operations takes well under a millisecond each', async () => {
	const vault = symbolicVault();
	const { certificates, root, identities } = await vault.establish(subjects, at);
	const scene = { vault, trust: { certificates, root } };
	const by = identities['MER']!.sign!;
	const started = performance.now();
	for (let i = 0; i < 2000; i++) {
		const { text } = await seal(scene, [{ kind: 'SIG', by }]);
		await read(scene, text, [{ kind: 'SIG', verify: true }]);
	}
	// Measured at 0.03 ms a pair; the bound only notices a loss of a whole order.
	expect((performance.now() - started) / 2000).toBeLessThan(1);
});
