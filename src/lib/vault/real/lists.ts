import {
	AuthorityKeyIdentifier,
	CertificateList,
	CRLNumber,
	CRLReason,
	RevokedCertificate,
	TBSCertList,
	Time,
	Version,
	type Extension
} from '@peculiar/asn1-x509';
import type { Certificate } from '../certificate.ts';
import {
	reasons,
	type Reason,
	type Revocation,
	type RevocationList,
	type Signed
} from '../driver.ts';
import { fromHex, toHex } from '../encoding.ts';
import { subjectName, timeOf } from './certificates.ts';
import { parsed, parsedText, signatureAlgorithm, signDer, signedBy, textOfDer } from './der.ts';
import { authorityKey, extension, extensionId } from './extensions.ts';
import type { KeyRing } from './keyRing.ts';
import { spelled } from './names.ts';

/** Writes a version 2 revocation list (RFC 5280 section 5.1). */
export async function writeList(
	ring: KeyRing,
	list: RevocationList,
	issuer: Certificate
): Promise<string> {
	const revoked = list.revoked.map(entryOf);
	const tbsCertList = new TBSCertList({
		version: Version.v2,
		signature: signatureAlgorithm(),
		issuer: subjectName(issuer),
		thisUpdate: new Time(new Date(list.thisUpdate)),
		nextUpdate: new Time(new Date(list.nextUpdate)),
		// RFC 5280 section 5.1.2.6: an empty list is left out.
		...(revoked.length > 0 && { revokedCertificates: revoked }),
		crlExtensions: [
			authorityKey(issuer.keyId),
			extension(extensionId.listNumber, new CRLNumber(list.number))
		]
	});
	return textOfDer(
		new CertificateList({
			tbsCertList,
			signatureAlgorithm: signatureAlgorithm(),
			signature: await signDer(ring, issuer.publicKey, tbsCertList)
		})
	);
}

function entryOf({ serial, at, reason }: Revocation): RevokedCertificate {
	const userCertificate = fromHex(serial);
	if (userCertificate === null) throw new Error(`serial number is not hexadecimal: ${serial}`);
	const crlEntryExtensions =
		reason === null ? null : [extension(extensionId.reason, new CRLReason(reasons[reason]))];
	return new RevokedCertificate({
		userCertificate: userCertificate.buffer,
		revocationDate: new Time(new Date(at)),
		...(crlEntryExtensions && { crlEntryExtensions })
	});
}

type ReadList = Signed<
	RevocationList & { readonly issuer: string; readonly authorityKeyId: string }
>;

/** Parses a revocation list; null when it is none, or not of version 2 with its extensions. */
export function readList(ring: KeyRing, text: string): ReadList | null {
	const list = parsedText(text, CertificateList);
	if (list === null) return null;
	const { tbsCertList: tbs, signatureAlgorithm: outer } = list;
	const number = valueIn(tbs.crlExtensions, extensionId.listNumber, CRLNumber)?.value;
	const key = valueIn(tbs.crlExtensions, extensionId.authorityKeyId, AuthorityKeyIdentifier);
	const keyIdentifier = key?.keyIdentifier;
	if (tbs.nextUpdate === undefined || number === undefined || keyIdentifier === undefined)
		return null;
	if (!outer.isEqual(tbs.signature)) return null;
	return {
		number: Number(number),
		revoked: (tbs.revokedCertificates ?? []).map(revocationOf),
		thisUpdate: timeOf(tbs.thisUpdate),
		nextUpdate: timeOf(tbs.nextUpdate),
		issuer: spelled(tbs.issuer),
		authorityKeyId: toHex(new Uint8Array(keyIdentifier.buffer)),
		signedBy: signedBy(ring, list.tbsCertListRaw, outer, list.signature)
	};
}

function revocationOf(entry: RevokedCertificate): Revocation {
	const reason = valueIn(entry.crlEntryExtensions, extensionId.reason, CRLReason)?.reason;
	return {
		serial: toHex(new Uint8Array(entry.userCertificate)),
		at: timeOf(entry.revocationDate),
		reason: reason === undefined ? null : reasonNamed(reason)
	};
}

/** The name of a reason code (RFC 5280 section 5.3.1); null for a number nobody knows. */
export function reasonNamed(code: number): Reason | null {
	return (Object.keys(reasons) as Reason[]).find((name) => reasons[name] === code) ?? null;
}

function valueIn<T>(
	list: readonly Extension[] | undefined,
	id: string,
	kind: new () => T
): T | null {
	const found = list?.find(({ extnID }) => extnID === id);
	return found === undefined ? null : parsed(found.extnValue.buffer, kind);
}
