import { allHeld, readingOf, standing, unsigned, type Bench } from './bench.ts';
import type { Certificate } from './certificate.ts';
import { short } from './chain.ts';
import { claimsFrom, hideSecrets } from './claims.ts';
import {
	split,
	textOf,
	wrongEnvelopeHeader,
	wrongSignatureHeader,
	type Compact
} from './compact.ts';
import { readDer } from './derReading.ts';
import { halfIn, readHalf } from './dualReading.ts';
import { isDer, pairName } from './protection.ts';
import type {
	Claims,
	Expectation,
	LayerReading,
	PartReading,
	ReadPart,
	Thumbprint,
	Trust
} from './vault.ts';

/** One layer taken off: what was inside (null: it stays closed), and what was found out. */
interface Peeled {
	readonly inner: string | null;
	readonly reading: LayerReading;
}

/** Reads every part; one that is held against what another part states comes after it. */
export async function readParts(
	bench: Bench,
	parts: Readonly<Record<string, ReadPart>>,
	at: number,
	trust: Trust
): Promise<Readonly<Record<string, PartReading>>> {
	const names = Object.keys(parts);
	const dual = (name: string) => parts[name]!.layers.find((layer) => layer.kind === 'DS');
	const last = names.filter((name) => dual(name)?.against);
	const found: Record<string, PartReading> = {};
	for (const name of [...names.filter((name) => !last.includes(name)), ...last]) {
		const against = dual(name)?.against;
		const said = against && found[against.part]?.claims?.[against.field];
		const stated = against ? (typeof said === 'string' ? said : null) : undefined;
		found[name] = await readPart(bench, parts[name]!, at, trust, stated);
	}
	return last.length === 0
		? found
		: Object.fromEntries(names.map((name) => [name, found[name]!] as const));
}

/** Opens and verifies one part, outermost layer first; stops at the first layer that refuses. */
async function readPart(
	bench: Bench,
	part: ReadPart,
	at: number,
	trust: Trust,
	stated: string | null | undefined
): Promise<PartReading> {
	const layers: LayerReading[] = [];
	let text = part.text;
	for (const layer of part.layers) {
		if (isDer(layer)) return readInnermost(bench, part, layers, text, at, trust);
		if (layer.kind === 'DS') return readHalf(bench, part, layer, text, at, trust, layers, stated);
		const { inner, reading } = await peeled(bench, layer, text, part.type, at, trust);
		layers.push(reading);
		if (inner === null || !allHeld(reading.outcomes)) {
			return { claims: null, digest: null, layers };
		}
		text = inner;
	}
	const claims = claimsFrom(text);
	if (claims === null) return { claims, digest: null, layers };
	const shown = hideSecrets(claims, part.secrets, bench.safe);
	const digest = shown.hidden ? null : await bench.driver.digest(text);
	return { claims: shown.claims, digest, layers };
}

async function readInnermost(
	bench: Bench,
	part: ReadPart,
	before: readonly LayerReading[],
	text: string,
	at: number,
	trust: Trust
): Promise<PartReading> {
	const der = before.length === 0 ? text : derIn(text);
	const kind = part.layers[before.length]!.kind as Parameters<typeof readDer>[1];
	const { claims, reading } = await readDer(bench, kind, der, at, trust, true);
	const layers = [...before, reading];
	if (claims === null || !allHeld(reading.outcomes)) return { claims: null, digest: null, layers };
	return { claims, digest: await bench.driver.thumbprint(der), layers };
}

/** The base64 DER inside a JSON payload; empty text, which no reader accepts, where there is none. */
function derIn(text: string): string {
	const der = claimsFrom(text)?.['der'];
	return typeof der === 'string' ? der : '';
}

function peeled(
	bench: Bench,
	layer: Exclude<Expectation, { readonly kind: 'X509' | 'CRL' | 'DS' }>,
	text: string,
	type: string,
	at: number,
	trust: Trust
): Promise<Peeled> {
	switch (layer.kind) {
		case 'SIG':
			return layer.verify ? verified(bench, text, type, at, trust) : unverified(bench, text, trust);
		case 'ENV':
			return layer.mine === null
				? Promise.resolve({ inner: null, reading: readingOf('ENV', null, {}) })
				: opened(bench, text, layer.mine, trust);
		case 'MAC':
			return authenticated(bench, text, layer.between);
		default:
			throw new Error(`only the innermost layer can be: ${layer.kind}`);
	}
}

async function unverified(bench: Bench, text: string, trust: Trust): Promise<Peeled> {
	const compact = split(text, 3);
	const signer = compact === null ? null : await signerOf(bench, compact, trust);
	const inner = compact === null ? null : textOf(compact.segments[1]!);
	return { inner, reading: readingOf('SIG', signer, {}) };
}

