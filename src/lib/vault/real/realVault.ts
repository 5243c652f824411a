import { Certificate as X509 } from '@peculiar/asn1-x509';
import { vaultOver } from '../assembly.ts';
import type { Driver } from '../driver.ts';
import { fromBase64, fromBase64Url, fromUtf8, toBase64Url, toUtf8 } from '../encoding.ts';
import type { KeyStore, Vault } from '../vault.ts';
import { readCertificate, writeCertificate } from './certificates.ts';
import { parsedText } from './der.ts';
import { hashed, KeyRing } from './keyRing.ts';
import { readList, writeList } from './lists.ts';
import { readRequest, writeRequest } from './requests.ts';
import * as signatures from './signatures.ts';
import { readAnswer, readQuestion, writeAnswer, writeQuestion } from './statuses.ts';
import { decrypt, encrypt, TrafficKeys } from './trafficKeys.ts';

/** The vault for everything a person sees: Web Crypto, JOSE and X.509, keys in the given store. */
export function realVault(store: KeyStore): Vault {
	return vaultOver(realDriver(store));
}

/** The primitives of the real vault. */
export function realDriver(store: KeyStore): Driver {
	const ring = new KeyRing(store);
	const traffic = new TrafficKeys(store);
	const label = toUtf8('paylanes safe');
	const safeKey = () =>
		ring.shared('safe key', () =>
			crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
		);
	return {
		kind: 'real',
		store,
		fresh: signatures.randomText,
		digest: async (text) => toBase64Url(await hashed(toUtf8(text))),
		thumbprint: async (base64) => toBase64Url(await hashed(fromBase64(base64) ?? toUtf8(base64))),
		makeKey: (kind) => ring.make(kind),
		holdsKey: async (key) => (await ring.find(key)) !== null,
		sign: async (key, text) => toBase64Url(await signatures.signBytes(ring, key, toUtf8(text))),
		verify: (key, text, signature) =>
			signatures.verifyBytes(ring, key, toUtf8(text), fromBase64Url(signature)),
		signDigests: async (key, ...both) =>
			toBase64Url(await signatures.signBytes(ring, key, sideBySide(both))),
		verifyDigests: (key, first, second, signature) =>
			signatures.verifyBytes(ring, key, sideBySide([first, second]), fromBase64Url(signature)),
		signCompact: (key, header, payload) => signatures.signCompact(ring, key, header, payload),
		verifyCompact: (key, jws) => signatures.verifyCompact(ring, key, jws),
		encryptCompact: (key, header, payload) => signatures.encryptCompact(ring, key, header, payload),
		decryptCompact: (key, jwe) => signatures.decryptCompact(ring, key, jwe),
		mac: (key, text) => signatures.macOf(ring, key, text),
		writeCertificate: (plan) => writeCertificate(ring, plan),
		readCertificate: (text) => readCertificate(ring, parsedText(text, X509)),
		writeRequest: (request) => writeRequest(ring, request),
		readRequest: (text) => readRequest(ring, text),
		writeList: (list, issuer) => writeList(ring, list, issuer),
		readList: (text) => readList(ring, text),
		writeQuestion,
		readQuestion,
		writeAnswer: (answer, responder, issuer) => writeAnswer(ring, answer, responder, issuer),
		readAnswer: (text) => readAnswer(ring, text),
		lock: async (text) => encrypt(await safeKey(), toUtf8(text), label),
		unlock: async (locked) => {
			const plain = await decrypt(await safeKey(), locked as Uint8Array<ArrayBuffer>, label);
			if (plain === null) throw new Error('the safe does not open with the key of this store');
			return fromUtf8(plain)!;
		},
		share: (channel, side) => traffic.share(channel, side),
		agree: (...said) => traffic.agree(...said),
		seal: (channel, by, seq, text) => traffic.seal(channel, by, seq, text),
		open: (channel, by, seq, record) => traffic.open(channel, by, seq, record)
	};
}

/** Two digests as one text of bytes: what SET hashes once more and signs. */
function sideBySide(digests: readonly string[]): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(digests.flatMap((digest) => [...(fromBase64Url(digest) ?? [])]));
}
