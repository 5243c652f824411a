/** The opening of a channel and the enrolment at the counter, row by row. */
export const enrolment = {
	'CH-1': {
		name: 'ChannelHello',
		says: '{from} asks {to} for a protected channel and sends a fresh key share, so that both can agree on keys nobody else knows.'
	},
	'CH-2': {
		name: 'ChannelWelcome',
		says: '{from} answers with its own key share and signs the whole exchange, which proves who it is.'
	},
	'CH-3': {
		name: 'ChannelProof',
		says: '{from} signs the exchange too, so that each end knows who the other is.'
	},
	'E-1': {
		name: 'Application',
		says: 'In person at the bank counter, the customer shows her identity document and applies for online banking, so that nobody can open it in her name.'
	},
	'E-2': {
		name: 'EnrolRequest',
		says: 'The counter registers the customer with the security authentication system; the teller and the authorizing officer both sign, so that no single employee can invent a user.'
	},
	'E-2a': {
		name: 'EnrolAccepted',
		says: 'The security authentication system records the new user, who stays inactive until her first login.'
	},
	'E-3': {
		name: 'HandOver',
		says: 'The counter hands the customer a sealed letter with her initial password and, in the certificate edition, a USB key, so that nothing secret crosses the network.'
	},
	'E-4': {
		name: 'CertificateRequest',
		says: 'The USB key makes a key pair and asks for a certificate; the private key never leaves it, so nobody can copy it.'
	},
	'E-4-approved': {
		name: 'CertificateRequest',
		says: 'The counter, as registration authority, has checked who the applicant is; two of its people sign the request and pass it to the certification authority.'
	},
	'E-5': {
		name: 'CertificateIssued',
		says: 'The certification authority signs a certificate that ties the customer’s name to her public key, so that others can trust her signatures.'
	},
	'E-5b': {
		name: 'CertificateAccepted',
		says: 'The counter confirms to the certification authority that the certificate has arrived and is the one it asked for.'
	},
	'E-5a': {
		name: 'CertificateWritten',
		says: 'The counter writes the certificate onto the customer’s USB key, beside the private key it belongs to.'
	},
	'E-6': {
		name: 'Publish',
		says: 'The certification authority publishes the certificate and its current list of revoked ones, so that anybody can look up whom to trust.'
	},
	'E-7': {
		name: 'FirstLogin',
		says: 'The customer replaces the initial password and chooses her reserved greeting, sealed so that only the security authentication system can read them.'
	},
	'E-7a': {
		name: 'RelayLogin',
		says: 'The bank website passes the sealed login on unopened, because it is only the window and cannot read passwords.'
	},
	'E-7b': {
		name: 'LoginAccepted',
		says: 'The bank confirms under its signature that online banking is now active for the customer.'
	},
	'E-8': {
		name: 'LinkAccount',
		says: 'The security authentication system tells the business data center which account belongs to the new user.'
	},
	'E-8a': {
		name: 'AccountLinked',
		says: 'The business data center confirms that user and account are now linked.'
	},
	'E-9': {
		name: 'ResetApplication',
		says: 'Her password is locked, so the customer goes to the counter in person and shows her identity document: only a person can prove who she is without a password.'
	},
	'E-10': {
		name: 'ResetRequest',
		says: 'Two people of the counter sign that the locked password is void and a new sealed letter is out; no single employee can take over a customer.'
	},
	'E-10a': {
		name: 'ResetAccepted',
		says: 'The security authentication system voids the old password and clears the count of wrong tries; until her next login the user is inactive.'
	},
	'E-11': {
		name: 'NewLetter',
		says: 'The counter hands her a new sealed letter, which opens her online banking once; then she chooses a password of her own.'
	}
} as const;
