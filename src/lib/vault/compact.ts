import { fromBase64Url, fromUtf8 } from './encoding.ts';
import type { Header } from './driver.ts';

/** The segments of a compact serialization (RFC 7515 section 7.1, RFC 7516 section 7.1). */
export interface Compact {
	readonly header: { readonly [name: string]: unknown };
	readonly segments: readonly string[];
}

/** Algorithms that are allowed, and no others (RFC 8725 section 3.1). */
export const allowed = { sign: 'ES256', wrap: 'RSA-OAEP-256', content: 'A256GCM' } as const;

/** Protected header of a JWS: who signed, what kind of message, when (seconds). */
export function signatureHeader(
	serial: string,
	thumbprint: string,
	type: string,
	at: number
): Header {
	return {
		alg: allowed.sign,
		kid: serial,
		'x5t#S256': thumbprint,
		typ: type,
		iat: Math.floor(at / 1000)
	};
}

/** Header of a dual signature: as of a JWS; the time is a claim, for only the digests are signed. */
export function dualHeader(serial: string, thumbprint: string, type: string): Header {
	return { alg: allowed.sign, kid: serial, 'x5t#S256': thumbprint, typ: type };
}

/** Protected header of a JWE; `cty` names a JWS inside (RFC 7519 section 5.2). */
export function envelopeHeader(serial: string, nested: boolean): Header {
	const header = { alg: allowed.wrap, enc: allowed.content, kid: serial };
	return nested ? { ...header, cty: 'JWT' } : header;
}

/** Splits a compact serialization of so many segments; null when its shape is wrong. */
export function split(text: string, count: 3 | 5): Compact | null {
	const segments = text.split('.');
	if (segments.length !== count) return null;
	const header = parsedHeader(segments[0]!);
	return header === null ? null : { header, segments };
}

const headers = new Map<string, Compact['header'] | null>();

function parsedHeader(segment: string): Compact['header'] | null {
	const known = headers.get(segment);
	if (known !== undefined) return known;
	if (headers.size > 1000) headers.clear();
	const header = parse(segment);
	headers.set(segment, header);
	return header;
}

function parse(segment: string): Compact['header'] | null {
	const text = textOf(segment);
	if (text === null) return null;
	try {
		const value: unknown = JSON.parse(text);
		const object = typeof value === 'object' && value !== null && !Array.isArray(value);
		return object ? (value as Compact['header']) : null;
	} catch {
		return null;
	}
}

/** The UTF-8 text of a base64url segment; null when it is not canonical. */
export function textOf(segment: string): string | null {
	const bytes = fromBase64Url(segment);
	return bytes === null ? null : fromUtf8(bytes);
}

/** Why a JWS header is refused; null when it is one of ours of that `typ`. */
export function wrongSignatureHeader(header: Compact['header'], type: string): string | null {
	if (header['alg'] !== allowed.sign) return `alg ${named(header['alg'])}`;
	if (header['typ'] !== type) return `typ ${named(header['typ'])}`;
	return strange(header, ['alg', 'kid', 'x5t#S256', 'typ', 'iat']);
}

/** Why a JWE header is refused; null when it is one of ours. */
export function wrongEnvelopeHeader(header: Compact['header']): string | null {
	if (header['alg'] !== allowed.wrap) return `alg ${named(header['alg'])}`;
	if (header['enc'] !== allowed.content) return `enc ${named(header['enc'])}`;
	return strange(header, ['alg', 'enc', 'kid', 'cty']);
}

/** Parameters nobody asked for (`crit`, `b64`, `jwk`, `jku`, `x5u`, `zip`) are refused, not ignored. */
function strange(header: Compact['header'], expected: readonly string[]): string | null {
	const odd = Object.keys(header).find((name) => !expected.includes(name));
	return odd === undefined ? null : `header parameter ${named(odd)}`;
}

function named(value: unknown): string {
	return typeof value === 'string' ? value.slice(0, 40) : 'missing';
}
