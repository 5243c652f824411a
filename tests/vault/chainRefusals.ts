import { signature, signed, type Refused } from './refused.ts';
import { at, days, driverOf, forge, read, seal, setScene } from './scene.ts';

/** Certificates that must not be trusted (CK05, CK06, CK08). */
export const chainRefusals: readonly Refused[] = [
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
			// Once with it: a chain found good must not outlive the certificates it was built from.
			await read(scene, text, signature);
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
	}
];
