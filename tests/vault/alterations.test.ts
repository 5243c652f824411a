import { describe, expect, test } from 'vitest';
import type { Claims, Expectation, Layer } from '../../src/lib/vault/vault.ts';
import {
	altered,
	firstRefusal,
	kinds,
	read,
	seal,
	sharedScene,
	type Kind,
	type Scene
} from './scene.ts';

interface Case {
	readonly name: string;
	readonly codes: readonly string[];
	readonly layers: (scene: Scene) => readonly Layer[];
	readonly expected: (scene: Scene) => readonly Expectation[];
	readonly claims?: Claims;
}

const cases: readonly Case[] = [
	{
		name: 'a signature',
		codes: ['CK04'],
		layers: ({ mer }) => [{ kind: 'SIG', by: mer.sign }],
		expected: () => [{ kind: 'SIG', verify: true }]
	},
	{
		name: 'an envelope',
		codes: ['CK03'],
		layers: ({ pg }) => [{ kind: 'ENV', to: pg.encrypt }],
		expected: ({ pg }) => [{ kind: 'ENV', mine: pg.encrypt }]
	},
	{
		name: 'a signature in an envelope',
		codes: ['CK03'],
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
		name: 'a mac',
		codes: ['CK04'],
		layers: () => [{ kind: 'MAC', between: ['PG', 'HOST'] }],
		expected: () => [{ kind: 'MAC', between: ['HOST', 'PG'] }],
		claims: { words: 'tab \t bell \u0007 quote " 林薇' }
	},
	{
		name: 'a certificate request',
		codes: ['CK04'],
		layers: () => [{ kind: 'PKCS10', holder: 'card' }],
		expected: () => [{ kind: 'PKCS10' }],
		claims: { subject: 'CUS', name: '林薇' }
	},
	{
		name: 'a revocation list',
		codes: ['CK04'],
		layers: ({ standing }) => [{ kind: 'CRL', by: standing.issuing }],
		expected: () => [{ kind: 'CRL' }],
		claims: { number: 2, revoked: [{ serial: '4711', at: 0, reason: 'superseded' }] }
	},
	{
		name: 'an OCSP response',
		// The responder's certificate travels inside: altering it breaks its own chain.
		codes: ['CK04', 'CK05'],
		layers: ({ standing }) => [{ kind: 'OCSP-RESPONSE', by: standing.responder }],
		expected: () => [{ kind: 'OCSP-RESPONSE' }],
		claims: { serial: '4711', status: 'good', nonce: 'AAECAwQFBgcICQoLDA0ODw' }
	}
];

/** Every character of short texts and of every edge; of long real ones each fifth. */
function places(text: string, kind: Kind): readonly number[] {
	const all = Array.from(text, (_, place) => place);
	const edge = (place: number) =>
		place < 20 || place > text.length - 100 || text[place + 1] === '.';
	return kind === 'symbolic' ? all : all.filter((place) => place % 5 === 0 || edge(place));
}

describe.each(kinds)('%s: no character can be altered', (kind) => {
	test.each(cases)('of $name', async ({ codes, layers, expected, claims }) => {
		const scene = await sharedScene(kind);
		const { text } = await seal(scene, layers(scene), claims);
		expect(firstRefusal(await read(scene, text, expected(scene)))).toBeNull();
		for (const place of places(text, kind)) {
			const reading = await read(scene, altered(text, place), expected(scene));
			expect(reading.claims, `character ${place}`).toBeNull();
			expect(codes, `character ${place}`).toContain(firstRefusal(reading));
		}
		for (const odd of [text + 'A', text + '=', text + '\n', ` ${text}`, text.slice(0, -1), '']) {
			expect((await read(scene, odd, expected(scene))).claims).toBeNull();
		}
	});

	test('of a certificate', async () => {
		const scene = await sharedScene(kind);
		const text = scene.trust.certificates[scene.mer.sign]!;
		expect(firstRefusal(await read(scene, text, [{ kind: 'X509' }]))).toBeNull();
		for (const place of places(text, kind)) {
			const reading = await read(scene, altered(text, place), [{ kind: 'X509' }]);
			expect(firstRefusal(reading), `character ${place}`).toBe('CK05');
		}
	});
});
