/** From the quotation to the payment plan, row by row. */
export const ordering = {
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
	'SH-1-company': {
		name: 'QuotationRequest',
		says: 'The buying company asks the seller what the goods cost.'
	},
	'SH-2-company': {
		name: 'Quotation',
		says: 'The seller answers with a quotation of {total}, signed so that the price cannot be changed, and with the certificate to which the order will be sealed.'
	},
	'M4B-01': {
		name: 'PurchaseOrder',
		says: 'The buyer orders goods for {total} under its company signature, in an envelope that only the seller can open.',
		mechanism:
			'The order is signed with the company’s key and then sealed to the seller’s public key, so it is secret, unaltered and cannot be denied; the seller holds every line against its own price list.'
	},
	'M4B-02': {
		name: 'OrderAcceptance',
		says: 'The seller accepts the order and its terms of payment, so that from here on both are bound by a contract.',
		mechanism:
			'The acceptance names the digest of the very order that arrived; the buyer computes the digest of the order it sent, and both must be equal, so nobody can later speak of another order.'
	},
	'M4B-03': {
		name: 'CreateTrade',
		says: 'The seller registers the purchase of {total} with the third party, together with the plan of instalments and what releases each of them.',
		mechanism:
			'The third party checks signature, certificate and its status, that both companies have contracts, and that the instalments add up to exactly the total; it learns the digest of the order but none of its lines.'
	},
	'PK-1-desk': {
		name: 'OCSPRequest',
		says: 'Before believing a signature, the third party asks the certification authority whether the certificate behind it is still good.'
	},
	'PK-2-desk': {
		name: 'OCSPResponse',
		says: 'The certification authority answers under its signature whether that certificate is good or revoked.'
	},
	'M4B-03a': {
		name: 'TradeOpened',
		says: 'The third party takes the trade of {total} on and opens an escrow for each instalment.'
	},
	'M4B-04': {
		name: 'PaymentDue',
		says: 'The third party asks the buyer to pay the instalment of {amount} into escrow by a certain day.'
	},
	'M4B-04a': {
		name: 'PaymentReminder',
		says: 'The day has passed without a payment, so the third party reminds the buyer that {amount} is still due, and tells what interest the contract foresees without posting any.'
	},
	'M4B-04b': {
		name: 'DueTaken',
		says: 'The buyer confirms that the notice has arrived, so that it need not be repeated.'
	}
} as const;
