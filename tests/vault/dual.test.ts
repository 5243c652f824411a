import { createHash, verify, X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { PartReading } from '../../src/lib/vault/vault.ts';
import {
	bare,
	changed,
	dual,
	joined,
	memberOf,
	names,
	orderOf,
	pan,
	purchase,
	readHalf,
	type HalfName
} from './halves.ts';
import {
	altered,
	at,
	firstRefusal,
	kinds,
	read,
	setScene,
	sharedScene,
	verdictOf
} from './scene.ts';

import { refusals } from './dualRefusals.ts';

describe('both vaults refuse a dual signature for the same reason', () => {
	test.each(refusals)('$name', async ({ refusal, run }) => {
		const readings: PartReading[] = [];
		for (const kind of kinds) readings.push(await run(await sharedScene(kind)));
		for (const reading of readings) {
			expect(firstRefusal(reading)).toBe(refusal);
			expect(reading.claims).toBeNull();
		}
		expect(verdictOf(readings[1]!)).toEqual(verdictOf(readings[0]!));
	});
});

describe.each(kinds)('%s', (kind) => {
	test('each reader reads its own half and the digest of the other', async () => {
		const scene = await sharedScene(kind);
		const { order, payment } = await purchase(scene, 'A1');
		const options = { type: 'purchase', secrets: { pan: 'pan' } };
		const at1 = await read(
			scene,
			order.text,
			[{ kind: 'ENV', mine: scene.mer.encrypt }, joined('OI')],
			options
		);
		const at2 = await read(
			scene,
			payment.text,
			[{ kind: 'ENV', mine: scene.pg.encrypt }, joined('PI')],
			options
		);
		expect(at1.claims).toEqual(orderOf('A1'));
		expect(at2.claims).toMatchObject({ xid: 'A1', pan: { masked: '99991001****0019' } });
		expect(at1).toMatchObject({ digest: order.digest, other: payment.digest });
		expect(at2).toMatchObject({ digest: payment.digest, other: order.digest });
		expect(at2.layers[1]).toMatchObject({ kind: 'DS', signer: scene.cus.sign, subject: 'CUS' });
		expect(Object.keys(at2.layers[1]!.outcomes)).toEqual(['CK04', 'CK05', 'CK06', 'CK08', 'CK27']);
	});

	test('the carrier sees nothing of the half it carries, and it stays verifiable', async () => {
		const scene = await sharedScene(kind);
		const { payment } = await purchase(scene, 'A1');
		const closed = [{ kind: 'ENV', mine: null } as const, joined('PI')];
		const seen = await read(scene, payment.text, closed, { type: 'purchase' });
		expect(seen).toEqual({
			claims: null,
			digest: null,
			layers: [{ kind: 'ENV', signer: null, subject: null, serial: null, outcomes: {} }]
		});
		const carried = await scene.vault.protect({ on: { carry: payment.text } }, at, scene.trust);
		const mine = [{ kind: 'ENV', mine: scene.pg.encrypt } as const, joined('PI')];
		const reading = await read(scene, carried['on']!.text, mine, {
			type: 'purchase',
			secrets: { pan: 'pan' }
		});
		expect(firstRefusal(reading)).toBeNull();
		expect(await scene.vault.look(payment.text, mine, scene.trust)).toMatchObject({ pan });
	});

	test('a secret is salted, so that nobody guesses it from its digest', async () => {
		const scene = await sharedScene(kind);
		const [one, again] = [await purchase(scene, 'A1'), await purchase(scene, 'A1')];
		expect(one.payment.digest).not.toBe(again.payment.digest);
		expect(one.order.digest).toBe(again.order.digest);
		expect(JSON.stringify(one.payment.claims)).not.toContain('salt');
	});

	test('no character of a half can be altered', async () => {
		const scene = await sharedScene(kind);
		const halves = await bare(scene, 'A1');
		for (const half of ['PI', 'OI'] as HalfName[]) {
			const text = halves[half];
			for (let place = 0; place < text.length; place++) {
				const reading = await readHalf(scene, half, altered(text, place));
				expect(reading.claims, `${half} ${place}`).toBeNull();
				expect(['CK04', 'CK27'], `${half} ${place}`).toContain(firstRefusal(reading));
			}
			for (const odd of [`${text} `, ` ${text}`, changed(text, { more: 1 }), '', '{}', 'null'])
				expect((await readHalf(scene, half, odd)).claims).toBeNull();
		}
	});

	test('no character of a sealed half can be altered', async () => {
		const scene = await sharedScene(kind);
		const { payment } = await purchase(scene, 'A1');
		const mine = [{ kind: 'ENV', mine: scene.pg.encrypt } as const, joined('PI')];
		for (let place = 0; place < payment.text.length; place += 7) {
			const text = altered(payment.text, place);
			expect(firstRefusal(await read(scene, text, mine, { type: 'purchase' }))).toBe('CK03');
		}
	});

	test('is held against the digest that another part states, wherever that part stands', async () => {
		const scene = await sharedScene(kind);
		const [mine, another] = [await bare(scene, 'A1'), await bare(scene, 'B2')];
		const verdict = async (oimd: unknown) => {
			const against = { part: 'stated', field: 'oimd' };
			const part = { text: mine.PI, type: 'purchase', secrets: {} };
			const stated = { text: JSON.stringify({ oimd }), layers: [], type: '', secrets: {} };
			const parts = { payment: { ...part, layers: [joined('PI', { against })] }, stated };
			const found = await scene.vault.read(parts, at, scene.trust);
			expect(Object.keys(found)).toEqual(['payment', 'stated']);
			return firstRefusal(found['payment']!);
		};
		expect(await verdict(memberOf(mine.PI, 'other'))).toBeNull();
		expect(await verdict(memberOf(another.PI, 'other'))).toBe('CK27');
		expect(await verdict('')).toBe('CK27');
		expect(await verdict(7)).toBe('CK27');
	});

	test('where nobody asks for CK27, swapped halves pass: that is what it is for', async () => {
		const scene = await sharedScene(kind);
		const [mine, another] = [await bare(scene, 'A1'), await bare(scene, 'B2')];
		const text = changed(mine.PI, { other: memberOf(another.PI, 'other') });
		const reading = await readHalf(scene, 'PI', text, { linked: false });
		expect(firstRefusal(reading)).toBeNull();
		expect(reading.claims).toMatchObject({ xid: 'A1' });
		expect(reading.layers[0]!.outcomes).not.toHaveProperty('CK27');
	});

	test('throws where two parts are no halves of one signature', async () => {
		const scene = await sharedScene(kind);
		const plan = (half: HalfName, more: object = {}, claims = {}) => ({
			claims,
			layers: [dual(scene, half, more)],
			type: 'purchase'
		});
		const protect = (parts: Parameters<typeof scene.vault.protect>[0]) =>
			scene.vault.protect(parts, at, scene.trust);
		await expect(protect({ order: plan('OI') })).rejects.toThrow('other half is missing: payment');
		const twice = { order: plan('OI'), payment: plan('OI', { other: 'order' }) };
		await expect(protect(twice)).rejects.toThrow('no halves of one signature');
		const others = { order: plan('OI'), payment: plan('PI', { by: scene.mer.sign }) };
		await expect(protect(others)).rejects.toThrow('no halves of one signature');
		const salted = { order: plan('OI', {}, { salt: 1 }), payment: plan('PI') };
		await expect(protect(salted)).rejects.toThrow("vault's own");
		const secret = { pan: { $secret: 'pan', name: 'card of Lin' } };
		const bareSecret = { order: plan('OI'), payment: plan('PI', {}, secret) };
		await expect(protect(bareSecret)).rejects.toThrow('without an envelope');
		const foreign = { ...scene, trust: (await setScene(kind)).trust };
		await expect(bare(foreign, 'A1')).rejects.toThrow('not in the directory');
	});
});

test('the real signature is ES256 over SHA-256(PI) and SHA-256(OI) side by side', async () => {
	const scene = await sharedScene('real');
	const { PI, OI } = await bare(scene, 'A1');
	const digest = (text: string) =>
		createHash('sha256')
			.update(memberOf(text, 'claims') as string, 'utf8')
			.digest();
	const der = scene.trust.certificates[scene.cus.sign]!;
	const { publicKey } = new X509Certificate(Buffer.from(der, 'base64'));
	const key = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
	const signature = Buffer.from(memberOf(PI, 'signature') as string, 'base64url');
	expect(memberOf(OI, 'signature')).toBe(memberOf(PI, 'signature'));
	expect(verify('sha256', Buffer.concat([digest(PI), digest(OI)]), key, signature)).toBe(true);
	expect(verify('sha256', Buffer.concat([digest(OI), digest(PI)]), key, signature)).toBe(false);
	expect(memberOf(PI, 'other')).toBe(digest(OI).toString('base64url'));
	expect(memberOf(OI, 'claims')).toBe('{"lines":["灯笼"],"total":28000,"xid":"A1"}');
	expect(names).toEqual({ PI: 'payment', OI: 'order' });
});
