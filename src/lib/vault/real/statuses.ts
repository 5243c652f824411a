import {
	BasicOCSPResponse,
	CertID,
	CertStatus,
	id_pkix_ocsp_basic,
	id_pkix_ocsp_nonce,
	KeyHash,
	OCSPRequest,
	OCSPResponse,
	OCSPResponseStatus,
	Request,
	ResponderID,
	ResponseBytes,
	ResponseData,
	RevokedInfo,
	SingleResponse,
	TBSRequest
} from '@peculiar/asn1-ocsp';
import { OctetString } from '@peculiar/asn1-schema';
import {
	AlgorithmIdentifier,
	Certificate as X509,
	CRLReason,
	type Extension
} from '@peculiar/asn1-x509';
import type { Certificate } from '../certificate.ts';
import { reasons, type Signed, type StatusAnswer, type StatusQuestion } from '../driver.ts';
import { fromBase64Url, fromHex, toBase64Url, toHex } from '../encoding.ts';
import { readCertificate } from './certificates.ts';
import {
	derOf,
	parsed,
	parsedText,
	signatureAlgorithm,
	signDer,
	signedBy,
	textOfDer
} from './der.ts';
import { extension } from './extensions.ts';
import type { KeyRing } from './keyRing.ts';
import { reasonNamed } from './lists.ts';

const sha1 = '1.3.14.3.2.26';

/** Writes an OCSP request for one certificate (RFC 6960 section 4.1.1). */
export async function writeQuestion(
	{ serial, nonce }: { readonly serial: string; readonly nonce: string | null },
	issuer: Certificate
): Promise<string> {
	const request = new Request({ reqCert: await certificateId(serial, issuer) });
	const requestExtensions = nonceExtensions(nonce);
	const tbsRequest = new TBSRequest({
		requestList: [request],
		...(requestExtensions && { requestExtensions })
	});
	return textOfDer(new OCSPRequest({ tbsRequest }));
}

async function certificateId(serial: string, issuer: Certificate): Promise<CertID> {
	const number = fromHex(serial);
	if (number === null) throw new Error(`serial number is not hexadecimal: ${serial}`);
	// RFC 6960 names SHA-1 here; it identifies and protects nothing.
	const name = await crypto.subtle.digest('SHA-1', fromHex(issuer.subject)!);
	return new CertID({
		hashAlgorithm: new AlgorithmIdentifier({ algorithm: sha1, parameters: null }),
		issuerNameHash: new OctetString(name),
		issuerKeyHash: new OctetString(fromHex(issuer.keyId)!),
		serialNumber: number.buffer
	});
}

/** The nonce of RFC 9654 (octets, inside an OCTET STRING inside the extension). */
function nonceExtensions(nonce: string | null): Extension[] | null {
	if (nonce === null) return null;
	return [extension(id_pkix_ocsp_nonce, new OctetString(fromBase64Url(nonce)!))];
}

function nonceIn(list: readonly Extension[] | undefined): string | null {
	const found = list?.find(({ extnID }) => extnID === id_pkix_ocsp_nonce);
	const octets = found && parsed(found.extnValue.buffer, OctetString);
	return octets ? toBase64Url(new Uint8Array(octets.buffer)) : null;
}

/** Parses an OCSP request for exactly one certificate; null for anything else. */
export function readQuestion(text: string): StatusQuestion | null {
	const request = parsedText(text, OCSPRequest)?.tbsRequest;
	const asked = request?.requestList[0]?.reqCert;
	if (request === undefined || asked === undefined || request.requestList.length !== 1) return null;
	if (asked.hashAlgorithm.algorithm !== sha1) return null;
	return { ...namedBy(asked), nonce: nonceIn(request.requestExtensions) };
}

function namedBy({ serialNumber, issuerKeyHash }: CertID): { serial: string; issuerKeyId: string } {
	return {
		serial: toHex(new Uint8Array(serialNumber)),
		issuerKeyId: toHex(new Uint8Array(issuerKeyHash.buffer))
	};
}

