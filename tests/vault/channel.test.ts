import { describe, expect, test } from 'vitest';
import { channelName } from '../../src/lib/vault/channelName.ts';
import { memoryStore } from '../../src/lib/vault/memoryStore.ts';
import type { LayerReading, ServerHello } from '../../src/lib/vault/vault.ts';
import { altered, at, days, kinds, setScene, sharedScene, vaultOf, type Scene } from './scene.ts';

const host = 'lantern.example';

function refused({ outcomes }: LayerReading): string[] {
	return Object.entries(outcomes).flatMap(([code, { held }]) => (held ? [] : [code]));
}

async function shake({ vault, mer, trust }: Scene, channel = 'run 1/1') {
	const hello = await vault.greet(channel);
	const welcome = await vault.welcome(channel, hello, mer.server, trust);
	return { channel, hello, welcome };
}

describe.each(kinds)('%s channel', (kind) => {
	test('refuses a server that is not the one it should be', async () => {
		const scene = await sharedScene(kind);
		const { vault, trust } = scene;
		const { channel, hello, welcome } = await shake(scene);
		const join = (answer: ServerHello, name = host, when = at) =>
			vault.join(channel, hello, answer, name, when, trust);
		for (const part of ['share', 'random', 'signature'] as const) {
			const other = { ...welcome, [part]: altered(welcome[part], 20) };
			expect(refused(await join(other))).toContain('CK04');
		}
		expect(refused(await join({ ...welcome, certificate: scene.pg.sign }))).toContain('CK04');
		const nobody = await join({ ...welcome, certificate: 'nobody' });
		expect(nobody.outcomes.CK04?.got).toBe('unknown certificate');
		expect(refused(await join(welcome, 'shade.example'))).toEqual(['CK08']);
		expect(refused(await join(welcome, host, at + 800 * days))).toEqual(['CK06']);
	});

	test('refuses a hello that was altered under way', async () => {
		const scene = await sharedScene(kind);
		const { vault, trust, mer } = scene;
		const hello = await vault.greet('c');
		const heard = { ...hello, random: altered(hello.random, 3) };
		const welcome = await vault.welcome('c', heard, mer.server, trust);
		expect(refused(await vault.join('c', hello, welcome, host, at, trust))).toContain('CK04');
		const broken = { ...hello, share: 'AAAA' };
		const answer = await vault.welcome('c', broken, mer.server, trust);
		expect(refused(await vault.join('c', hello, answer, host, at, trust))).toContain('CK04');
	});

	test('refuses a certificate that is not for servers, and one not for clients', async () => {
		const scene = await sharedScene(kind);
		const { vault, trust, mer, pg } = scene;
		const hello = await vault.greet('c');
		const welcome = await vault.welcome('c', hello, pg.sign, trust);
		expect(refused(await vault.join('c', hello, welcome, host, at, trust))).toEqual(['CK08']);
		const proof = await vault.prove('c', hello, welcome, mer.server, trust);
		expect(refused(await vault.admit('c', hello, welcome, proof, at, trust))).toEqual(['CK08']);
	});

	test("refuses a client's proof for another handshake, and the server's own signature", async () => {
		const scene = await sharedScene(kind);
		const { vault, trust, pg } = scene;
		const { channel, hello, welcome } = await shake(scene);
		const other = await shake(scene, 'run 1/2');
		const proof = await vault.prove(channel, hello, welcome, pg.sign, trust);
		const elsewhere = await vault.admit('run 1/2', other.hello, other.welcome, proof, at, trust);
		expect(refused(elsewhere)).toContain('CK04');
		const echoed = { certificate: welcome.certificate, signature: welcome.signature };
		const echo = await vault.admit(channel, hello, welcome, echoed, at, trust);
		expect(refused(echo)).toContain('CK04');
	});

	test('refuses a record altered, reordered, reflected or from another channel', async () => {
		const scene = await sharedScene(kind);
		const { vault, trust } = scene;
		const { channel, hello, welcome } = await shake(scene);
		await vault.join(channel, hello, welcome, host, at, trust);
		const other = await shake(scene, 'run 1/2');
		await vault.join('run 1/2', other.hello, other.welcome, host, at, trust);
		const record = await vault.wrap(
			channelName(channel, hello, welcome),
			'client',
			4,
			'付款 42.00'
		);
		for (let place = 0; place < record.length; place++) {
			const bad = altered(record, place);
			expect(
				await vault.unwrap(channelName(channel, hello, welcome), 'client', 4, bad),
				`${place}`
			).toBeNull();
		}
		expect(
			await vault.unwrap(channelName(channel, hello, welcome), 'client', 5, record)
		).toBeNull();
		expect(
			await vault.unwrap(channelName(channel, hello, welcome), 'server', 4, record)
		).toBeNull();
		expect(
			await vault.unwrap(channelName('run 1/2', other.hello, other.welcome), 'client', 4, record)
		).toBeNull();
		expect(await vault.unwrap('no channel', 'client', 4, record)).toBeNull();
		await expect(vault.wrap('no channel', 'client', 0, 'x')).rejects.toThrow('no traffic keys');
		expect(await vault.unwrap(channelName(channel, hello, welcome), 'client', 4, record)).toBe(
			'付款 42.00'
		);
	});

	test('carries text both ways between a server and a client who proved themselves', async () => {
		const scene = await sharedScene(kind);
		const { vault, trust, pg } = scene;
		const { channel, hello, welcome } = await shake(scene);
		const joined = await vault.join(channel, hello, welcome, host, at, trust);
		expect(refused(joined)).toEqual([]);
		expect(joined).toMatchObject({ subject: 'MER', signer: scene.mer.server });
		const proof = await vault.prove(channel, hello, welcome, pg.sign, trust);
		const admitted = await vault.admit(channel, hello, welcome, proof, at, trust);
		expect(refused(admitted)).toEqual([]);
		expect(admitted.subject).toBe('PG');
		for (const side of ['client', 'server'] as const) {
			const record = await vault.wrap(
				channelName(channel, hello, welcome),
				side,
				0,
				`from the ${side}`
			);
			expect(await vault.unwrap(channelName(channel, hello, welcome), side, 0, record)).toBe(
				`from the ${side}`
			);
		}
	});

	test('goes on after a reload, even between greeting and joining', async () => {
		const store = memoryStore();
		const scene = await setScene(kind, store);
		const { channel, hello, welcome } = await shake(scene);
		const again = vaultOf(kind, store);
		await again.join(channel, hello, welcome, host, at, scene.trust);
		const record = await again.wrap(
			channelName(channel, hello, welcome),
			'client',
			0,
			'still here'
		);
		expect(
			await vaultOf(kind, store).unwrap(channelName(channel, hello, welcome), 'client', 0, record)
		).toBe('still here');
	});

	test('a handshake that forks makes other keys and leaves the first ones alone', async () => {
		const scene = await sharedScene(kind);
		const { vault, trust, mer } = scene;
		const { channel, hello, welcome } = await shake(scene);
		await vault.join(channel, hello, welcome, host, at, trust);
		const record = await vault.wrap(channelName(channel, hello, welcome), 'client', 0, 'first');
		const answer = await vault.welcome(channel, hello, mer.server, trust);
		await vault.join(channel, hello, answer, host, at, trust);
		const keys = channelName(channel, hello, welcome);
		expect(await vault.unwrap(keys, 'client', 0, record)).toBe('first');
		const other = channelName(channel, hello, answer);
		expect(await vault.unwrap(other, 'client', 0, record)).toBeNull();
	});
});
