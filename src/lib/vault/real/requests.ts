import { Attributes, CertificationRequest, CertificationRequestInfo } from '@peculiar/asn1-csr';
import type { CertificateRequest, Signed } from '../driver.ts';
import { toBase64Url } from '../encoding.ts';
import { publicKeyInfo } from './certificates.ts';
import { derOf, parsedText, signatureAlgorithm, signDer, signedBy, textOfDer } from './der.ts';
import type { KeyRing } from './keyRing.ts';
import { nameOf, readName } from './names.ts';

/** Writes a PKCS#10 request signed by the key it asks for (RFC 2986 section 4). */
export async function writeRequest(ring: KeyRing, request: CertificateRequest): Promise<string> {
	const certificationRequestInfo = new CertificationRequestInfo({
		subject: nameOf({ ...request, organization: null }),
		subjectPKInfo: publicKeyInfo(request.publicKey),
		attributes: new Attributes()
	});
	return textOfDer(
		new CertificationRequest({
			certificationRequestInfo,
			signatureAlgorithm: signatureAlgorithm(),
			signature: await signDer(ring, request.publicKey, certificationRequestInfo)
		})
	);
}

/** Parses a PKCS#10 request; null when it is none. */
export function readRequest(ring: KeyRing, text: string): Signed<CertificateRequest> | null {
	const request = parsedText(text, CertificationRequest);
	if (request === null) return null;
	const { certificationRequestInfo: info, certificationRequestInfoRaw: raw } = request;
	return {
		...readName(info.subject),
		publicKey: toBase64Url(derOf(info.subjectPKInfo)),
		signedBy: signedBy(ring, raw, request.signatureAlgorithm, request.signature)
	};
}