/** Writes a signed OCSP response with the responder's certificate inside (RFC 6960 section 4.2.1). */
export async function writeAnswer(
	ring: KeyRing,
	answer: StatusAnswer,
	responder: Certificate,
	issuer: Certificate
): Promise<string> {
	const responseExtensions = nonceExtensions(answer.nonce);
	const tbsResponseData = new ResponseData({
		responderID: new ResponderID({ byKey: new KeyHash(fromHex(responder.keyId)!) }),
		producedAt: new Date(answer.thisUpdate),
		responses: [
			new SingleResponse({
				certID: await certificateId(answer.serial, issuer),
				certStatus: statusOf(answer),
				thisUpdate: new Date(answer.thisUpdate),
				nextUpdate: new Date(answer.nextUpdate)
			})
		],
		...(responseExtensions && { responseExtensions })
	});
	const basic = new BasicOCSPResponse({
		tbsResponseData,
		signatureAlgorithm: signatureAlgorithm(),
		signature: await signDer(ring, responder.publicKey, tbsResponseData),
		certs: [insideForm(responder)]
	});
	const response = new OctetString(derOf(basic));
	return textOfDer(
		new OCSPResponse({
			responseStatus: OCSPResponseStatus.successful,
			responseBytes: new ResponseBytes({ responseType: id_pkix_ocsp_basic, response })
		})
	);
}

const forms = new WeakMap<Certificate, X509>();

/** The responder's certificate as it stands in an answer, parsed once. */
function insideForm(responder: Certificate): X509 {
	const known = forms.get(responder) ?? parsedText(responder.text, X509)!;
	forms.set(responder, known);
	return known;
}

function statusOf({ status, revokedAt, reason }: StatusAnswer): CertStatus {
	if (status === 'good') return new CertStatus({ good: null });
	if (status === 'unknown') return new CertStatus({ unknown: null });
	return new CertStatus({
		revoked: new RevokedInfo({
			revocationTime: new Date(revokedAt!),
			...(reason !== null && { revocationReason: new CRLReason(reasons[reason]) })
		})
	});
}

type ReadAnswer = Signed<
	StatusAnswer & { readonly issuerKeyId: string; readonly responder: Certificate }
>;

/** Parses a successful OCSP response about one certificate; null for anything else. */
export async function readAnswer(ring: KeyRing, text: string): Promise<ReadAnswer | null> {
	const outer = parsedText(text, OCSPResponse);
	const bytes = outer?.responseBytes;
	if (outer?.responseStatus !== OCSPResponseStatus.successful) return null;
	if (bytes?.responseType !== id_pkix_ocsp_basic) return null;
	const basic = parsed(bytes.response.buffer, BasicOCSPResponse);
	const [single, ...more] = basic?.tbsResponseData.responses ?? [];
	if (basic === null || single === undefined || more.length > 0) return null;
	const responder = await readCertificate(ring, basic.certs?.[0] ?? null);
	const byKey = basic.tbsResponseData.responderID.byKey;
	if (responder === null || byKey === undefined || single.nextUpdate === undefined) return null;
	if (toHex(new Uint8Array(byKey.buffer)) !== responder.keyId) return null;
	return {
		...namedBy(single.certID),
		...readStatus(single.certStatus),
		nonce: nonceIn(basic.tbsResponseData.responseExtensions),
		thisUpdate: single.thisUpdate.getTime(),
		nextUpdate: single.nextUpdate.getTime(),
		responder,
		signedBy: signedBy(ring, basic.tbsResponseDataRaw, basic.signatureAlgorithm, basic.signature)
	};
}

function readStatus({
	revoked,
	good
}: CertStatus): Pick<StatusAnswer, 'status' | 'revokedAt' | 'reason'> {
	if (revoked !== undefined) {
		const code = revoked.revocationReason?.reason;
		const reason = code === undefined ? null : reasonNamed(code);
		return { status: 'revoked', revokedAt: revoked.revocationTime.getTime(), reason };
	}
	return { status: good === undefined ? 'unknown' : 'good', revokedAt: null, reason: null };
}
