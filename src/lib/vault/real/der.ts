import { AsnConvert } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import type { SignedBy } from '../certificate.ts';
import { fromBase64, toBase64 } from '../encoding.ts';
import type { KeyRing } from './keyRing.ts';
import { signBytes, verifyBytes } from './signatures.ts';

const ecdsaWithSha256 = '1.2.840.10045.4.3.2';

/** ecdsa-with-SHA256 without parameters (RFC 5758 section 3.2). */
export function signatureAlgorithm(): AlgorithmIdentifier {
	return new AlgorithmIdentifier({ algorithm: ecdsaWithSha256 });
}

/** The one DER spelling of an object, as bytes. */
export function derOf(object: unknown): Uint8Array<ArrayBuffer> {
	return new Uint8Array(AsnConvert.serialize(object));
}

/** The one DER spelling of an object, as base64. */
export function textOfDer(object: unknown): string {
	return toBase64(derOf(object));
}

/** Parses bytes as one kind of object; null when they are anything else or not DER (X.690). */
export function parsed<T>(
	bytes: ArrayBuffer | Uint8Array<ArrayBuffer>,
	kind: new () => T
): T | null {
	try {
		const object = AsnConvert.parse(bytes, kind);
		// BER has many spellings of one value; only the canonical one is accepted.
		return same(derOf(object), new Uint8Array(bytes)) ? object : null;
	} catch {
		return null;
	}
}

/** Parses base64 DER; null when it is anything else. */
export function parsedText<T>(text: string, kind: new () => T): T | null {
	const bytes = fromBase64(text);
	return bytes === null ? null : parsed(bytes, kind);
}

/** Whether two byte strings are equal. */
export function same(one: Uint8Array, other: Uint8Array): boolean {
	return one.length === other.length && one.every((byte, place) => byte === other[place]);
}

/** Signs the DER of an object; DER wants a SEQUENCE of two INTEGERs (RFC 3279 section 2.2.3). */
export async function signDer(ring: KeyRing, key: string, object: unknown): Promise<ArrayBuffer> {
	return sequenceOf(await signBytes(ring, key, derOf(object))).buffer;
}

/** Judges the signature over the bytes exactly as they were received. */
export function signedBy(
	ring: KeyRing,
	raw: ArrayBuffer | undefined,
	algorithm: AlgorithmIdentifier,
	signature: ArrayBuffer
): SignedBy {
	const allowed = algorithm.algorithm === ecdsaWithSha256 && algorithm.parameters === undefined;
	if (raw === undefined || !allowed) return () => false;
	const pair = pairOf(new Uint8Array(signature));
	return (key) => verifyBytes(ring, key, new Uint8Array(raw), pair);
}

/** r and s side by side as a DER SEQUENCE of two INTEGERs. */
export function sequenceOf(pair: Uint8Array): Uint8Array<ArrayBuffer> {
	const content = [...integerOf(pair.subarray(0, 32)), ...integerOf(pair.subarray(32))];
	return Uint8Array.of(0x30, content.length, ...content);
}

function integerOf(number: Uint8Array): number[] {
	const first = number.findIndex((byte) => byte !== 0);
	const bytes = first < 0 ? [0] : [...number.subarray(first)];
	if (bytes[0]! > 127) bytes.unshift(0);
	return [2, bytes.length, ...bytes];
}

/** The reverse; null unless it is exactly the DER of two positive numbers below 2^256. */
export function pairOf(sequence: Uint8Array): Uint8Array<ArrayBuffer> | null {
	const pair = new Uint8Array(64);
	let at = 2;
	for (const end of [32, 64]) {
		const length = sequence[at + 1] ?? 0;
		const number = sequence.subarray(at + 2, at + 2 + length);
		const digits = number[0] === 0 ? number.subarray(1) : number;
		if (digits.length > 32) return null;
		pair.set(digits, end - digits.length);
		at += 2 + length;
	}
	return same(sequenceOf(pair), sequence) ? pair : null;
}
