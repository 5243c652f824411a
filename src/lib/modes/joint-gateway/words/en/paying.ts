/** The issuer authenticates its own cardholder (EMV 3-D Secure, simplified), row by row. */
export const paying = {
	'M3-10': {
		name: 'AuthenticationRequest (AReq)',
		says: 'The gateway asks the issuer {to}, signed and sealed, to authenticate its own cardholder for a payment of {amount} to this merchant.'
	},
	'M3-11': {
		name: 'AuthenticationResponse (ARes)',
		says: 'The issuer {from} answers whether it will challenge the customer on a page of its own, or that the card may not be used.'
	},
	'M3-11a': {
		name: 'IssuerRedirect',
		says: 'The gateway sends the customer’s browser to the page of her own bank, because nobody else may ask for her password.'
	},
	'M3-12': {
		name: 'ChallengeRequest (CReq)',
		says: 'The customer’s browser opens the page of her own bank {to} for this one transaction.'
	},
	'M3-13': {
		name: 'ChallengePage',
		says: 'The issuer {from} shows its own signed page with payee, {amount}, the masked card number and the greeting that only the customer’s bank knows.',
		mechanism:
			'The issuer signs the page and a challenge for one answer. The customer checks the bank’s name and certificate, her own reserved greeting, and that payee and amount are still what she ordered.'
	},
	'M3-14': {
		name: 'ChallengeAnswer',
		says: 'The customer sends her payment password sealed to her own bank {to}; neither the gateway nor the merchant nor the acquirer can read it.',
		mechanism:
			'The password is encrypted to the issuer’s key together with the challenge and the amount she has seen, so that it is good once and for this payment alone. The issuer counts wrong passwords and locks the card at the third.'
	},
	'M3-15': {
		name: 'ResultsRequest (RReq)',
		says: 'The issuer {from} tells the gateway that the customer is genuine and hands over a signed value that holds for this merchant and this amount alone.'
	},
	'M3-15n': {
		name: 'ResultsRequest (RReq), refused',
		says: 'The issuer {from} tells the gateway that the customer was not authenticated; without the signed value no payment can be asked for.'
	},
	'M3-15q': {
		name: 'ResultsQuery',
		says: 'The browser is back and no result has come, so the gateway asks the issuer {to} instead of believing the browser.'
	},
	'M3-16': {
		name: 'ResultsResponse (RRes)',
		says: 'The gateway confirms to the issuer {to} that the result has arrived.'
	},
	'M3-17': {
		name: 'ChallengeResponse (CRes)',
		says: 'The issuer sends the customer’s browser back to the gateway, which relies on the issuer’s own message and not on what the browser brings.'
	},
	'M3-17a': {
		name: 'ReturnToGateway',
		says: 'The customer’s browser is back at the gateway and asks how the payment ended.'
	}
} as const;
