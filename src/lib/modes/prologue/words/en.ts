/** Contracts and certificates before the first payment (domain 3.3, 3.4). */
export const en = {
	options: {
		begin: {
			label: 'Begin with',
			values: { payment: 'The payment', contracts: 'Contracts and certificates' }
		}
	},
	parties: {
		CUS: { name: 'Lin Wei', role: 'customer' },
		MER: { name: 'Lantern Books', role: 'merchant' },
		TEA: { name: 'Stonebridge Tea', role: 'merchant' },
		HB: { name: 'Harbor Bank', role: 'bank' },
		WB: { name: 'Willow Bank', role: 'bank' },
		SB: { name: 'Summit Bank', role: 'bank' },
		JG: { name: 'Tonghui Joint Gateway', role: 'joint gateway' },
		TPP: { name: 'Plumbridge Pay', role: 'third-party payment institution' },
		CED: { name: 'Cedar Machinery', role: 'buyer' },
		BLU: { name: 'Bluestone Bearings', role: 'seller' },
		CAR: { name: 'Crane Express', role: 'carrier' },
		RA: { name: 'Registration desk', role: 'registration authority' },
		CA: { name: 'Meridian CA', role: 'certification authority' }
	},
	phases: { contracts: 'Contracts and certificates' },
	messages: {
		'P-1': {
			name: 'ContractApplication',
			says: '{from} comes to {to} in person and applies for a contract with its papers, so that nobody can sign in its name.',
			mechanism:
				'No cryptography protects this step: {to} compares the papers with the public register, face to face, because the applicant has no certificate yet.'
		},
		'P-2': {
			name: 'ContractOffer',
			says: '{from} hands {to} the terms under its signature, so that it cannot change them later.',
			mechanism:
				'A signature over the terms names the one applicant they are for; {to} verifies signature, certificate chain, validity and that the signer is {from}.'
		},
		'P-3': {
			name: 'CertificateRequest',
			says: '{from} makes its own key pair and asks for a certificate; the private key never leaves it.'
		},
		'P-4': {
			name: 'CertificateRequest',
			says: '{from} has checked who the applicant is and vouches for it to the certification authority with two signatures.'
		},
		'P-5': {
			name: 'CertificateIssued',
			says: 'The certification authority signs a certificate that ties the applicant’s name to its public key.'
		},
		'P-6': {
			name: 'CertificateAccepted',
			says: '{from} confirms that the certificate has arrived and is the one asked for.'
		},
		'P-7': {
			name: 'CertificateHandedOver',
			says: '{from} hands the certificate to {to}, who can sign from now on.'
		},
		'P-8': {
			name: 'Publish',
			says: 'The certification authority publishes the certificate and its current list of revoked ones.'
		},
		'P-9': {
			name: 'ContractSigned',
			says: '{from} signs these very terms with the key that was just certified.',
			mechanism:
				'The signature covers the digest of the offer, so {to} can prove which terms were accepted; the certificate behind it is minutes old.'
		},
		'P-10': {
			name: 'ContractInForce',
			says: '{from} signs the same digest, and the contract is in force for both.',
			mechanism:
				'Both sides now hold the other’s signature over one digest, so neither can deny the contract or its terms.'
		}
	},
	states: {
		contracting: 'Making contracts',
		contracted: 'All contracts in force',
		unsigned: 'No contract yet',
		applied: 'Applied',
		askingCertificate: 'Asking for a certificate',
		signed: 'Signed, waiting for the other',
		noReply: 'No answer',
		offered: 'Terms offered',
		certifying: 'Certificate asked for',
		awaitingSignature: 'Waiting for the signature',
		inForce: 'Contract in force'
	},
	screens: { contracted: { title: 'Contracts in force', choices: { apply: 'Apply' } } }
} as const;