async function signerOf(
	{ shelf }: Bench,
	{ header }: Compact,
	trust: Trust
): Promise<Certificate | null> {
	const thumbprint = header['x5t#S256'];
	return typeof thumbprint === 'string' ? shelf.find(thumbprint, trust.certificates) : null;
}

/** JWS verification (RFC 7515 section 5.2) with one algorithm allowed, then the certificate. */
async function verified(
	bench: Bench,
	text: string,
	type: string,
	at: number,
	trust: Trust
): Promise<Peeled> {
	const refused = (got: string, expected?: string, signer: Certificate | null = null) => ({
		inner: null,
		reading: readingOf('SIG', signer, unsigned(got, expected))
	});
	const compact = split(text, 3);
	if (compact === null) return refused('no JWS', 'three base64url segments');
	const wrong = wrongSignatureHeader(compact.header, type);
	if (wrong !== null) return refused(wrong, `alg ES256, typ ${type}`);
	const signer = await signerOf(bench, compact, trust);
	if (signer === null) return refused('unknown certificate', 'a certificate of the directory');
	if (compact.header['kid'] !== signer.serial) {
		return refused('kid of another certificate', `kid ${signer.serial}`, signer);
	}
	const by = `ES256 by the key of ${short(signer.thumbprint)}`;
	if (!(await bench.driver.verifyCompact(signer.publicKey, text))) {
		return refused(`not ${by}`, by, signer);
	}
	const outcomes = {
		CK04: { held: true, got: by, expected: by },
		...(await standing(bench, signer, at, trust, 'document'))
	};
	return { inner: textOf(compact.segments[1]!), reading: readingOf('SIG', signer, outcomes) };
}

/** JWE decryption (RFC 7516 section 5.2) with one pair of algorithms allowed. */
async function opened(bench: Bench, text: string, mine: Thumbprint, trust: Trust): Promise<Peeled> {
	const certificate = await bench.shelf.find(mine, trust.certificates);
	const expected = `RSA-OAEP-256 and A256GCM for the key of ${short(mine)}`;
	const compact = split(text, 5);
	const wrong = compact === null ? 'no JWE' : wrongEnvelopeHeader(compact.header);
	let inner: string | null = null;
	if (wrong === null && certificate !== null) {
		inner = await bench.driver.decryptCompact(certificate.publicKey, text);
	}
	const got = wrong ?? (inner === null ? 'does not open with this key' : 'opened, tag right');
	const CK03 = { held: inner !== null, got, expected };
	return { inner, reading: readingOf('ENV', null, { CK03 }) };
}

/** A message authentication code over the exact text of the claims. */
async function authenticated(
	{ driver }: Bench,
	text: string,
	between: readonly [string, string]
): Promise<Peeled> {
	const sealed = claimsFrom(text);
	const inner = sealed?.['claims'];
	const mac = sealed?.['mac'];
	// Spelled exactly as it was sealed: otherwise two texts would carry one code.
	if (
		typeof inner !== 'string' ||
		typeof mac !== 'string' ||
		JSON.stringify({ claims: inner, mac }) !== text
	) {
		const outcomes = unsigned('no claims with a mac', 'claims and 64 bits of HMAC-SHA-256');
		return { inner: null, reading: readingOf('MAC', null, outcomes) };
	}
	const held = (await driver.mac(pairName(between), inner)) === mac;
	// The right code is not told: whoever reads it could put it under the altered claims.
	const CK04 = {
		held,
		got: `mac ${mac.slice(0, 16)} ${held ? 'fits' : 'does not fit'} these claims`,
		expected: `HMAC-SHA-256 by the key of ${between.join(' and ')}, 64 bits`
	};
	return { inner, reading: readingOf('MAC', null, { CK04 }) };
}

/** Opens a part for the screen, without judging it; null when the keys do not open it. */
export async function lookInto(
	bench: Bench,
	text: string,
	layers: readonly Expectation[],
	trust: Trust
): Promise<Claims | null> {
	let inner = text;
	for (const [depth, layer] of layers.entries()) {
		if (isDer(layer)) {
			const der = depth === 0 ? inner : derIn(inner);
			return (await readDer(bench, layer.kind, der, 0, trust, false)).claims;
		}
		const next = await seenInside(bench, layer, inner, trust);
		if (next === null) return null;
		inner = next;
	}
	return claimsFrom(inner);
}

async function seenInside(
	bench: Bench,
	layer: Expectation,
	text: string,
	trust: Trust
): Promise<string | null> {
	if (layer.kind === 'SIG') return (await unverified(bench, text, trust)).inner;
	if (layer.kind === 'ENV') {
		return layer.mine === null ? null : (await opened(bench, text, layer.mine, trust)).inner;
	}
	if (layer.kind === 'DS') return halfIn(text)?.claims ?? null;
	const inner = claimsFrom(text)?.['claims'];
	return typeof inner === 'string' ? inner : null;
}
