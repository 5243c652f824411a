/** A certificate renewed at the counter, row by row. */
export const renewing = {
	'M4B-08b': {
		name: 'CertificateRequest',
		says: 'The approver comes to the counter in person, where a new key pair is made in the USB key and a certificate is asked for.'
	},
	'M4B-08c': {
		name: 'CertificateRequest',
		says: 'The counter has checked who the applicant is, and two of its people sign the request and pass it to the certification authority.'
	},
	'M4B-08d': {
		name: 'CertificateIssued',
		says: 'The certification authority signs a certificate that ties the approver’s name to the new public key.'
	},
	'M4B-08e': {
		name: 'CertificateAccepted',
		says: 'The counter confirms to the certification authority that the certificate has arrived and is the one it asked for.'
	},
	'M4B-08f': {
		name: 'CertificateWritten',
		says: 'The counter writes the new certificate onto the approver’s USB key, so that the same decision can be signed again.'
	},
	'M4B-08g': {
		name: 'Publish',
		says: 'The certification authority publishes the new certificate and its current list of revoked ones.'
	}
} as const;
