import { OctetString } from '@peculiar/asn1-schema';
import {
	AuthorityKeyIdentifier,
	BasicConstraints,
	CRLDistributionPoints,
	DistributionPoint,
	DistributionPointName,
	Extension,
	ExtendedKeyUsage,
	GeneralName,
	KeyIdentifier,
	KeyUsage,
	KeyUsageFlags,
	SubjectAlternativeName,
	SubjectKeyIdentifier
} from '@peculiar/asn1-x509';
import type { CertificatePlan, Purpose, Usage } from '../certificate.ts';
import { fromHex, toHex } from '../encoding.ts';
import { derOf, parsed } from './der.ts';

/** Object identifiers of extensions (RFC 5280 section 4.2.1 and 5.2). */
export const extensionId = {
	keyId: '2.5.29.14',
	usage: '2.5.29.15',
	hosts: '2.5.29.17',
	constraints: '2.5.29.19',
	listNumber: '2.5.29.20',
	reason: '2.5.29.21',
	lists: '2.5.29.31',
	authorityKeyId: '2.5.29.35',
	purposes: '2.5.29.37'
} as const;

const purposeIds: Readonly<Record<Purpose, string>> = {
	serverAuth: '1.3.6.1.5.5.7.3.1',
	clientAuth: '1.3.6.1.5.5.7.3.2',
	OCSPSigning: '1.3.6.1.5.5.7.3.9',
	documentSigning: '1.3.6.1.5.5.7.3.36'
};

const flags: Readonly<Record<Usage, number>> = {
	digitalSignature: KeyUsageFlags.digitalSignature,
	nonRepudiation: KeyUsageFlags.nonRepudiation,
	keyEncipherment: KeyUsageFlags.keyEncipherment,
	keyCertSign: KeyUsageFlags.keyCertSign,
	cRLSign: KeyUsageFlags.cRLSign
};

/** One extension around the DER of its value. */
export function extension(extnID: string, value: unknown, critical = false): Extension {
	return new Extension({ extnID, critical, extnValue: new OctetString(derOf(value)) });
}

/** The authority key identifier extension of whatever that key signs. */
export function authorityKey(keyId: string): Extension {
	const keyIdentifier = new KeyIdentifier(fromHex(keyId)!);
	return extension(extensionId.authorityKeyId, new AuthorityKeyIdentifier({ keyIdentifier }));
}

/** The extensions of a certificate, in the order of the profile. */
export function extensionsOf(plan: CertificatePlan, keyId: string): Extension[] {
	const list = [
		extension(
			extensionId.constraints,
			new BasicConstraints(
				plan.authority === null ? {} : { cA: true, pathLenConstraint: plan.authority.pathLength }
			),
			true
		),
		extension(extensionId.usage, keyUsageOf(plan.usage), true),
		extension(extensionId.keyId, new SubjectKeyIdentifier(fromHex(keyId)!)),
		authorityKey(plan.issuer?.keyId ?? keyId)
	];
	if (plan.purposes.length > 0) {
		const ids = plan.purposes.map((purpose) => purposeIds[purpose]);
		list.push(extension(extensionId.purposes, new ExtendedKeyUsage(ids)));
	}
	if (plan.host !== null) {
		const name = new GeneralName({ dNSName: plan.host });
		list.push(extension(extensionId.hosts, new SubjectAlternativeName([name])));
	}
	if (plan.issuer !== null) {
		const list0 = listAddress(plan.issuer.authority && plan.issuer.subject === plan.issuer.issuer);
		const fullName = [new GeneralName({ uniformResourceIdentifier: list0 })];
		const distributionPoint = new DistributionPointName({ fullName });
		const points = new CRLDistributionPoints([new DistributionPoint({ distributionPoint })]);
		list.push(extension(extensionId.lists, points));
	}
	return list;
}

function listAddress(byRoot: boolean): string {
	return `http://crl.meridian.example/${byRoot ? 'root' : 'issuing'}.crl`;
}

function keyUsageOf(usage: readonly Usage[]): KeyUsage {
	const bits = usage.reduce((sum, one) => sum | flags[one], 0);
	const keyUsage = new KeyUsage();
	keyUsage.fromNumber(bits);
	return keyUsage;
}

/** What the extensions of a certificate say; null when one of them cannot be read. */
export interface ExtensionFacts {
	readonly authority: boolean;
	readonly pathLength: number | null;
	readonly usage: readonly Usage[] | null;
	readonly purposes: readonly Purpose[] | null;
	readonly hosts: readonly string[];
	readonly keyId: string;
	readonly authorityKeyId: string;
	readonly unknownCritical: readonly string[];
}

/** Reads all known extensions; the critical ones among the others are listed by identifier. */
export function readExtensions(list: readonly Extension[]): ExtensionFacts | null {
	const found = new Map(list.map((one) => [one.extnID, one]));
	// RFC 5280 section 4.2: no extension twice.
	if (found.size !== list.length) return null;
	const value = <T>(id: string, kind: new () => T): T | null | undefined => {
		const one = found.get(id);
		return one === undefined ? undefined : parsed(one.extnValue.buffer, kind);
	};
	const constraints = value(extensionId.constraints, BasicConstraints);
	const usage = value(extensionId.usage, KeyUsage);
	const purposes = value(extensionId.purposes, ExtendedKeyUsage);
	const hosts = value(extensionId.hosts, SubjectAlternativeName);
	const keyId = value(extensionId.keyId, SubjectKeyIdentifier);
	const authorityKeyId = value(extensionId.authorityKeyId, AuthorityKeyIdentifier);
	const all = [constraints, usage, purposes, hosts, keyId, authorityKeyId];
	if (all.includes(null)) return null;
	const known: readonly string[] = Object.values(extensionId);
	return {
		authority: constraints?.cA ?? false,
		pathLength: constraints?.pathLenConstraint ?? null,
		usage: usage ? usagesIn(usage) : null,
		purposes: purposes ? purposesIn(purposes) : null,
		hosts: (hosts ?? []).flatMap(({ dNSName }) => dNSName ?? []),
		keyId: keyId ? toHex(new Uint8Array(keyId.buffer)) : '',
		authorityKeyId: keyHex(authorityKeyId ?? null),
		unknownCritical: list
			.filter(({ extnID, critical }) => critical && !known.includes(extnID))
			.map(({ extnID }) => extnID)
	};
}

function keyHex(identifier: AuthorityKeyIdentifier | null): string {
	const key = identifier?.keyIdentifier;
	return key === undefined ? '' : toHex(new Uint8Array(key.buffer));
}

function usagesIn(usage: KeyUsage): readonly Usage[] {
	const bits = usage.toNumber();
	return (Object.keys(flags) as Usage[]).filter((one) => (bits & flags[one]) !== 0);
}

function purposesIn(ids: readonly string[]): readonly Purpose[] {
	const all = Object.keys(purposeIds) as Purpose[];
	return all.filter((one) => ids.includes(purposeIds[one]));
}
