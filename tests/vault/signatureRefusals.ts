import { CompactSign } from 'jose';
import { fromBase64Url } from '../../src/lib/vault/encoding.ts';
import { reheaded, signature, signed, swapped, type Refused } from './refused.ts';
import { driverOf, read, seal } from './scene.ts';

/** Signatures that must not hold (CK04). */
export const signatureRefusals: readonly Refused[] = [
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
	}
];
