import type { Expectation, Layer } from './layer.ts';
export type { Expectation, Half, Layer } from './layer.ts';

/**
 * The one interface behind which every key lives. Two drivers stand behind it: the real vault
 * (Web Crypto, JOSE, X.509) and the symbolic one (terms instead of bytes). Whatever a vault returns
 * is public and JSON: it may stand in a trace. Private keys, passwords and card numbers never leave.
 * All times are milliseconds since the Unix epoch on the virtual clock.
 */
export type Json =
	null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type Claims = { readonly [name: string]: Json };

/** Base64url SHA-256 of a certificate's DER (the `x5t#S256` of RFC 7515). */
export type Thumbprint = string;
/** Every public certificate by its thumbprint, as base64 DER (symbolic: a term). */
export type Directory = Readonly<Record<Thumbprint, string>>;

/** What a verifier builds chains from: every certificate it can find, and the one root it trusts. */
export interface Trust {
	readonly certificates: Directory;
	readonly root: Thumbprint;
}

/** What a certificate's key is for (domain 3.4): never one key for two uses. */
export type KeyUse = 'sign' | 'encrypt' | 'server';

/** Somebody who gets certificates: `id` stands in the subject's serialNumber attribute. */
export interface Subject {
	readonly id: string;
	readonly name: string;
	readonly uses: readonly KeyUse[];
	/** DNS name in the subject alternative name of a server certificate. */
	readonly host?: string;
	/** How long before the run the certificates began; after two years they have expired. */
	readonly issuedDaysAgo?: number;
}

export type Identity = { readonly [use in KeyUse]?: Thumbprint };

/** The certification centre's own certificates and all identities made before a run begins. */
export interface Establishment {
	readonly identities: Readonly<Record<string, Identity>>;
	readonly certificates: Directory;
	readonly root: Thumbprint;
	readonly issuing: Thumbprint;
	readonly responder: Thumbprint;
}

/**
 * Instead of a value in claims: the vault puts the real value in when it seals. `name` is the name
 * under which `keep` got it.
 */
export interface SecretRef {
	readonly $secret: string;
	readonly name: string;
}
/** What is left of a secret in claims that were read: its mask, and the kept names it equals. */
export interface SecretSeen {
	readonly $secret: string;
	readonly masked: string;
	readonly matches: readonly string[];
}
/** Instead of a value in claims: the vault puts in the digest of some claims of a part of the message. */
export interface DigestOf {
	readonly $digest: { readonly of: string; readonly fields: readonly string[] };
}
/** Instead of a value in claims: the vault puts in so many random bytes, base64url. */
export interface Fresh {
	readonly $fresh: number;
}
export interface Secret {
	readonly name: string;
	/** `pan` is masked to its first 8 and last 4 digits, everything else wholly. */
	readonly kind: string;
	readonly value: string;
}

/**
 * One part of a message to seal: either made now, or carried on exactly as it was received, where
 * `layers` (outermost first, MAC and ENV only) go around the carried text: a MAC as `{claims: <the text>, mac}`.
 */
export type PartPlan =
	| { readonly carry: string; readonly layers?: readonly Layer[] }
	| {
			readonly claims: Claims;
			/** Outermost first. Empty: plain JSON. */
			readonly layers: readonly Layer[];
			/** JOSE `typ` of the signature, the kind of the message. */
			readonly type: string;
	  };

export interface SealedPart {
	/** The exact characters that travel. */
	readonly text: string;
	/** What the sender said, `$fresh` filled in, secrets still as references; of DER what its bytes say. */
	readonly claims: Claims | null;
	/**
	 * Base64url SHA-256 of the innermost JSON text or DER; null if carried or if a secret is inside.
	 * A half of a dual signature always has one: a salt that nobody is shown hides its secrets.
	 */
	readonly digest: string | null;
}

export interface ReadPart {
	readonly text: string;
	readonly layers: readonly Expectation[];
	/** JOSE `typ` that the signature must name. */
	readonly type: string;
	/** Fields whose value is a secret, by field name, with the kind. */
	readonly secrets: Readonly<Record<string, string>>;
	/** Digests to make of some of the claims (SHA-256 over canonical JSON), by name. */
	readonly hashes?: Readonly<Record<string, readonly string[]>>;
}

/** One check that really ran: what was found, what it was held against. */
export interface Outcome {
	readonly held: boolean;
	readonly got: string;
	readonly expected: string;
}

