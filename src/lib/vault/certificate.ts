import type { KeyUse, Thumbprint } from './vault.ts';

/** Base64url of a DER SubjectPublicKeyInfo (symbolic: a name that stands for it). */
export type PublicKey = string;

/** Bits of the key usage extension (RFC 5280 section 4.2.1.3) that this world uses. */
export type Usage =
	'digitalSignature' | 'nonRepudiation' | 'keyEncipherment' | 'keyCertSign' | 'cRLSign';

/** Extended key usages (RFC 5280 section 4.2.1.12, RFC 9336 for documents). */
export type Purpose = 'serverAuth' | 'clientAuth' | 'OCSPSigning' | 'documentSigning';

/** A result that a driver may give at once or later. */
export type Later<T> = T | Promise<T>;

/** Says whether the signature on something that was parsed fits a public key. */
export type SignedBy = (key: PublicKey) => Later<boolean>;

/** A certificate parsed once: all that the steps of path validation look at. */
export interface Certificate {
	readonly thumbprint: Thumbprint;
	/** Base64 DER. */
	readonly text: string;
	/** Lower-case hexadecimal. */
	readonly serial: string;
	/** The subject's serialNumber and common name. */
	readonly id: string;
	readonly name: string;
	/** Whole distinguished names in one spelling, so that equal names are equal texts. */
	readonly subject: string;
	readonly issuer: string;
	readonly notBefore: number;
	readonly notAfter: number;
	readonly publicKey: PublicKey;
	readonly authority: boolean;
	readonly pathLength: number | null;
	/** Null where the extension is absent: then the key may be used for anything. */
	readonly usage: readonly Usage[] | null;
	readonly purposes: readonly Purpose[] | null;
	readonly hosts: readonly string[];
	/** Hexadecimal subject and authority key identifiers; empty where absent. */
	readonly keyId: string;
	readonly authorityKeyId: string;
	/** Critical extensions that nobody here understands (RFC 5280 section 4.2: refuse). */
	readonly unknownCritical: readonly string[];
	readonly signedBy: SignedBy;
}

/** What a certificate is to say; `issuer` null makes it sign itself. */
export interface CertificatePlan {
	readonly serial: string;
	readonly id: string;
	readonly name: string;
	readonly organization: string | null;
	readonly publicKey: PublicKey;
	readonly issuer: Certificate | null;
	readonly notBefore: number;
	readonly notAfter: number;
	readonly authority: { readonly pathLength: number } | null;
	readonly usage: readonly Usage[];
	readonly purposes: readonly Purpose[];
	readonly host: string | null;
}

const profiles: Readonly<
	Record<KeyUse, { usage: readonly Usage[]; purposes: readonly Purpose[] }>
> = {
	sign: {
		usage: ['digitalSignature', 'nonRepudiation'],
		purposes: ['clientAuth', 'documentSigning']
	},
	encrypt: { usage: ['keyEncipherment'], purposes: [] },
	server: { usage: ['digitalSignature'], purposes: ['serverAuth'] }
};

/** Key usage and extended key usage of an end entity's certificate, by what its key is for. */
export function profileOf(use: KeyUse): (typeof profiles)[KeyUse] {
	return profiles[use];
}

/** What an end entity's certificate is for, as its usages say; null when they fit no use. */
export function useOf(certificate: Certificate): KeyUse | null {
	const { usage, purposes, authority } = certificate;
	if (authority || usage === null) return null;
	if (usage.includes('keyEncipherment')) return usage.length === 1 ? 'encrypt' : null;
	if (!usage.includes('digitalSignature')) return null;
	if (usage.includes('nonRepudiation')) return 'sign';
	return purposes?.includes('serverAuth') ? 'server' : null;
}

/** Second precision, as DER times have it (RFC 5280 section 4.1.2.5). */
export function wholeSeconds(at: number): number {
	return Math.floor(at / 1000) * 1000;
}

/** `at` and what many years later, in milliseconds of mean years. */
export function yearsAfter(at: number, years: number): number {
	return at + years * 365 * day;
}

/** Milliseconds of a day. */
export const day = 24 * 60 * 60 * 1000;
