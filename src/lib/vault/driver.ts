import type { Certificate, CertificatePlan, Later, PublicKey, SignedBy } from './certificate.ts';
import type { KeyStore, Side } from './vault.ts';

/** Key kinds: P-256 for signatures, RSA-2048 for envelopes. */
export type KeyKind = 'P-256' | 'RSA-2048';

/** A JOSE protected header (RFC 7515 section 4). */
export type Header = { readonly [name: string]: string | number };

/** Reasons of RFC 5280 section 5.3.1 by name. */
export const reasons = {
	unspecified: 0,
	keyCompromise: 1,
	cACompromise: 2,
	affiliationChanged: 3,
	superseded: 4,
	cessationOfOperation: 5,
	certificateHold: 6,
	removeFromCRL: 8,
	privilegeWithdrawn: 9,
	aACompromise: 10
} as const;
export type Reason = keyof typeof reasons;

/** A certificate request (RFC 2986). */
export interface CertificateRequest {
	readonly id: string;
	readonly name: string;
	readonly publicKey: PublicKey;
}

export interface Revocation {
	readonly serial: string;
	readonly at: number;
	readonly reason: Reason | null;
}

/** A certificate revocation list (RFC 5280 section 5). */
export interface RevocationList {
	readonly number: number;
	readonly revoked: readonly Revocation[];
	readonly thisUpdate: number;
	readonly nextUpdate: number;
}

/** Which certificate is meant (RFC 6960 section 4.1.1 CertID); key hash and name as hexadecimal. */
export interface StatusQuestion {
	readonly serial: string;
	readonly issuerKeyId: string;
	readonly nonce: string | null;
}

/** What an OCSP responder says about one certificate (RFC 6960 section 4.2.1). */
export interface StatusAnswer {
	readonly serial: string;
	readonly status: 'good' | 'revoked' | 'unknown';
	readonly revokedAt: number | null;
	readonly reason: Reason | null;
	readonly nonce: string | null;
	readonly thisUpdate: number;
	readonly nextUpdate: number;
}

/** Bytes of any kind that were read and carry a signature still to be verified. */
export type Signed<T> = T & { readonly signedBy: SignedBy };

/**
 * The primitives on which the two vaults differ. Everything above them is shared, so that the
 * vaults cannot drift. Readers return null for what they cannot read and never throw; whoever
 * signs or opens throws when the private key is missing, unless it says otherwise.
 */
export interface Driver {
	readonly kind: 'real' | 'symbolic';
	readonly store: KeyStore;
	/** Random bytes as base64url. */
	fresh(bytes: number): string;
	/** Base64url SHA-256 of a text's UTF-8 bytes. */
	digest(text: string): Later<string>;
	/** Base64url SHA-256 of the bytes behind a base64 text. */
	thumbprint(base64: string): Later<string>;

	/** Makes a key pair; the private half stays in the store, found by the public one. */
	makeKey(kind: KeyKind): Later<PublicKey>;
	holdsKey(key: PublicKey): Later<boolean>;
	/** Detached signature over a text, base64url. */
	sign(key: PublicKey, text: string): Later<string>;
	verify(key: PublicKey, text: string, signature: string): Later<boolean>;
	/** Detached signature over two digests, base64url, side by side. */
	signDigests(key: PublicKey, first: string, second: string): Later<string>;
	verifyDigests(key: PublicKey, first: string, second: string, signature: string): Later<boolean>;
	/** JWS compact (RFC 7515 section 7.1). */
	signCompact(key: PublicKey, header: Header, payload: string): Later<string>;
	verifyCompact(key: PublicKey, jws: string): Later<boolean>;
	/** JWE compact (RFC 7516 section 7.1). */
	encryptCompact(key: PublicKey, header: Header, payload: string): Later<string>;
	/** Null when it does not open; also when the key is not here. */
	decryptCompact(key: PublicKey, jwe: string): Later<string | null>;
	/** HMAC-SHA-256 cut to 64 bits, hexadecimal, under the key of that name (made when missing). */
	mac(key: string, text: string): Later<string>;

	writeCertificate(plan: CertificatePlan): Later<string>;
	readCertificate(base64: string): Later<Certificate | null>;
	writeRequest(request: CertificateRequest): Later<string>;
	readRequest(base64: string): Later<Signed<CertificateRequest> | null>;
	writeList(list: RevocationList, issuer: Certificate): Later<string>;
	readList(
		base64: string
	): Later<Signed<
		RevocationList & { readonly issuer: string; readonly authorityKeyId: string }
	> | null>;
	writeQuestion(
		question: { serial: string; nonce: string | null },
		issuer: Certificate
	): Later<string>;
	readQuestion(base64: string): Later<StatusQuestion | null>;
	writeAnswer(answer: StatusAnswer, responder: Certificate, issuer: Certificate): Later<string>;
	readAnswer(
		base64: string
	): Later<Signed<
		StatusAnswer & { readonly issuerKeyId: string; readonly responder: Certificate }
	> | null>;

	/** Encrypts for the store, under a key that stays in the store. */
	lock(text: string): Later<unknown>;
	unlock(locked: unknown): Later<string>;

	/** An ephemeral share of one side of a channel; the private half waits in the store. */
	share(channel: string, side: Side): Later<string>;
	/**
	 * Derives both traffic keys of one side's view of `channel`, from the share that was made under
	 * the name `waiting`; false when the peer's share is no point.
	 */
	agree(
		waiting: string,
		channel: string,
		side: Side,
		peer: string,
		transcript: string
	): Later<boolean>;
	/** One record by `by`, with the keys that `by` derived. */
	seal(channel: string, by: Side, seq: number, text: string): Later<string>;
	/** Opens a record by `by`, with the keys that the other side derived. */
	open(channel: string, by: Side, seq: number, record: string): Later<string | null>;
}
