import { CompactSign } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { fromBase64Url, toBase64Url, toUtf8 } from '../../src/lib/vault/encoding.ts';
import type { Expectation, PartReading } from '../../src/lib/vault/vault.ts';
import {
	at,
	days,
	driverOf,
	firstRefusal,
	forge,
	kinds,
	read,
	seal,
	setScene,
	verdictOf,
	type Kind,
	type Scene
} from './scene.ts';

const signature: readonly Expectation[] = [{ kind: 'SIG', verify: true }];

/** The text with other header parameters, the rest as it was. */
function reheaded(jose: string, change: Record<string, unknown>): string {
	const [header, ...rest] = jose.split('.');
	const said = JSON.parse(new TextDecoder().decode(fromBase64Url(header!)!)) as object;
	return [toBase64Url(toUtf8(JSON.stringify({ ...said, ...change }))), ...rest].join('.');
}

/** Replaces one segment of a compact text by that of another text. */
function swapped(text: string, other: string, place: number): string {
	const segments = text.split('.');
	segments[place] = other.split('.')[place]!;
	return segments.join('.');
}

interface Case {
	readonly name: string;
	readonly refusal: string;
	/** What the learner is told was found. */
	readonly got: RegExp;
	readonly run: (scene: Scene, kind: Kind) => Promise<PartReading>;
}

const signed = (scene: Scene) => seal(scene, [{ kind: 'SIG', by: scene.mer.sign }]);

