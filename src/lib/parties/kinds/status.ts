import { base64url, oneOf, text, time } from '#lib/world/field.ts';
import { kind, layered } from '#lib/world/row.ts';

/** PK-1: is this certificate still good (RFC 6960)? */
export const statusRequest = kind('status-request', {
	request: layered({ serial: text(64), nonce: base64url(16) }, { kind: 'OCSP-REQUEST' })
});
/** PK-2: signed by the OCSP responder, the nonce repeated. */
export const statusResponse = kind('status-response', {
	response: layered(
		{
			serial: text(64),
			status: oneOf('good', 'revoked', 'unknown'),
			nonce: base64url(16),
			thisUpdate: time,
			nextUpdate: time
		},
		{ kind: 'OCSP-RESPONSE', by: 'authority', key: 'responder' }
	)
});
