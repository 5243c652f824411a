import type { PublicKey } from '../certificate.ts';
import type { Header } from '../driver.ts';
import { fromBase64Url, fromUtf8, toBase64Url, toUtf8 } from '../encoding.ts';
import { mix, spread, stream } from './mixing.ts';
import { signatureTerm, signs } from './terms.ts';

const ivLetters = 16;
const tagLetters = 24;

function segment(value: Header | string): string {
	return toBase64Url(toUtf8(typeof value === 'string' ? value : JSON.stringify(value)));
}

/** A term in the shape of a JWS. */
export function signCompact(key: PublicKey, header: Header, payload: string): string {
	const signed = `${segment(header)}.${segment(payload)}`;
	return `${signed}.${signatureTerm(key, signed)}`;
}

/** Whether the last segment is that key's signature over the first two. */
export function verifyCompact(key: PublicKey, jws: string): boolean {
	const dot = jws.lastIndexOf('.');
	return signs(key) && signatureTerm(key, jws.slice(0, dot)) === jws.slice(dot + 1);
}

/** A term in the shape of a JWE. */
export function encryptCompact(
	key: PublicKey,
	header: Header,
	payload: string,
	iv: string
): string {
	if (signs(key)) throw new Error(`an envelope needs an RSA key: ${key}`);
	const bytes = toUtf8(payload);
	stream(mix('content', key, iv), bytes);
	const wrapped = spread(mix('wrapped', key, iv), 32);
	const sealed = `${segment(header)}.${wrapped}.${iv}.${toBase64Url(bytes)}`;
	return `${sealed}.${spread(mix('tag', key, sealed), 16)}`;
}

/** The payload, when the key is the recipient's and no letter was altered. */
export function decryptCompact(key: PublicKey, jwe: string): string | null {
	const dot = jwe.lastIndexOf('.');
	if (spread(mix('tag', key, jwe.slice(0, dot)), 16) !== jwe.slice(dot + 1)) return null;
	const [, , iv, content] = jwe.split('.');
	const bytes = fromBase64Url(content ?? '');
	if (iv === undefined || bytes === null) return null;
	stream(mix('content', key, iv), bytes);
	return fromUtf8(bytes);
}

/** A term in the shape of a record: IV, tag and content. */
export function sealRecord(key: string, bound: string, text: string, iv: string): string {
	const bytes = toUtf8(text);
	stream(mix('record', key, iv), bytes);
	const content = toBase64Url(bytes);
	return iv + spread(mix('tag', key, bound, iv, content), 18) + content;
}

/** What `sealRecord` sealed; null when anything differs. */
export function openRecord(key: string, bound: string, record: string): string | null {
	const iv = record.slice(0, ivLetters);
	const content = record.slice(ivLetters + tagLetters);
	const tag = record.slice(ivLetters, ivLetters + tagLetters);
	if (spread(mix('tag', key, bound, iv, content), 18) !== tag) return null;
	const bytes = fromBase64Url(content);
	if (bytes === null) return null;
	stream(mix('record', key, iv), bytes);
	return fromUtf8(bytes);
}
