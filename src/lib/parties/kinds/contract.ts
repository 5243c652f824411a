import { base64url, flag, id, list, text } from '#lib/world/field.ts';
import { kind, plain, signed } from '#lib/world/row.ts';

const contractId = id(2, 12);

/** P-1: in person, with papers: who asks whom for which contract (domain 3.3). */
export const contractApplication = kind('contract-application', {
	form: plain({
		contractId,
		type: id(2, 20),
		applicantId: id(2, 20),
		applicantName: text(40),
		/** Subject of the certificate to be asked for. */
		subject: id(2, 20),
		registration: text(40)
	})
});
/** P-2: the terms, signed by whoever offers them. */
export const contractOffer = kind('contract-offer', {
	offer: signed('signatory', {
		contractId,
		type: id(2, 20),
		applicantId: id(2, 20),
		terms: list({ name: text(40), value: text(80) }),
		needsCertificate: flag
	})
});
/** P-9: the applicant signs these very terms, with the key that was just certified. */
export const contractSigned = kind('contract-signed', {
	contract: signed('signatory', { contractId, applicantId: id(2, 20), offerDigest: base64url(32) })
});
/** P-10: both have signed. */
export const contractInForce = kind('contract-in-force', {
	contract: signed('signatory', { contractId, applicantId: id(2, 20), offerDigest: base64url(32) })
});
