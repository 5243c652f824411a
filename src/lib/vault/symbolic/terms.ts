import type { Certificate, CertificatePlan, PublicKey, SignedBy } from '../certificate.ts';
import type {
	CertificateRequest,
	RevocationList,
	Signed,
	StatusAnswer,
	StatusQuestion
} from '../driver.ts';
import { fromBase64, fromUtf8, toBase64, toUtf8 } from '../encoding.ts';
import { hexOf, mix, spread } from './mixing.ts';

type Kind = 'X509' | 'PKCS10' | 'CRL' | 'OCSP-REQUEST' | 'OCSP-RESPONSE';
type CertificateFields = Omit<Certificate, 'thumbprint' | 'text' | 'signedBy'>;
type ListFields = RevocationList & { readonly issuer: string; readonly authorityKeyId: string };
type AnswerFields = StatusAnswer & { readonly issuerKeyId: string; readonly responder: string };

const sumLength = 11;

/** What stands for a signature: it tells which key made it, over which text. */
export function signatureTerm(key: PublicKey, text: string): string {
	return spread(mix('signature', key, text), 64);
}

/** True when a key can sign: RSA keys are for envelopes alone. */
export function signs(key: PublicKey): boolean {
	return key.startsWith('P256');
}

/** Whether a signature term is that key's, over that text. */
export function verifies(key: PublicKey, text: string, signature: string): boolean {
	return signs(key) && signatureTerm(key, text) === signature;
}

/** What stands for SHA-256. */
export function digestTerm(text: string): string {
	return spread(mix('digest', text), 32);
}

/** What stands for the SHA-1 of a public key. */
export function keyIdTerm(key: PublicKey): string {
	return hexOf(mix('key', key)) + hexOf(mix('identifier', key)) + hexOf(mix(key)).slice(0, 8);
}

function written(kind: Kind, fields: unknown, signer: PublicKey | null): string {
	const said = JSON.stringify(fields);
	const signature = signer === null ? '' : signatureTerm(signer, kind + said);
	const body = JSON.stringify([kind, said, signature]);
	return toBase64(toUtf8(body + spread(mix(body), 8)));
}

interface ReadTerm<T> {
	readonly fields: T;
	readonly signedBy: SignedBy;
}

function read<T>(text: string, kind: Kind): ReadTerm<T> | null {
	const bytes = fromBase64(text);
	const term = bytes === null ? null : fromUtf8(bytes);
	if (term === null || term.length < sumLength) return null;
	const body = term.slice(0, -sumLength);
	if (spread(mix(body), 8) !== term.slice(-sumLength)) return null;
	const [is, said, signature] = JSON.parse(body) as [string, string, string];
	if (is !== kind) return null;
	const fields = JSON.parse(said) as T;
	return { fields, signedBy: (key) => verifies(key, kind + said, signature) };
}

/** A certificate as a term. */
export function writeCertificate(plan: CertificatePlan): string {
	const { serial, id, name, publicKey, notBefore, notAfter, usage, purposes, issuer } = plan;
	const subject = JSON.stringify([plan.organization, name, id]);
	const keyId = keyIdTerm(publicKey);
	const fields: CertificateFields = {
		serial,
		id,
		name,
		subject,
		issuer: issuer?.subject ?? subject,
		notBefore,
		notAfter,
		publicKey,
		authority: plan.authority !== null,
		pathLength: plan.authority?.pathLength ?? null,
		usage,
		purposes: purposes.length > 0 ? purposes : null,
		hosts: plan.host === null ? [] : [plan.host],
		keyId,
		authorityKeyId: issuer?.keyId ?? keyId,
		unknownCritical: []
	};
	return written('X509', fields, issuer?.publicKey ?? publicKey);
}

/** The certificate a term stands for; null when it stands for none. */
export function readCertificate(text: string): Certificate | null {
	const term = read<CertificateFields>(text, 'X509');
	if (term === null) return null;
	return { ...term.fields, thumbprint: digestTerm(text), text, signedBy: term.signedBy };
}

/** A certificate request as a term. */
export function writeRequest({ id, name, publicKey }: CertificateRequest): string {
	return written('PKCS10', { id, name, publicKey }, publicKey);
}

/** The request a term stands for; null when it stands for none. */
export function readRequest(text: string): Signed<CertificateRequest> | null {
	const term = read<CertificateRequest>(text, 'PKCS10');
	return term && { ...term.fields, signedBy: term.signedBy };
}

/** A revocation list as a term. */
export function writeList(list: RevocationList, issuer: Certificate): string {
	const fields: ListFields = { ...list, issuer: issuer.subject, authorityKeyId: issuer.keyId };
	return written('CRL', fields, issuer.publicKey);
}

/** The revocation list a term stands for; null when it stands for none. */
export function readList(text: string): Signed<ListFields> | null {
	const term = read<ListFields>(text, 'CRL');
	return term && { ...term.fields, signedBy: term.signedBy };
}

/** An OCSP request as a term. */
export function writeQuestion(
	{ serial, nonce }: { readonly serial: string; readonly nonce: string | null },
	issuer: Certificate
): string {
	const fields: StatusQuestion = { serial, nonce, issuerKeyId: issuer.keyId };
	return written('OCSP-REQUEST', fields, null);
}

/** The OCSP request a term stands for; null when it stands for none. */
export function readQuestion(text: string): StatusQuestion | null {
	return read<StatusQuestion>(text, 'OCSP-REQUEST')?.fields ?? null;
}

/** An OCSP response as a term, the responder's certificate inside. */
export function writeAnswer(
	answer: StatusAnswer,
	responder: Certificate,
	issuer: Certificate
): string {
	const fields: AnswerFields = { ...answer, issuerKeyId: issuer.keyId, responder: responder.text };
	return written('OCSP-RESPONSE', fields, responder.publicKey);
}

/** The OCSP response a term stands for; null when it stands for none. */
export function readAnswer(
	text: string
): Signed<Omit<AnswerFields, 'responder'> & { readonly responder: Certificate }> | null {
	const term = read<AnswerFields>(text, 'OCSP-RESPONSE');
	const responder = term && readCertificate(term.fields.responder);
	return responder && { ...term.fields, responder, signedBy: term.signedBy };
}
