import type { Layer } from '../../src/lib/vault/vault.ts';
import { reheaded, signature, swapped, type Refused } from './refused.ts';
import { at, certificateOf, driverOf, forge, read, seal } from './scene.ts';

/** Envelopes, codes and DER that must not be believed. */
export const otherRefusals: readonly Refused[] = [
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
		name: 'an OCSP answer by a responder of another CA',
		refusal: 'CK08',
		got: /an answer by the CA/,
		run: async (scene, kind) => {
			const forged = await forge(scene, kind, scene.standing.root, {
				usage: ['digitalSignature'],
				purposes: ['OCSPSigning']
			});
			const { serial } = await certificateOf(scene, kind, scene.mer.sign);
			const layers: Layer[] = [{ kind: 'OCSP-RESPONSE', by: forged.thumbprint }];
			const { text } = await seal(forged.scene, layers, { serial, status: 'good' });
			return read(forged.scene, text, [{ kind: 'OCSP-RESPONSE' }]);
		}
	},
	{
		name: 'an OCSP answer about a certificate of a CA that did not delegate',
		refusal: 'CK08',
		got: /an answer by the CA/,
		run: async (scene, kind) => {
			const { root, responder } = scene.standing;
			const text = await driverOf(kind, scene.store).writeAnswer(
				{
					serial: '4711',
					status: 'good',
					revokedAt: null,
					reason: null,
					nonce: null,
					thisUpdate: at,
					nextUpdate: at
				},
				await certificateOf(scene, kind, responder),
				await certificateOf(scene, kind, root)
			);
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
