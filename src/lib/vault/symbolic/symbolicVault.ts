import { vaultOver } from '../assembly.ts';
import type { Driver, KeyKind } from '../driver.ts';
import { memoryStore } from '../memoryStore.ts';
import type { KeyStore, Side, Vault } from '../vault.ts';
import * as envelopes from './envelopes.ts';
import { blend, hexOf, mix, spread } from './mixing.ts';
import * as terms from './terms.ts';

const mostChannels = 100_000;
let opened = 0;

/**
 * The vault for exploring: terms instead of bytes, the same refusals for the same reasons. Fresh
 * values are counted from `seed`; without one every vault has its own, so that keys never coincide.
 */
export function symbolicVault(store: KeyStore | null = null, seed = ++opened): Vault {
	return vaultOver(symbolicDriver(store, seed));
}

/** The primitives of the symbolic vault. */
export function symbolicDriver(lasting: KeyStore | null, seed: number): Driver {
	const store = lasting ?? memoryStore();
	let count = 0;
	const fresh = (bytes: number) => spread(blend(seed, ++count), bytes);
	const keys = keyRing(store, fresh);
	return {
		holdsKey: keys.holdsKey,
		makeKey: keys.makeKey,
		...channels(lasting, fresh),
		kind: 'symbolic',
		store,
		fresh,
		digest: terms.digestTerm,
		thumbprint: terms.digestTerm,
		...signing(keys.need),
		encryptCompact: (key, header, payload) =>
			envelopes.encryptCompact(key, header, payload, fresh(12)),
		decryptCompact: async (key, jwe) =>
			(await keys.holdsKey(key)) ? envelopes.decryptCompact(key, jwe) : null,
		mac: async (key, text) => hexOf(mix('mac', await keys.shared(key), text)),
		writeCertificate: (plan) =>
			keys.need(plan.issuer?.publicKey ?? plan.publicKey).then(() => terms.writeCertificate(plan)),
		readCertificate: terms.readCertificate,
		writeRequest: async (request) => {
			await keys.need(request.publicKey);
			return terms.writeRequest(request);
		},
		readRequest: terms.readRequest,
		writeList: async (list, issuer) => {
			await keys.need(issuer.publicKey);
			return terms.writeList(list, issuer);
		},
		readList: terms.readList,
		writeQuestion: terms.writeQuestion,
		readQuestion: terms.readQuestion,
		writeAnswer: async (answer, responder, issuer) => {
			await keys.need(responder.publicKey);
			return terms.writeAnswer(answer, responder, issuer);
		},
		readAnswer: terms.readAnswer,
		lock: (text) => text,
		unlock: (locked) => locked as string
	};
}

type Signing = Pick<
	Driver,
	'sign' | 'verify' | 'signDigests' | 'verifyDigests' | 'signCompact' | 'verifyCompact'
>;

function signing(need: (key: string) => Promise<void>): Signing {
	return {
		sign: async (key, text) => (await need(key), terms.signatureTerm(key, text)),
		verify: terms.verifies,
		signDigests: async (key, ...both) => (
			await need(key),
			terms.signatureTerm(key, both.join(' '))
		),
		verifyDigests: (key, first, second, signature) =>
			terms.verifies(key, `${first} ${second}`, signature),
		signCompact: async (key, header, payload) => {
			await need(key);
			return envelopes.signCompact(key, header, payload);
		},
		verifyCompact: envelopes.verifyCompact
	};
}

function keyRing(store: KeyStore, fresh: (bytes: number) => string) {
	const mine = new Set<string>();
	const holdsKey = async (key: string) => {
		if (mine.has(key)) return true;
		if ((await store.get(`key:${key}`)) === undefined) return false;
		mine.add(key);
		return true;
	};
	const pairs = new Map<string, string>();
	return {
		holdsKey,
		shared: async (name: string) => {
			const known = pairs.get(name);
			if (known !== undefined) return known;
			const key = ((await store.get(`mac:${name}`)) as string | undefined) ?? fresh(32);
			pairs.set(name, key);
			await store.put(`mac:${name}`, key);
			return key;
		},
		makeKey: async (kind: KeyKind) => {
			const key = (kind === 'P-256' ? 'P256' : 'RSA2') + fresh(33);
			mine.add(key);
			await store.put(`key:${key}`, kind);
			return key;
		},
		need: async (key: string) => {
			if (!mine.has(key) && !(await holdsKey(key))) {
				throw new Error(`private key is not in the store: ${key}`);
			}
		}
	};
}

type Channels = Pick<Driver, 'share' | 'agree' | 'seal' | 'open'>;

/** Channels outlast the vault only where a store was given: exploring makes millions of them. */
function channels(store: KeyStore | null, fresh: (bytes: number) => string): Channels {
	const known = new Map<string, string>();
	const keep = async (name: string, value: string) => {
		if (known.size >= mostChannels) known.delete(known.keys().next().value!);
		known.set(name, value);
		if (store !== null) await store.put(name, value);
	};
	const recall = async (name: string) =>
		known.get(name) ?? ((await store?.get(name)) as string | undefined);
	const bound = (channel: string, by: Side, seq: number) => `${channel}|${by}|${seq}`;
	return {
		share: async (channel, side) => {
			const share = fresh(65);
			await keep(`share:${side}:${channel}`, share);
			return share;
		},
		agree: async (waiting, channel, side, peer, transcript) => {
			const mine = await recall(`share:${side}:${waiting}`);
			if (mine === undefined) throw new Error(`no share was made for the channel: ${channel}`);
			if (peer.length !== mine.length) return false;
			const key = spread(mix(...[mine, peer].sort(), transcript), 32);
			await keep(`traffic:${side}:${channel}`, key);
			return true;
		},
		seal: async (channel, by, seq, text) => {
			const key = await recall(`traffic:${by}:${channel}`);
			if (key === undefined) {
				throw new Error(`no traffic keys of the ${by} for the channel: ${channel}`);
			}
			return envelopes.sealRecord(key, bound(channel, by, seq), text, fresh(12));
		},
		open: async (channel, by, seq, record) => {
			const other = by === 'client' ? 'server' : 'client';
			const key = await recall(`traffic:${other}:${channel}`);
			if (key === undefined) return null;
			return envelopes.openRecord(key, bound(channel, by, seq), record);
		}
	};
}
