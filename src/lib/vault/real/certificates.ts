import { AsnConvert } from '@peculiar/asn1-schema';
import type { Time } from '@peculiar/asn1-x509';
import {
	Certificate as X509,
	Extensions,
	Name,
	SubjectPublicKeyInfo,
	TBSCertificate,
	Validity,
	Version
} from '@peculiar/asn1-x509';
import type { Certificate, CertificatePlan, PublicKey } from '../certificate.ts';
import { fromBase64Url, fromHex, toBase64, toBase64Url, toHex } from '../encoding.ts';
import { derOf, parsed, signatureAlgorithm, signDer, signedBy, textOfDer } from './der.ts';
import { extensionsOf, readExtensions } from './extensions.ts';
import { hashed, type KeyRing } from './keyRing.ts';
import { nameOf, readName, spelled } from './names.ts';

/** Issues an X.509 v3 certificate (RFC 5280 section 4.1), signed by the issuer or by itself. */
export async function writeCertificate(ring: KeyRing, plan: CertificatePlan): Promise<string> {
	const info = publicKeyInfo(plan.publicKey);
	const subject = nameOf(plan);
	const tbsCertificate = new TBSCertificate({
		version: Version.v3,
		serialNumber: fromHex(plan.serial)!.buffer,
		signature: signatureAlgorithm(),
		issuer: plan.issuer === null ? subject : subjectName(plan.issuer),
		validity: new Validity({
			notBefore: new Date(plan.notBefore),
			notAfter: new Date(plan.notAfter)
		}),
		subject,
		subjectPublicKeyInfo: info,
		extensions: new Extensions(extensionsOf(plan, await keyIdOf(info)))
	});
	const signer = plan.issuer?.publicKey ?? plan.publicKey;
	return textOfDer(
		new X509({
			tbsCertificate,
			signatureAlgorithm: signatureAlgorithm(),
			signatureValue: await signDer(ring, signer, tbsCertificate)
		})
	);
}

/** The name in a certificate's subject, exactly as its issuer spelled it. */
export function subjectName(certificate: Certificate): Name {
	return AsnConvert.parse(fromHex(certificate.subject)!, Name);
}

/** A public key as the structure that certificates and requests hold; throws when it is none. */
export function publicKeyInfo(key: PublicKey): SubjectPublicKeyInfo {
	const info = parsed(fromBase64Url(key) ?? new Uint8Array(), SubjectPublicKeyInfo);
	if (info === null) throw new Error(`no public key: ${key}`);
	return info;
}

/** SHA-1 of the key's bits (RFC 5280 section 4.2.1.2, method 1), hexadecimal. */
export async function keyIdOf({ subjectPublicKey }: SubjectPublicKeyInfo): Promise<string> {
	return toHex(new Uint8Array(await crypto.subtle.digest('SHA-1', subjectPublicKey)));
}

/** Parses a certificate; null when it is none or says something that cannot be. */
export async function readCertificate(
	ring: KeyRing,
	x509: X509 | null
): Promise<Certificate | null> {
	if (x509 === null) return null;
	const known = readBefore.get(ring) ?? new Map<string, Promise<Certificate | null>>();
	readBefore.set(ring, known);
	const bytes = exactBytes(x509);
	const before = bytes === null ? undefined : known.get(bytes);
	const facts = before ?? factsOf(ring, x509).catch(() => null);
	if (known.size > mostKnown) known.clear();
	if (bytes !== null) known.set(bytes, facts);
	return facts;
}

/** Certificates read before, by all their bytes: every status answer carries its responder's once more. */
const readBefore = new WeakMap<KeyRing, Map<string, Promise<Certificate | null>>>();
const mostKnown = 500;

/** What was signed, the algorithm and the signature: the whole certificate, without writing it again. */
function exactBytes({
	tbsCertificateRaw,
	signatureAlgorithm,
	signatureValue
}: X509): string | null {
	if (tbsCertificateRaw === undefined || signatureAlgorithm.parameters !== undefined) return null;
	const [signed, signature] = [tbsCertificateRaw, signatureValue].map((one) =>
		toBase64(new Uint8Array(one))
	);
	return `${signed} ${signatureAlgorithm.algorithm} ${signature}`;
}

async function factsOf(ring: KeyRing, x509: X509): Promise<Certificate | null> {
	const { tbsCertificate: tbs, tbsCertificateRaw, signatureAlgorithm: outer } = x509;
	const der = derOf(x509);
	const extensions = readExtensions(tbs.extensions ?? []);
	// RFC 5280 section 4.1.1.2: the algorithm outside must be the one that was signed.
	if (tbs.version !== Version.v3 || extensions === null || !outer.isEqual(tbs.signature))
		return null;
	return {
		...extensions,
		...readName(tbs.subject),
		thumbprint: toBase64Url(await hashed(der)),
		text: toBase64(der),
		serial: toHex(new Uint8Array(tbs.serialNumber)),
		subject: spelled(tbs.subject),
		issuer: spelled(tbs.issuer),
		notBefore: timeOf(tbs.validity.notBefore),
		notAfter: timeOf(tbs.validity.notAfter),
		publicKey: toBase64Url(derOf(tbs.subjectPublicKeyInfo)),
		signedBy: signedBy(ring, tbsCertificateRaw, outer, x509.signatureValue)
	};
}

/** Milliseconds of a DER time. */
export function timeOf(time: Time): number {
	return time.getTime().getTime();
}
