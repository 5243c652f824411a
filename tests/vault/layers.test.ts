import { expect, test, describe } from 'vitest';
import type { Claims, Expectation, Layer, PartReading } from '../../src/lib/vault/vault.ts';
import {
	at,
	firstRefusal,
	kinds,
	read,
	seal,
	setScene,
	sharedScene,
	verdictOf,
	type Scene
} from './scene.ts';

interface Case {
	readonly name: string;
	readonly layers: (scene: Scene) => readonly Layer[];
	readonly expected: (scene: Scene) => readonly Expectation[];
	readonly claims?: Claims;
	/** Claims read out beyond those sealed. */
	readonly more?: readonly string[];
}

const whole = Math.floor(at / 1000) * 1000;
const cases: readonly Case[] = [
	{ name: 'nothing', layers: () => [], expected: () => [] },
	{
		name: 'a signature',
		layers: ({ mer }) => [{ kind: 'SIG', by: mer.sign }],
		expected: () => [{ kind: 'SIG', verify: true }]
	},
	{
		name: 'an envelope',
		layers: ({ pg }) => [{ kind: 'ENV', to: pg.encrypt }],
		expected: ({ pg }) => [{ kind: 'ENV', mine: pg.encrypt }]
	},
	{
		name: 'a signature in an envelope',
		layers: ({ pg, mer }) => [
			{ kind: 'ENV', to: pg.encrypt },
			{ kind: 'SIG', by: mer.sign }
		],
		expected: ({ pg }) => [
			{ kind: 'ENV', mine: pg.encrypt },
			{ kind: 'SIG', verify: true }
		]
	},
	{
		name: 'a signature in a signature',
		layers: ({ cus, mer }) => [
			{ kind: 'SIG', by: mer.sign },
			{ kind: 'SIG', by: cus.sign }
		],
		expected: () => [
			{ kind: 'SIG', verify: true },
			{ kind: 'SIG', verify: true }
		]
	},
	{
		name: 'a mac',
		layers: () => [{ kind: 'MAC', between: ['PG', 'HOST'] }],
		expected: () => [{ kind: 'MAC', between: ['HOST', 'PG'] }]
	},
	{
		name: 'a certificate request',
		layers: () => [{ kind: 'PKCS10', holder: 'card' }],
		expected: () => [{ kind: 'PKCS10' }],
		claims: { subject: 'CUS', name: '林薇' },
		more: ['publicKey']
	},
	{
		name: 'a certificate request in a signature in an envelope',
		layers: ({ pg, mer }) => [
			{ kind: 'ENV', to: pg.encrypt },
			{ kind: 'SIG', by: mer.sign },
			{ kind: 'PKCS10', holder: 'card' }
		],
		expected: ({ pg }) => [
			{ kind: 'ENV', mine: pg.encrypt },
			{ kind: 'SIG', verify: true },
			{ kind: 'PKCS10' }
		],
		claims: { subject: 'CUS', name: '林薇' },
		more: ['publicKey']
	},
	{
		name: 'an empty revocation list',
		layers: ({ standing }) => [{ kind: 'CRL', by: standing.issuing }],
		expected: () => [{ kind: 'CRL' }],
		claims: { number: 1, revoked: [] },
		more: ['thisUpdate', 'nextUpdate']
	},
	{
		name: 'a revocation list',
		layers: ({ standing }) => [{ kind: 'CRL', by: standing.issuing }],
		expected: () => [{ kind: 'CRL' }],
		claims: {
			number: 300,
			revoked: [
				{ serial: '41aa', at: whole, reason: 'keyCompromise' },
				{ serial: '41bb', at: whole }
			]
		},
		more: ['thisUpdate', 'nextUpdate']
	},
	{
		name: 'an OCSP request',
		layers: () => [{ kind: 'OCSP-REQUEST' }],
		expected: () => [{ kind: 'OCSP-REQUEST' }],
		claims: { serial: '41aa', nonce: 'AAECAwQFBgcICQoLDA0ODw' }
	},
	...(['good', 'unknown', 'revoked'] as const).map((status): Case => ({
		name: `an OCSP response: ${status}`,
		layers: ({ standing }) => [{ kind: 'OCSP-RESPONSE', by: standing.responder }],
		expected: () => [{ kind: 'OCSP-RESPONSE' }],
		claims: {
			serial: '41aa',
			status,
			nonce: 'AAECAwQFBgcICQoLDA0ODw',
			...(status === 'revoked' && { revokedAt: whole, reason: 'certificateHold' })
		},
		more: ['thisUpdate', 'nextUpdate']
	}))
];

describe('both vaults read what they sealed', () => {
	test.each(cases)('$name', async ({ layers, expected, claims, more = [] }) => {
		const verdicts: unknown[] = [];
		for (const kind of kinds) {
			const scene = await sharedScene(kind);
			const sealed = await seal(scene, layers(scene), claims);
			const reading = await read(scene, sealed.text, expected(scene));
			expect(firstRefusal(reading)).toBeNull();
			expect(reading.claims).toEqual(sealed.claims);
			expect(reading.digest).toBe(sealed.digest);
			const { ...said } = reading.claims as Record<string, unknown>;
			for (const name of more) {
				expect(said[name]).toBeDefined();
				delete said[name];
			}
			expect(said).toEqual(claims ?? { order: 'LB20261123', amount: 4200 });
			verdicts.push(verdictOf(reading));
		}
		expect(verdicts[1]).toEqual(verdicts[0]);
	});
});

