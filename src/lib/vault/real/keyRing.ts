import type { PublicKey } from '../certificate.ts';
import type { KeyKind } from '../driver.ts';
import { fromBase64Url, toBase64Url, toUtf8 } from '../encoding.ts';
import type { KeyStore } from '../vault.ts';

export const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const rsa = { name: 'RSA-OAEP', hash: 'SHA-256' } as const;
const makingRsa = { ...rsa, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };

/** Private keys in the store, non-extractable, found by the SHA-256 of their public half. */
export class KeyRing {
	readonly #store: KeyStore;
	readonly #private = new Map<PublicKey, Promise<CryptoKey | null>>();
	readonly #public = new Map<string, Promise<CryptoKey>>();
	readonly #shared = new Map<string, Promise<CryptoKey>>();

	constructor(store: KeyStore) {
		this.#store = store;
	}

	/** Makes a key pair and keeps its private half. */
	async make(kind: KeyKind): Promise<PublicKey> {
		const pair =
			kind === 'P-256'
				? await crypto.subtle.generateKey(ecdsa, false, ['sign', 'verify'])
				: await crypto.subtle.generateKey(makingRsa, false, ['encrypt', 'decrypt']);
		const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
		const key = toBase64Url(spki);
		await this.#store.put(await place(key), pair.privateKey);
		this.#private.set(key, Promise.resolve(pair.privateKey));
		return key;
	}

	/** The private half of a public key; null when it is not here. */
	find(key: PublicKey): Promise<CryptoKey | null> {
		const known = this.#private.get(key);
		if (known !== undefined) return known;
		const found = place(key).then(async (name) => {
			const kept = await this.#store.get(name);
			if (kept !== undefined) return kept as CryptoKey;
			this.#private.delete(key);
			return null;
		});
		this.#private.set(key, found);
		return found;
	}

	/** The private half of a public key, to sign with. */
	async need(key: PublicKey): Promise<CryptoKey> {
		const found = await this.find(key);
		if (found === null) throw new Error(`private key is not in the store: ${await place(key)}`);
		return found;
	}

	/** A public key for one use; rejects when it is no key of that kind. */
	open(key: PublicKey, use: 'verify' | 'encrypt'): Promise<CryptoKey> {
		const name = `${use} ${key}`;
		const known = this.#public.get(name);
		if (known !== undefined) return known;
		if (this.#public.size > 2000) this.#public.clear();
		const spki = fromBase64Url(key) ?? new Uint8Array();
		const algorithm = use === 'verify' ? ecdsa : rsa;
		const opened = crypto.subtle.importKey('spki', spki, algorithm, true, [use]);
		this.#public.set(name, opened);
		return opened;
	}

	/** A symmetric key of the store, made when it is missing. */
	shared(name: string, make: () => Promise<CryptoKey>): Promise<CryptoKey> {
		const known = this.#shared.get(name);
		if (known !== undefined) return known;
		const found = this.#store.get(name).then(async (kept) => {
			if (kept !== undefined) return kept as CryptoKey;
			const made = await make();
			await this.#store.put(name, made);
			return made;
		});
		this.#shared.set(name, found);
		return found;
	}
}

async function place(key: PublicKey): Promise<string> {
	const spki = fromBase64Url(key) ?? toUtf8(key);
	return `key:${toBase64Url(await hashed(spki))}`;
}

/** SHA-256. */
export async function hashed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
