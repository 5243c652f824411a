/** A payment that is disputed and charged back, row by row. */
export const disputing = {
	'CB-1': {
		name: 'DisputeClaim',
		says: 'The customer disputes {amount} at her own bank {to}, where she proves with her password that it is she who asks.',
		mechanism:
			'Reason, amount and password travel in one digital envelope to the issuer. It checks the password, that the payment was made with her card, that no more is disputed than is left of it, and that it is not too late.'
	},
	'CB-2': {
		name: 'DisputeReceipt',
		says: 'The issuer {from} tells the customer under its signature whether it takes her claim on.'
	},
	'CB-3': {
		name: 'ChargebackAdvice 0422',
		says: 'The issuer {from} charges {amount} back: it asks the gateway for the money and gives the reason, and nobody has to agree first.',
		mechanism:
			'A chargeback is begun by the issuer, hence the 2 at the end of 0422; field 90 names the payment. By the rules of the members the money goes back at once and is argued about afterwards, because the cardholder must not wait for it.'
	},
	'CB-4': {
		name: 'ChargebackAdvice 0422, passed on',
		says: 'The gateway passes the chargeback of {amount} on to the acquirer {to}, which takes the money from its merchant.'
	},
	'CB-5': {
		name: 'ChargebackResponse 0432 of the acquirer',
		says: 'The acquirer {from} has booked the chargeback; what the merchant’s account could not bear, the merchant now owes it.'
	},
	'CB-6': {
		name: 'ChargebackResponse 0432 to the issuer',
		says: 'The gateway tells the issuer {to} under which number the chargeback is netted, or that the rules do not allow it; the customer is credited for the time being.'
	},
	'CB-7': {
		name: 'EvidenceRequest',
		says: 'The acquirer {from} asks {to} under its signature what the shop has to say to a dispute about {amount}.',
		mechanism:
			'The merchant verifies its bank’s signature and finds its own order by the payment number. Whoever does not answer within three days is held to have nothing to say.'
	},
	'CB-7a': {
		name: 'EvidenceRequestTaken',
		says: '{from} confirms that the question has arrived, so that it need not be repeated.'
	},
	'CB-8': {
		name: 'DeliveryQuery',
		says: '{from} asks the carrier under its signature what became of the parcel.'
	},
	'CB-9': {
		name: 'DeliveryProof',
		says: 'The carrier signs for {to} what became of the parcel: handed over, or lost.'
	},
	'CB-10': {
		name: 'Evidence',
		says: '{from} answers its bank {to} with the digest of the order and with what the carrier has signed.',
		mechanism:
			'The bank verifies both signatures, the merchant’s and the carrier’s, and that they are about one order. The order itself stays in the shop: its digest is enough to tell it from any other.'
	},
	'CB-10a': {
		name: 'ClaimAccepted',
		says: '{from} gives in under its signature, and the customer keeps her money.'
	},
	'CB-11': {
		name: 'Re-presentment',
		says: 'The acquirer {from} presents the payment once more and hands over the carrier’s signed word exactly as it came.',
		mechanism:
			'The gateway verifies the carrier’s signature itself, and compares the digest with the one in the payment request that the merchant had signed. Nobody on the way could have changed the evidence.'
	},
	'CB-11a': {
		name: 'Acceptance',
		says: 'The acquirer {from} has nothing to show: its merchant gave in, or was silent for three days.'
	},
	'CB-12': {
		name: 'Ruling',
		says: 'The gateway rules by the members’ rules, under its signature, who bears the disputed {amount}, and on what ground.',
		mechanism:
			'Where the issuer had authenticated its cardholder it bears the fraud itself; whether the goods came is decided by the carrier’s signature. If the payment stands, the money returns in the next batch.'
	},
	'CB-13': {
		name: 'RulingTaken',
		says: '{from} has taken the ruling and booked what it had to book.'
	},
	'CB-14': {
		name: 'DisputeDecision',
		says: 'The issuer {from} tells the customer under its signature who bears the disputed {amount}.',
		mechanism:
			'The customer verifies her bank’s signature. She keeps the credit, unless the ruling says that she had the goods: then the debit stands again.'
	},
	'CB-15': {
		name: 'DisputeOutcome',
		says: 'The acquirer {from} tells {to} under its signature whether the disputed {amount} comes back to the shop.',
		mechanism:
			'The merchant verifies its bank’s signature and that the dispute is its own. What it has won is paid out with the next batch; what it has lost stays taken.'
	},
	'CB-16': {
		name: 'OutcomeTaken',
		says: '{from} confirms that it knows how the dispute ended.'
	}
} as const;