const cases: readonly Case[] = [
	{
		name: 'alg none without a signature',
		refusal: 'CK04',
		got: /alg none/,
		run: async (scene) => {
			const { text } = await signed(scene);
			return read(scene, reheaded(text, { alg: 'none' }).replace(/[^.]*$/, ''), signature);
		}
	},
	{
		name: 'HS256 keyed with the public key',
		refusal: 'CK04',
		got: /alg HS256/,
		run: async (scene, kind) => {
			const { text } = await signed(scene);
			const forged = reheaded(text, { alg: 'HS256' });
			if (kind === 'symbolic') return read(scene, forged, signature);
			const driver = driverOf(kind, scene.store);
			const certificate = await driver.readCertificate(scene.trust.certificates[scene.mer.sign]!);
			const spki = fromBase64Url(certificate!.publicKey)!;
			const [header, payload] = forged.split('.');
			const jws = await new CompactSign(fromBase64Url(payload!)!)
				.setProtectedHeader(
					JSON.parse(new TextDecoder().decode(fromBase64Url(header!)!)) as { alg: string }
				)
				.sign(spki);
			return read(scene, jws, signature);
		}
	},
	{
		name: 'a typ of another kind of message',
		refusal: 'CK04',
		got: /typ offer/,
		run: async (scene) => {
			const { text } = await signed(scene);
			return read(scene, text, signature, { type: 'payment-done' });
		}
	},
	{
		name: 'a critical header parameter nobody asked for',
		refusal: 'CK04',
		got: /header parameter crit/,
		run: async (scene) => {
			const { text } = await signed(scene);
			return read(scene, reheaded(text, { crit: ['b64'] }), signature);
		}
	},
	{
		name: 'a key brought along in the header',
		refusal: 'CK04',
		got: /header parameter jwk/,
		run: async (scene) => {
			const { text } = await signed(scene);
			return read(scene, reheaded(text, { jwk: {} }), signature);
		}
	},
	{
		name: 'a kid of another certificate',
		refusal: 'CK04',
		got: /kid of another/,
		run: async (scene) => {
			const { text } = await signed(scene);
			return read(scene, reheaded(text, { kid: 'ff' }), signature);
		}
	},
	{
		name: 'a certificate nobody can find',
		refusal: 'CK04',
		got: /unknown certificate/,
		run: async (scene) => {
			const { text } = await signed(scene);
			const { [scene.mer.sign]: _, ...certificates } = scene.trust.certificates;
			return read({ ...scene, trust: { ...scene.trust, certificates } }, text, signature);
		}
	},
	{
		name: 'a directory that lies about a thumbprint',
		refusal: 'CK04',
		got: /unknown certificate/,
		run: async (scene) => {
			const { text } = await signed(scene);
			const other = scene.trust.certificates[scene.cus.sign]!;
			const certificates = { ...scene.trust.certificates, [scene.mer.sign]: other };
			return read({ ...scene, trust: { ...scene.trust, certificates } }, text, signature);
		}
	},
	{
		name: 'the signature of another message',
		refusal: 'CK04',
		got: /not ES256/,
		run: async (scene) => {
			const { text } = await signed(scene);
			const other = await seal(scene, [{ kind: 'SIG', by: scene.mer.sign }], { amount: 1 });
			return read(scene, swapped(text, other.text, 1), signature);
		}
	},
	{
		name: 'the signature of somebody else',
		refusal: 'CK04',
		got: /not ES256/,
		run: async (scene) => {
			const { text } = await signed(scene);
			const other = await seal(scene, [{ kind: 'SIG', by: scene.cus.sign }]);
			return read(scene, swapped(text, other.text, 2), signature);
		}
	},
	{
		name: 'an unknown root',
		refusal: 'CK05',
		got: /ends in|no certificate of the issuer/,
		run: async (scene, kind) => {
			const other = await setScene(kind);
			const { text } = await signed(other);
			const certificates = { ...scene.trust.certificates, ...other.trust.certificates };
			return read({ ...scene, trust: { ...scene.trust, certificates } }, text, signature);
		}
	},
	{
		name: 'a missing intermediate',
		refusal: 'CK05',
		got: /no certificate of the issuer/,
		run: async (scene) => {
			const { text } = await signed(scene);
			const { [scene.standing.issuing]: _, ...certificates } = scene.trust.certificates;
			return read({ ...scene, trust: { ...scene.trust, certificates } }, text, signature);
		}
	},
	{
		name: 'a forged intermediate with the right name and key identifier',
		refusal: 'CK05',
		got: /signature on .* is not by the key of/,
		run: async (scene, kind) => {
			const driver = driverOf(kind, scene.store);
			const root = (await driver.readCertificate(scene.trust.certificates[scene.standing.root]!))!;
			const mallory = await driver.makeKey('P-256');
			const forged = await forge(scene, kind, scene.standing.root, {
				issuer: { ...root, publicKey: mallory },
				authority: { pathLength: 0 },
				usage: ['keyCertSign', 'cRLSign']
			});
			const leaf = await forge(forged.scene, kind, forged.thumbprint, {});
			const { text } = await seal(leaf.scene, [{ kind: 'SIG', by: leaf.thumbprint }]);
			return read(leaf.scene, text, signature);
		}
	},
	{
		name: 'a leaf acting as a CA',
		refusal: 'CK05',
		got: /is no CA/,
		run: async (scene, kind) => {
			const leaf = await forge(scene, kind, scene.mer.sign, {});
			const { text } = await seal(leaf.scene, [{ kind: 'SIG', by: leaf.thumbprint }]);
			return read(leaf.scene, text, signature);
		}
	},
	{
		name: 'a CA below a CA whose path length is 0',
		refusal: 'CK05',
		got: /pathLen 0/,
		run: async (scene, kind) => {
			const below = await forge(scene, kind, scene.standing.issuing, {
				authority: { pathLength: 0 },
				usage: ['keyCertSign']
			});
			const leaf = await forge(below.scene, kind, below.thumbprint, {});
			const { text } = await seal(leaf.scene, [{ kind: 'SIG', by: leaf.thumbprint }]);
			return read(leaf.scene, text, signature);
		}
	},
	{
		name: 'a CA that may not sign certificates',
		refusal: 'CK05',
		got: /lacks keyCertSign/,
		run: async (scene, kind) => {
			const below = await forge(scene, kind, scene.standing.root, {
				authority: { pathLength: 0 },
				usage: ['cRLSign']
			});
			const leaf = await forge(below.scene, kind, below.thumbprint, {});
			const { text } = await seal(leaf.scene, [{ kind: 'SIG', by: leaf.thumbprint }]);
			return read(leaf.scene, text, signature);
		}
	},
	{
		name: 'an expired certificate',
		refusal: 'CK06',
		got: /2028/,
		run: async (scene) => {
			const { text } = await signed(scene);
			return read(scene, text, signature, { when: at + 800 * days });
		}
	},
	{
		name: 'a certificate not valid yet',
		refusal: 'CK06',
		got: /2026/,
		run: async (scene) => {
			const { text } = await signed(scene);
			return read(scene, text, signature, { when: at - 40 * days });
		}
	},
	{
		name: 'a server key that signs a document',
		refusal: 'CK08',
		got: /serverAuth/,
		run: async (scene) => {
			const { text } = await seal(scene, [{ kind: 'SIG', by: scene.mer.server }]);
			return read(scene, text, signature);
		}
	},
	{
		name: 'an envelope for somebody else',
		refusal: 'CK03',
		got: /does not open/,
		run: async (scene) => {
			const { text } = await seal(scene, [{ kind: 'ENV', to: scene.pg.encrypt }]);
			return read(scene, text, [{ kind: 'ENV', mine: scene.mer.encrypt }]);
		}
	},
	{
		name: 'an envelope with an algorithm that is not allowed',
		refusal: 'CK03',
		got: /alg RSA1_5/,
		run: async (scene) => {
			const { text } = await seal(scene, [{ kind: 'ENV', to: scene.pg.encrypt }]);
			const other = reheaded(text, { alg: 'RSA1_5' });
			return read(scene, other, [{ kind: 'ENV', mine: scene.pg.encrypt }]);
		}
	},
	{
		name: 'an envelope with the content of another',
		refusal: 'CK03',
		got: /does not open/,
		run: async (scene) => {
			const { text } = await seal(scene, [{ kind: 'ENV', to: scene.pg.encrypt }]);
			const other = await seal(scene, [{ kind: 'ENV', to: scene.pg.encrypt }]);
			const mixed = swapped(text, other.text, 3);
			return read(scene, mixed, [{ kind: 'ENV', mine: scene.pg.encrypt }]);
		}
	},
	{
		name: 'a mac of other machines',
		refusal: 'CK04',
		got: /mac/,
		run: async (scene) => {
			const { text } = await seal(scene, [{ kind: 'MAC', between: ['PG', 'HOST'] }]);
			return read(scene, text, [{ kind: 'MAC', between: ['PG', 'HSM'] }]);
		}
	},
	{
		name: 'a certificate of a CA handed over as an end entity',
		refusal: 'CK08',
		got: /keyCertSign/,
		run: (scene) =>
			read(scene, scene.trust.certificates[scene.standing.issuing]!, [{ kind: 'X509' }])
	},
	{
		name: 'an OCSP answer signed by a certificate that is not a responder',
		refusal: 'CK08',
		got: /documentSigning/,
		run: async (scene) => {
			const claims = { serial: '41'.repeat(16), status: 'good' };
			const { text } = await seal(scene, [{ kind: 'OCSP-RESPONSE', by: scene.mer.sign }], claims);
			return read(scene, text, [{ kind: 'OCSP-RESPONSE' }]);
		}
	},
	{
		name: 'a revocation list by somebody who is no CA',
		refusal: 'CK08',
		got: /documentSigning/,
		run: async (scene) => {
			const claims = { number: 9, revoked: [] };
			const { text } = await seal(scene, [{ kind: 'CRL', by: scene.mer.sign }], claims);
			return read(scene, text, [{ kind: 'CRL' }]);
		}
	},
	{
		name: 'text that is nothing at all',
		refusal: 'CK04',
		got: /no JWS/,
		run: (scene) => read(scene, 'nothing', signature)
	}
];

describe('both vaults refuse for the same reason', () => {
	const scenes = {} as Record<Kind, Scene>;
	beforeAll(async () => {
		for (const kind of kinds) scenes[kind] = await setScene(kind);
	});

	test.each(cases)('$name', async ({ refusal, got, run }) => {
		const real = await run(scenes.real, 'real');
		const symbolic = await run(scenes.symbolic, 'symbolic');
		for (const reading of [real, symbolic]) {
			expect(firstRefusal(reading)).toBe(refusal);
			expect(reading.claims).toBeNull();
			const refused = reading.layers.flatMap(({ outcomes }) => Object.values(outcomes));
			expect(refused.find(({ held }) => !held)?.got).toMatch(got);
		}
		expect(verdictOf(symbolic)).toEqual(verdictOf(real));
	});
});