export type VaultCode = 'CK03' | 'CK04' | 'CK05' | 'CK06' | 'CK08' | 'CK27';

export interface LayerReading {
	readonly kind: Layer['kind'];
	/** Certificate whose key signed, as named in the bytes; null where no certificate is named. */
	readonly signer: Thumbprint | null;
	/** Subject id in that certificate. */
	readonly subject: string | null;
	/** Hexadecimal serial number of that certificate. */
	readonly serial: string | null;
	/** Checks the vault ran on this layer; a check after a failed outer layer is absent. */
	readonly outcomes: { readonly [code in VaultCode]?: Outcome };
}

export interface PartReading {
	/** Null: sealed for somebody else, refused by a layer, or not the JSON of an object. */
	readonly claims: Claims | null;
	readonly digest: string | null;
	/** Digest of the other half that a half of a dual signature names. */
	readonly other?: string;
	/** The digests that the reader asked for, by name. */
	readonly hashes?: Readonly<Record<string, string>>;
	/** As far as the reader came, outermost first. */
	readonly layers: readonly LayerReading[];
}

export interface ClientHello {
	readonly share: string;
	readonly random: string;
}
export interface ServerHello extends ClientHello {
	readonly certificate: Thumbprint;
	readonly signature: string;
}
export interface ClientProof {
	readonly certificate: Thumbprint;
	readonly signature: string;
}
export type Side = 'client' | 'server';

export interface Vault {
	readonly kind: 'real' | 'symbolic';
	/**
	 * Root, issuing CA, OCSP responder and every subject's certificates, all valid at `at`.
	 * Key pairs are taken from the key store when they are there. `onprogress` hears 0 to 1.
	 */
	establish(
		subjects: readonly Subject[],
		at: number,
		onprogress?: (share: number) => void
	): Promise<Establishment>;
	/** Puts secrets into the safe, so that claims can name them. Same name again replaces. */
	keep(secrets: readonly Secret[]): Promise<void>;
	/** True when the vault holds the private key of every identity: the run can go on here. */
	holds(identities: Readonly<Record<string, Identity>>, certificates: Directory): Promise<boolean>;

	/** Applies the layers, innermost first. Throws when a key is missing. */
	protect(
		parts: Readonly<Record<string, PartPlan>>,
		at: number,
		trust: Trust
	): Promise<Readonly<Record<string, SealedPart>>>;
	/** Opens and verifies; never throws for bad bytes, the outcomes say what failed. */
	read(
		parts: Readonly<Record<string, ReadPart>>,
		at: number,
		trust: Trust
	): Promise<Readonly<Record<string, PartReading>>>;
	/** Opens a part for the screen only, never recorded, secrets in clear; null when it stays closed. */
	look(text: string, layers: readonly Expectation[], trust: Trust): Promise<Claims | null>;

	/** CH-1: an ephemeral P-256 share of the client. `channel` is unique in all runs. */
	greet(channel: string): Promise<ClientHello>;
	/** CH-2: the server's share and its signature over the transcript; derives the traffic keys. */
	welcome(
		channel: string,
		hello: ClientHello,
		certificate: Thumbprint,
		trust: Trust
	): Promise<ServerHello>;
	/** The client checks CH-2 (signature, chain, dates, serverAuth, host name) and derives the keys. */
	join(
		channel: string,
		hello: ClientHello,
		welcome: ServerHello,
		host: string,
		at: number,
		trust: Trust
	): Promise<LayerReading>;
	/** CH-3, mutual channels: the client's signature over the whole transcript. */
	prove(
		channel: string,
		hello: ClientHello,
		welcome: ServerHello,
		certificate: Thumbprint,
		trust: Trust
	): Promise<ClientProof>;
	/** The server checks CH-3. */
	admit(
		channel: string,
		hello: ClientHello,
		welcome: ServerHello,
		proof: ClientProof,
		at: number,
		trust: Trust
	): Promise<LayerReading>;
	/** `channel` is from here on the `channelName` of both hellos. One record: AES-256-GCM, base64url of IV, ciphertext and tag; sequence number and side are authenticated. */
	wrap(channel: string, by: Side, seq: number, text: string): Promise<string>;
	/** Null when the record was altered or belongs elsewhere. */
	unwrap(channel: string, by: Side, seq: number, record: string): Promise<string | null>;
}

/** Where a vault keeps what must survive: keys (non-extractable where the platform can) and secrets. */
export interface KeyStore {
	get(name: string): Promise<unknown>;
	put(name: string, value: unknown): Promise<void>;
}
