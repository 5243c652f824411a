import type { PublicKey } from '../certificate.ts';
import type { Header } from '../driver.ts';
import { fromBase64Url, fromUtf8, toBase64Url, toHex, toUtf8 } from '../encoding.ts';
import { CompactEncrypt, CompactSign, compactDecrypt, compactVerify } from 'jose';
import { ecdsa, type KeyRing } from './keyRing.ts';

/** Detached ES256 signature over bytes, r and s side by side as Web Crypto has it. */
export async function signBytes(
	ring: KeyRing,
	key: PublicKey,
	bytes: Uint8Array<ArrayBuffer>
): Promise<Uint8Array> {
	return new Uint8Array(await crypto.subtle.sign(ecdsa, await ring.need(key), bytes));
}

/** Whether r and s side by side are a signature over the bytes by that key. */
export async function verifyBytes(
	ring: KeyRing,
	key: PublicKey,
	bytes: Uint8Array<ArrayBuffer>,
	signature: Uint8Array<ArrayBuffer> | null
): Promise<boolean> {
	if (signature?.length !== 64) return false;
	try {
		return await crypto.subtle.verify(ecdsa, await ring.open(key, 'verify'), signature, bytes);
	} catch {
		return false;
	}
}

/** JWS compact serialization with ES256 (RFC 7515 section 7.1, RFC 7518 section 3.4). */
export async function signCompact(
	ring: KeyRing,
	key: PublicKey,
	header: Header,
	payload: string
): Promise<string> {
	const jws = new CompactSign(toUtf8(payload)).setProtectedHeader({ ...header, alg: 'ES256' });
	return jws.sign(await ring.need(key));
}

/** Verifies over the received bytes; only ES256, only canonical base64url. */
export async function verifyCompact(ring: KeyRing, key: PublicKey, jws: string): Promise<boolean> {
	if (!jws.split('.').every((segment) => fromBase64Url(segment) !== null)) return false;
	try {
		await compactVerify(jws, await ring.open(key, 'verify'), { algorithms: ['ES256'] });
		return true;
	} catch {
		return false;
	}
}

const algorithms = {
	keyManagementAlgorithms: ['RSA-OAEP-256'],
	contentEncryptionAlgorithms: ['A256GCM']
};

/** JWE compact serialization, a fresh content key wrapped by RSA (RFC 7516 section 7.1). */
export async function encryptCompact(
	ring: KeyRing,
	key: PublicKey,
	header: Header,
	payload: string
): Promise<string> {
	const jwe = new CompactEncrypt(toUtf8(payload));
	jwe.setProtectedHeader({ ...header, alg: 'RSA-OAEP-256', enc: 'A256GCM' });
	return jwe.encrypt(await ring.open(key, 'encrypt'));
}

/** Opens a JWE with the private half of a key; null when it does not open. */
export async function decryptCompact(
	ring: KeyRing,
	key: PublicKey,
	jwe: string
): Promise<string | null> {
	if (!jwe.split('.').every((segment) => fromBase64Url(segment) !== null)) return null;
	const mine = await ring.find(key);
	if (mine === null) return null;
	try {
		return fromUtf8((await compactDecrypt(jwe, mine, algorithms)).plaintext);
	} catch {
		return null;
	}
}

/** HMAC-SHA-256 cut to 64 bits, as ISO 8583 fields 64 and 128 hold it; hexadecimal. */
export async function macOf(ring: KeyRing, name: string, text: string): Promise<string> {
	const key = await ring.shared(`mac:${name}`, () =>
		crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign'])
	);
	const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, toUtf8(text)), 0, 8);
	return toHex(mac);
}

/** Random bytes as base64url. */
export function randomText(bytes: number): string {
	return toBase64Url(crypto.getRandomValues(new Uint8Array(bytes)));
}
