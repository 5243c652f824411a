import { fromBase64Url, fromUtf8, toBase64Url, toUtf8 } from '../encoding.ts';
import type { KeyStore, Side } from '../vault.ts';
import { hashed } from './keyRing.ts';

type Pair = Readonly<Record<Side, CryptoKey>>;

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;
const ivLength = 12;

/** Ephemeral shares and traffic keys of channels, kept in the store so that a reload goes on. */
export class TrafficKeys {
	readonly #store: KeyStore;
	readonly #pairs = new Map<string, Pair>();

	constructor(store: KeyStore) {
		this.#store = store;
	}

	/** A fresh P-256 share (uncompressed point, SEC 1); its private half waits in the store. */
	async share(channel: string, side: Side): Promise<string> {
		const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
		await this.#store.put(`share:${side}:${channel}`, privateKey);
		return toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));
	}

	/** ECDH, then HKDF-SHA-256 salted with the transcript's hash (RFC 5869): a key a direction. */
	async agree(
		waiting: string,
		channel: string,
		side: Side,
		peer: string,
		transcript: string
	): Promise<boolean> {
		const mine = (await this.#store.get(`share:${side}:${waiting}`)) as CryptoKey | undefined;
		if (mine === undefined) throw new Error(`no share was made for the channel: ${channel}`);
		let secret: ArrayBuffer;
		try {
			const point = fromBase64Url(peer) ?? new Uint8Array();
			const theirs = await crypto.subtle.importKey('raw', point, curve, true, []);
			secret = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, mine, 256);
		} catch {
			return false;
		}
		const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
		const salt = await hashed(toUtf8(transcript));
		const derived = (by: Side) =>
			crypto.subtle.deriveKey(
				{ name: 'HKDF', hash: 'SHA-256', salt, info: toUtf8(`paylanes traffic ${by}`) },
				base,
				{ name: 'AES-GCM', length: 256 },
				false,
				['encrypt', 'decrypt']
			);
		const [client, server] = await Promise.all([derived('client'), derived('server')]);
		const pair = { client, server };
		this.#pairs.set(`${side}:${channel}`, pair);
		await this.#store.put(`traffic:${side}:${channel}`, pair);
		return true;
	}

	/** AES-256-GCM with a random IV; channel, side and number are authenticated. */
	async seal(channel: string, by: Side, seq: number, text: string): Promise<string> {
		const pair = await this.#pair(channel, by);
		if (pair === null) throw new Error(`no traffic keys of the ${by} for the channel: ${channel}`);
		const record = await encrypt(pair[by], toUtf8(text), bound(channel, by, seq));
		return toBase64Url(record);
	}

	/** Opens a record of `by` with the keys of the other side; null when it does not open. */
	async open(channel: string, by: Side, seq: number, record: string): Promise<string | null> {
		const pair = await this.#pair(channel, by === 'client' ? 'server' : 'client');
		const bytes = fromBase64Url(record);
		if (pair === null || bytes === null) return null;
		const plain = await decrypt(pair[by], bytes, bound(channel, by, seq));
		return plain === null ? null : fromUtf8(plain);
	}

	async #pair(channel: string, side: Side): Promise<Pair | null> {
		const name = `${side}:${channel}`;
		const known = this.#pairs.get(name);
		if (known !== undefined) return known;
		const kept = (await this.#store.get(`traffic:${name}`)) as Pair | undefined;
		if (kept === undefined) return null;
		this.#pairs.set(name, kept);
		return kept;
	}
}

function bound(channel: string, by: Side, seq: number): Uint8Array<ArrayBuffer> {
	return toUtf8(`${channel}|${by}|${seq}`);
}

/** IV, ciphertext and tag in one. */
export async function encrypt(
	key: CryptoKey,
	plain: Uint8Array<ArrayBuffer>,
	additionalData: Uint8Array<ArrayBuffer>
): Promise<Uint8Array<ArrayBuffer>> {
	const iv = crypto.getRandomValues(new Uint8Array(ivLength));
	const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain);
	const record = new Uint8Array(ivLength + sealed.byteLength);
	record.set(iv);
	record.set(new Uint8Array(sealed), ivLength);
	return record;
}

/** What `encrypt` sealed; null when anything was altered. */
export async function decrypt(
	key: CryptoKey,
	record: Uint8Array<ArrayBuffer>,
	additionalData: Uint8Array<ArrayBuffer>
): Promise<Uint8Array | null> {
	const iv = record.slice(0, ivLength);
	try {
		const algorithm = { name: 'AES-GCM', iv, additionalData };
		return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, record.slice(ivLength)));
	} catch {
		return null;
	}
}
