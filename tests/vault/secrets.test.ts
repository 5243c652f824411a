import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/lib/vault/memoryStore.ts';
import type { Claims, Expectation, Layer } from '../../src/lib/vault/vault.ts';
import {
	at,
	days,
	kinds,
	read,
	seal,
	setScene,
	sharedScene,
	subjects,
	vaultOf,
	type Scene
} from './scene.ts';

const pan = '9999100100000019';
const secrets = { pan: 'pan', password: 'password' };
const credential: Claims = {
	pan: { $secret: 'pan', name: 'card of Lin' },
	password: { $secret: 'password', name: 'password of Lin' },
	nonce: { $fresh: 16 }
};
const kept = [
	{ name: 'card of Lin', kind: 'pan', value: pan },
	{ name: 'card of record', kind: 'pan', value: pan },
	{ name: 'password of Lin', kind: 'password', value: '135790' },
	{ name: 'other password', kind: 'password', value: '000000' }
];
const layers = ({ pg }: Scene): Layer[] => [{ kind: 'ENV', to: pg.encrypt }];
const expected = ({ pg }: Scene): Expectation[] => [{ kind: 'ENV', mine: pg.encrypt }];

describe.each(kinds)('%s vault', (kind) => {
	test('lets no secret travel without an envelope, except one handed over in person', async () => {
		const scene = await sharedScene(kind);
		await scene.vault.keep([...kept, { name: 'letter', kind: 'handover', value: 'A1' }]);
		const bare: Layer[][] = [
			[],
			[{ kind: 'SIG', by: scene.mer.sign }],
			[{ kind: 'MAC', between: ['PG', 'HOST'] }]
		];
		for (const open of bare) {
			await expect(seal(scene, open, credential)).rejects.toThrow('without an envelope');
		}
		const letter = await seal(scene, [], { code: { $secret: 'handover', name: 'letter' } });
		expect(letter.text).toBe('{"code":"A1"}');
		const disguised = { code: { $secret: 'handover', name: 'card of Lin' } };
		await expect(seal(scene, [], disguised)).rejects.toThrow('is a pan');
	});

	test('throws for a secret nobody kept and for a reference that is none', async () => {
		const scene = await sharedScene(kind);
		const nobody = { pan: { $secret: 'pan', name: 'card of nobody' } };
		await expect(seal(scene, layers(scene), nobody)).rejects.toThrow('no secret is kept');
		const seen = { pan: { $secret: 'pan', masked: '****', matches: [] } };
		await expect(seal(scene, layers(scene), seen)).rejects.toThrow('malformed reference');
	});

	test('refuses a reference that a sender smuggled in, however it is spelled', async () => {
		const scene = await sharedScene(kind);
		for (const name of ['$secret', '\\u0024secret', '$fresh']) {
			const text = `{"note":[{"${name}":"pan","name":"card of Lin"}]}`;
			expect((await read(scene, text, [])).claims).toBeNull();
		}
		const price = await read(scene, '{"note":"$secret costs \\u0024 5"}', []);
		expect(price.claims).toEqual({ note: '$secret costs $ 5' });
	});

	test('shows a secret by its mask and by the names it equals, never by its value', async () => {
		const scene = await sharedScene(kind);
		await scene.vault.keep(kept);
		const sealed = await seal(scene, layers(scene), credential);
		expect(sealed.claims).toMatchObject({ pan: credential['pan']! });
		expect(sealed.claims!['nonce']).toMatch(/^[\w-]{22}$/);
		expect(sealed.digest).toBeNull();
		const reading = await read(scene, sealed.text, expected(scene), { secrets });
		expect(reading.digest).toBeNull();
		expect(reading.claims).toEqual({
			pan: {
				$secret: 'pan',
				masked: '99991001****0019',
				matches: ['card of Lin', 'card of record']
			},
			password: { $secret: 'password', masked: '****', matches: ['password of Lin'] },
			nonce: sealed.claims!['nonce']
		});
		expect(JSON.stringify([sealed, reading])).not.toMatch(/100100000019|135790/);
	});

	test('shows secrets in clear to the person who looks with the right key', async () => {
		const scene = await sharedScene(kind);
		await scene.vault.keep(kept);
		const { text } = await seal(scene, layers(scene), credential);
		const seen = await scene.vault.look(text, expected(scene), scene.trust);
		expect(seen).toMatchObject({ pan, password: '135790' });
		const wrong: Expectation[] = [{ kind: 'ENV', mine: scene.mer.encrypt }];
		expect(await scene.vault.look(text, wrong, scene.trust)).toBeNull();
	});

	test('puts deep references in, and a fresh value of its own at each place', async () => {
		const scene = await sharedScene(kind);
		await scene.vault.keep(kept);
		const fresh = { $fresh: 8 };
		const deep = { list: [{ card: credential['pan']! }, fresh, fresh] };
		const { text, claims } = await seal(scene, layers(scene), deep);
		const seen = (await scene.vault.look(text, expected(scene), scene.trust)) as {
			list: [{ card: string }, string, string];
		};
		expect(seen.list[0].card).toBe(pan);
		expect(seen.list[1]).not.toBe(seen.list[2]);
		expect((claims as unknown as typeof seen).list[1]).toBe(seen.list[1]);
	});

	test('goes on after a reload: same certificates, keys, macs and secrets', async () => {
		const store = memoryStore();
		const before = await setScene(kind, store);
		await before.vault.keep(kept);
		const { text } = await seal(before, layers(before), credential);
		const mac = await seal(before, [{ kind: 'MAC', between: ['PG', 'HOST'] }]);
		const vault = vaultOf(kind, store);
		const shares: number[] = [];
		const standing = await vault.establish(subjects, at, (share) => shares.push(share));
		expect(standing).toEqual(before.standing);
		expect(shares.at(-1)).toBe(1);
		const after = { ...before, vault };
		const reading = await read(after, text, expected(after), { secrets });
		expect(reading.claims!['pan']).toMatchObject({ matches: ['card of Lin', 'card of record'] });
		const known = await read(after, mac.text, [{ kind: 'MAC', between: ['PG', 'HOST'] }]);
		expect(known.claims).not.toBeNull();
		const asked = { subject: 'CUS', name: 'Lin' };
		const request: Layer[] = [{ kind: 'PKCS10', holder: 'card' }];
		const first = await seal(before, request, asked);
		const second = await seal(after, request, asked);
		expect(second.claims!['publicKey']).toBe(first.claims!['publicKey']);
	});

	test('knows which identities it holds the keys of', async () => {
		const { vault, standing } = await setScene(kind);
		expect(await vault.holds(standing.identities, standing.certificates)).toBe(true);
		const stranger = await setScene(kind);
		const foreign = stranger.standing;
		expect(await vault.holds(foreign.identities, foreign.certificates)).toBe(false);
	});

	test('issues anew below an issuing CA that is new itself', async () => {
		const { vault } = await setScene(kind);
		const before = await vault.establish(subjects, at + 9.4 * 365 * days);
		const when = at + 9.6 * 365 * days;
		const after = await vault.establish(subjects, when);
		expect(after.issuing).not.toBe(before.issuing);
		expect(after.identities['CUS']!.sign).not.toBe(before.identities['CUS']!.sign);
		const scene = { vault, trust: { certificates: after.certificates, root: after.root } };
		const text = after.certificates[after.identities['CUS']!.sign!]!;
		const reading = await read(scene, text, [{ kind: 'X509' }], { when });
		expect(reading.claims).toMatchObject({ subject: 'CUS' });
	});

	test('issues anew when a kept certificate is out of date or says something else', async () => {
		const store = memoryStore();
		const { vault, standing } = await setScene(kind, store);
		const next = at + 800 * days;
		const later = await vault.establish(subjects, next);
		expect(later.root).toBe(standing.root);
		expect(later.identities['CUS']!.sign).not.toBe(standing.identities['CUS']!.sign);
		const renamed = subjects.map((one) => (one.id === 'CUS' ? { ...one, name: 'Lin W.' } : one));
		const changed = await vault.establish(renamed, next);
		expect(changed.identities['CUS']).not.toEqual(later.identities['CUS']);
		expect(changed.identities['MER']).toEqual(later.identities['MER']);
	});
});

test('the real store never holds a secret in clear or a key that can be taken out', async () => {
	const entries = new Map<string, unknown>();
	const store = {
		get: async (name: string) => entries.get(name),
		put: async (name: string, value: unknown) => void entries.set(name, value)
	};
	const { vault } = await setScene('real', store);
	await vault.keep(kept);
	const values = [...entries.values()];
	expect(values.some((value) => value instanceof CryptoKey)).toBe(true);
	for (const value of values) {
		if (value instanceof CryptoKey) expect(value.extractable).toBe(false);
		if (value instanceof Uint8Array) expect(new TextDecoder().decode(value)).not.toContain(pan);
	}
	expect(JSON.stringify(values)).not.toContain(pan);
});