describe.each(kinds)('%s', (kind) => {
	test('issues a certificate for a requested key, and its signature is trusted', async () => {
		const scene = await sharedScene(kind);
		const asked = await seal(scene, [{ kind: 'PKCS10', holder: 'usb key' }], {
			subject: 'CED1',
			name: '赵敏'
		});
		const publicKey = asked.claims!['publicKey']!;
		const issued = await seal(scene, [{ kind: 'X509', by: scene.standing.issuing }], {
			subject: 'CED1',
			name: '赵敏',
			use: 'sign',
			publicKey
		});
		const { claims } = await read(scene, issued.text, [{ kind: 'X509' }]);
		expect(claims).toMatchObject({ subject: 'CED1', name: '赵敏', use: 'sign', publicKey });
		const thumbprint = claims!['thumbprint'] as string;
		const certificates = { ...scene.trust.certificates, [thumbprint]: issued.text };
		const later = { ...scene, trust: { ...scene.trust, certificates } };
		const { text } = await seal(later, [{ kind: 'SIG', by: thumbprint }]);
		const reading = await read(later, text, [{ kind: 'SIG', verify: true }]);
		expect(firstRefusal(reading)).toBeNull();
		expect(reading.layers[0]).toMatchObject({ signer: thumbprint, subject: 'CED1' });
	});

	test('carries a part on exactly as it was received', async () => {
		const { vault, trust } = await sharedScene(kind);
		const sealed = await vault.protect({ on: { carry: 'as it came' } }, at, trust);
		expect(sealed['on']).toEqual({ text: 'as it came', claims: null, digest: null });
	});

	test('puts a mac or an envelope, and nothing else, around a part that is carried on', async () => {
		const scene = await sharedScene(kind);
		const { vault, trust, mer } = scene;
		const signed = await seal(scene, [{ kind: 'SIG', by: mer.sign }]);
		const between = ['SAS', 'TS'] as const;
		const again: Layer[] = [{ kind: 'SIG', by: mer.sign }];
		await expect(
			vault.protect({ on: { carry: signed.text, layers: again } }, at, trust)
		).rejects.toThrow('cannot get a layer: SIG');
		const layers: Layer[] = [{ kind: 'MAC', between }];
		const sealed = await vault.protect({ on: { carry: signed.text, layers } }, at, trust);
		const reading = await read(scene, sealed['on']!.text, [
			{ kind: 'MAC', between },
			{ kind: 'SIG', verify: true }
		]);
		expect(reading.claims).toEqual(signed.claims);

		const envelope: Layer[] = [{ kind: 'ENV', to: scene.pg.encrypt }];
		const { on } = await vault.protect({ on: { carry: signed.text, layers: envelope } }, at, trust);
		expect(on!.text).not.toContain(signed.text);
		const opened = await read(scene, on!.text, [
			{ kind: 'ENV', mine: scene.pg.encrypt },
			{ kind: 'SIG', verify: true }
		]);
		expect(firstRefusal(opened)).toBeNull();
		expect(opened.claims).toEqual(signed.claims);
		// Nested as a signer would have nested it himself: the header says so (RFC 7519 section 5.2).
		const nested = await seal(scene, [...envelope, ...again]);
		const [own, carried] = [nested.text, on!.text].map((text) => text.split('.')[0]);
		expect(carried).toBe(own);
	});

	test('leaves closed what is for somebody else, and looks in for a person', async () => {
		const scene = await sharedScene(kind);
		const layers: Layer[] = [
			{ kind: 'SIG', by: scene.mer.sign },
			{ kind: 'ENV', to: scene.pg.encrypt }
		];
		const { text } = await seal(scene, layers);
		const closed: Expectation[] = [
			{ kind: 'SIG', verify: true },
			{ kind: 'ENV', mine: null }
		];
		const reading: PartReading = await read(scene, text, closed);
		expect(reading).toMatchObject({ claims: null, layers: [{ subject: 'MER' }, { outcomes: {} }] });
		expect(await scene.vault.look(text, closed, scene.trust)).toBeNull();
		const mine: Expectation[] = [
			{ kind: 'SIG', verify: false },
			{ kind: 'ENV', mine: scene.pg.encrypt }
		];
		expect(await scene.vault.look(text, mine, scene.trust)).toMatchObject({ amount: 4200 });
	});

	test('throws when a key or a certificate is missing, or a claim has no place', async () => {
		const scene = await sharedScene(kind);
		const stranger = await setScene(kind);
		const foreign = { ...scene, trust: stranger.trust };
		const by = stranger.mer.sign;
		await expect(seal(foreign, [{ kind: 'SIG', by }])).rejects.toThrow('private key');
		await expect(seal(scene, [{ kind: 'SIG', by }])).rejects.toThrow('not in the directory');
		const request: Layer[] = [{ kind: 'PKCS10', holder: 'card' }];
		const odd = { subject: 'CUS', name: 'Lin', amount: 1 };
		await expect(seal(scene, request, odd)).rejects.toThrow('no place for the claim: amount');
	});
});
