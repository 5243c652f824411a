import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fromBase64, fromBase64Url, toBase64, toBase64Url } from '../../src/lib/vault/encoding.ts';
import { pairOf, sequenceOf } from '../../src/lib/vault/real/der.ts';
import { authorityKey, readExtensions } from '../../src/lib/vault/real/extensions.ts';
import type { Expectation } from '../../src/lib/vault/vault.ts';
import { bare, joined } from './halves.ts';
import { kinds, read, seal, setScene, type Kind, type Scene } from './scene.ts';

const whole = ['PKCS10', 'X509', 'CRL', 'OCSP-REQUEST', 'OCSP-RESPONSE'] as const;

function expectations({ pg }: Scene): readonly (readonly Expectation[])[] {
	const outer: readonly Expectation[] = [
		{ kind: 'SIG', verify: true },
		{ kind: 'SIG', verify: false },
		{ kind: 'ENV', mine: pg.encrypt },
		{ kind: 'MAC', between: ['PG', 'HOST'] },
		joined('OI')
	];
	return [[], ...outer.map((one) => [one]), ...whole.map((kind) => [{ kind }])];
}

async function samples(scene: Scene): Promise<readonly string[]> {
	const { mer, pg, standing, trust } = scene;
	const sealed = await Promise.all([
		seal(scene, [{ kind: 'SIG', by: mer.sign }]),
		seal(scene, [{ kind: 'ENV', to: pg.encrypt }]),
		seal(scene, [{ kind: 'MAC', between: ['PG', 'HOST'] }]),
		seal(scene, [{ kind: 'PKCS10', holder: 'card' }], { subject: 'CUS', name: 'Lin' }),
		seal(scene, [{ kind: 'CRL', by: standing.issuing }], { number: 1, revoked: [] }),
		seal(scene, [{ kind: 'OCSP-REQUEST' }], { serial: '4711' }),
		seal(scene, [{ kind: 'OCSP-RESPONSE', by: standing.responder }], {
			serial: '4711',
			status: 'good'
		})
	]);
	const { OI } = await bare(scene, 'A1');
	return [trust.certificates[mer.sign]!, ...sealed.map(({ text }) => text), OI];
}

/** Bytes of a base64 text with some of them replaced, dropped or doubled. */
const mutations = fc.array(
	fc.record({ at: fc.nat(2000), byte: fc.nat(255), how: fc.constantFrom('put', 'drop', 'add') }),
	{ minLength: 1, maxLength: 4 }
);

describe.each(kinds)('%s readers never throw', (kind: Kind) => {
	let scene: Scene;
	let texts: readonly string[];
	beforeAll(async () => {
		scene = await setScene(kind);
		texts = await samples(scene);
	});

	async function readEvery(text: string): Promise<void> {
		for (const layers of expectations(scene)) {
			const reading = await read(scene, text, layers);
			expect(reading.layers.length).toBeLessThanOrEqual(layers.length);
			await scene.vault.look(text, layers, scene.trust);
		}
		await scene.vault.unwrap('c', 'client', 0, text);
	}

	test('on any text', async () => {
		const dotted = fc.array(fc.base64String(), { minLength: 3, maxLength: 5 });
		const any = fc.oneof(
			fc.string({ unit: 'binary' }),
			dotted.map((one) => one.join('.')),
			fc.json()
		);
		await fc.assert(fc.asyncProperty(any, readEvery), { numRuns: 120 });
	});

	test('on any bytes as base64, and they are refused', async () => {
		const bytes = fc.uint8Array({ maxLength: 300 });
		await fc.assert(
			fc.asyncProperty(bytes, async (some) => readEvery(toBase64(some))),
			{ numRuns: 120 }
		);
	});

	test('on mutated honest texts, and no mutated signature holds', async () => {
		const place = fc.nat(8);
		await fc.assert(
			fc.asyncProperty(place, mutations, async (which, changes) => {
				const text = texts[which]!;
				const bytes = [...(fromBase64(text) ?? new TextEncoder().encode(text))];
				for (const { at, byte, how } of changes) {
					const where = at % bytes.length;
					if (how === 'put') bytes[where] = byte;
					else bytes.splice(where, how === 'drop' ? 1 : 0, ...(how === 'add' ? [byte] : []));
				}
				const mutated =
					fromBase64(text) === null
						? new TextDecoder().decode(Uint8Array.from(bytes))
						: toBase64(Uint8Array.from(bytes));
				await readEvery(mutated);
				if (mutated === text) return;
				for (const layers of expectations(scene).slice(1)) {
					const { layers: read1 } = await read(scene, mutated, layers);
					const held = Object.values(read1[0]?.outcomes ?? {});
					if (held.length > 0) expect(held.some((one) => !one.held)).toBe(true);
				}
			}),
			{ numRuns: 150 }
		);
	});

	test('on wrong types inside what is well formed', async () => {
		const header = fc.dictionary(
			fc.constantFrom('alg', 'kid', 'x5t#S256', 'typ', 'iat', 'enc', 'cty', 'crit'),
			fc.jsonValue()
		);
		const bytes = (value: unknown) => toBase64Url(new TextEncoder().encode(JSON.stringify(value)));
		await fc.assert(
			fc.asyncProperty(header, fc.jsonValue(), async (head, body) => {
				await readEvery(`${bytes(head)}.${bytes(body)}.AA`);
				await readEvery(`${bytes(head)}.AA.AA.${bytes(body)}.AA`);
				await readEvery(JSON.stringify({ claims: body, mac: body, der: body }));
				const half = { claims: JSON.stringify(body), header: head, other: 'AA', signature: 'AA' };
				await readEvery(JSON.stringify(half));
				await readEvery(
					JSON.stringify({ claims: body, header: body, other: body, signature: body })
				);
			}),
			{ numRuns: 80 }
		);
	});
});

test('base64 has one spelling for every value', () => {
	fc.assert(
		fc.property(fc.uint8Array(), fc.string(), (bytes, text) => {
			expect(fromBase64(toBase64(bytes))).toEqual(bytes);
			expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
			expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
			expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
			const read = fromBase64(text);
			if (read !== null) expect(toBase64(read)).toBe(text);
		})
	);
});

test('an ECDSA signature has one spelling in DER', () => {
	fc.assert(
		fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), (pair) => {
			expect(pairOf(sequenceOf(pair))).toEqual(pair);
			expect(pairOf(Uint8Array.of(...sequenceOf(pair), 0))).toBeNull();
		})
	);
	fc.assert(fc.property(fc.uint8Array(), (any) => void pairOf(any)));
});

test('no extension may stand in a certificate twice', () => {
	const once = authorityKey('aa'.repeat(20));
	expect(readExtensions([once])).toMatchObject({ authorityKeyId: 'aa'.repeat(20) });
	expect(readExtensions([once, once])).toBeNull();
});
