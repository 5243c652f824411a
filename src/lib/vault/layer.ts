import type { Thumbprint } from './vault.ts';

/** Payment information and order information: what a dual signature joins (SET, domain 8.7). */
export type Half = 'PI' | 'OI';

/** One layer of protection to put on, keys named by certificate thumbprint (domain 3.5). */
export type Layer =
	/** JWS compact, ES256, header `alg, kid, x5t#S256, typ, iat`. */
	| { readonly kind: 'SIG'; readonly by: Thumbprint }
	/** JWE compact, RSA-OAEP-256 + A256GCM. */
	| { readonly kind: 'ENV'; readonly to: Thumbprint }
	/**
	 * Dual signature: JSON {claims, header, other, signature}, one ES256 signature over the digests of
	 * two halves. `other` names the part with the other half. Innermost only.
	 */
	| {
			readonly kind: 'DS';
			readonly by: Thumbprint;
			readonly half: Half;
			readonly other: string;
	  }
	/** JSON {claims, mac}: HMAC-SHA-256 cut to 64 bits, key shared by two machines of one bank. */
	| { readonly kind: 'MAC'; readonly between: readonly [string, string] }
	/** PKCS#10 (RFC 2986): claims {subject, name}, read also {publicKey}; the key is made in `holder`. DER is innermost only. */
	| { readonly kind: 'PKCS10'; readonly holder: string }
	/** X.509 v3: claims {subject, name, publicKey, use, host?}; read also {serial, thumbprint, notBefore, notAfter}. */
	| { readonly kind: 'X509'; readonly by: Thumbprint }
	/** CRL v2: claims {number, revoked: [{serial, at, reason?}]}, read also {thisUpdate, nextUpdate}; reasons by RFC 5280 name. */
	| { readonly kind: 'CRL'; readonly by: Thumbprint }
	/** OCSP request (RFC 6960): claims {serial, nonce?}, the nonce base64url. */
	| { readonly kind: 'OCSP-REQUEST' }
	/** OCSP response: claims {serial, status, nonce?, revokedAt?, reason?}, read also {thisUpdate, nextUpdate}. */
	| { readonly kind: 'OCSP-RESPONSE'; readonly by: Thumbprint };

/** What a reader expects, outermost first; keys the reader does not have are null. */
export type Expectation =
	| { readonly kind: 'SIG'; readonly verify: boolean }
	| { readonly kind: 'ENV'; readonly mine: Thumbprint | null }
	/**
	 * `verify`: judge the certificate. `linked`: judge the signature, over the digest of the other half
	 * that stands inside, or `against` one that another part of the message states in a field.
	 */
	| {
			readonly kind: 'DS';
			readonly half: Half;
			readonly verify: boolean;
			readonly linked: boolean;
			readonly against: { readonly part: string; readonly field: string } | null;
	  }
	| { readonly kind: 'MAC'; readonly between: readonly [string, string] }
	| { readonly kind: 'PKCS10' | 'X509' | 'CRL' | 'OCSP-REQUEST' | 'OCSP-RESPONSE' };
