import * as pkijs from 'pkijs';
import { beforeAll, describe, expect, test } from 'vitest';
import { fromBase64 } from '../../src/lib/vault/encoding.ts';
import { at, days, driverOf, seal, setScene, type Scene } from './scene.ts';

/** A second reader of the same bytes, with its own path validation. */
describe('pkijs', () => {
	let scene: Scene;
	let other: Scene;
	beforeAll(async () => {
		pkijs.setEngine('node', new pkijs.CryptoEngine({ name: 'node', crypto: globalThis.crypto }));
		scene = await setScene('real');
		other = await setScene('real');
	});

	function certificate({ trust }: Scene, thumbprint: string): pkijs.Certificate {
		return pkijs.Certificate.fromBER(fromBase64(trust.certificates[thumbprint]!)!);
	}

	async function chain(
		leaf: string,
		root: string,
		options: { when?: number; crls?: string[] } = {}
	) {
		const { when = at, crls = [] } = options;
		const engine = new pkijs.CertificateChainValidationEngine({
			trustedCerts: [certificate(root === scene.standing.root ? scene : other, root)],
			certs: [certificate(scene, scene.standing.issuing), certificate(scene, leaf)],
			crls: crls.map((crl) => pkijs.CertificateRevocationList.fromBER(fromBase64(crl)!)),
			checkDate: new Date(when)
		});
		return engine.verify();
	}

	async function list(by: string, revoked: readonly string[]): Promise<string> {
		const entries = revoked.map((serial) => ({ serial, at, reason: 'superseded' }));
		return (await seal(scene, [{ kind: 'CRL', by }], { number: 1, revoked: entries })).text;
	}

	test('refuses another root and another time', async () => {
		expect((await chain(scene.mer.sign, other.standing.root)).result).toBe(false);
		const late = { when: at + 800 * days };
		expect((await chain(scene.mer.sign, scene.standing.root, late)).result).toBe(false);
	});

	test('refuses a revoked certificate by our list, and accepts it by another', async () => {
		const { root, issuing } = scene.standing;
		const text = scene.trust.certificates[scene.mer.sign]!;
		const { serial } = (await driverOf('real', scene.store).readCertificate(text))!;
		const above = await list(root, []);
		const bad = { crls: [above, await list(issuing, [serial])] };
		expect((await chain(scene.mer.sign, root, bad)).result).toBe(false);
		const good = { crls: [above, await list(issuing, ['41'.repeat(16)])] };
		expect((await chain(scene.mer.sign, root, good)).result).toBe(true);
	});

	test('accepts the chain of every certificate', async () => {
		const { identities, root, responder } = scene.standing;
		const all = Object.values(identities).flatMap((identity) => Object.values(identity));
		for (const leaf of [responder, ...all]) {
			const { result, resultMessage } = await chain(leaf, root);
			expect(result, resultMessage).toBe(true);
		}
	});

	test('verifies our certificate request', async () => {
		const { text } = await seal(scene, [{ kind: 'PKCS10', holder: 'usb key' }], {
			subject: 'CUS',
			name: '林薇'
		});
		const request = pkijs.CertificationRequest.fromBER(fromBase64(text)!);
		expect(await request.verify()).toBe(true);
	});
});
