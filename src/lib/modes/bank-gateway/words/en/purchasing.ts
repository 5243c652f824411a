/** Variant 1B until the bank is asked: one signature over two halves (S1 to S4); and the same without a wallet. */
export const purchasing = {
	'M1B-01': {
		name: 'InitRequest',
		says: 'The customer’s wallet begins a purchase, names the brand of her card and sends a challenge that nobody else knows.'
	},
	'M1B-02': {
		name: 'InitResponse',
		says: 'The merchant answers under its signature with a transaction number, a challenge of its own and the certificate of the bank’s gateway.'
	},
	'M1B-03': {
		name: 'PurchaseRequest',
		says: 'The customer’s wallet sends the merchant her order for {total} and, sealed to the bank’s gateway, her payment with the card number, both under one dual signature.',
		mechanism:
			'The wallet hashes order and payment apart and signs both digests once; the merchant opens the order alone, verifies the signature with the digest of the half that it cannot read, holds its own challenge and its price list against the order, and keeps the payment unread.'
	},
	'PK-1-shop': {
		name: 'OCSPRequest',
		says: 'The merchant asks the certification authority whether the customer’s certificate is still good.'
	},
	'PK-2-shop': {
		name: 'OCSPResponse',
		says: 'The certification authority answers under its signature whether the customer’s certificate is good or revoked.'
	},
	'M1B-04': {
		name: 'AuthorizationRequest',
		says: 'The merchant asks the bank’s gateway under its signature to hold {authAmount}, and passes on the customer’s sealed payment as it came.',
		mechanism:
			'The gateway verifies the merchant, opens the payment, and verifies the dual signature with the digest of the order that the merchant states; the digest of the ordered goods, the transaction number and the payee must be the same on both sides, so that no payment can be put to another order.'
	},
	'M1B-01-naive': {
		name: 'OrderRequest',
		says: 'The customer sends the merchant her order for {clientTotal}, in an envelope that only the merchant can open.',
		mechanism:
			'The order is encrypted under a fresh session key, which is wrapped with the merchant’s public key; the merchant opens it, refuses what it has seen before, and works out the total again from its own price list.'
	},
	'M1B-02-naive': {
		name: 'CardForm',
		says: 'The merchant shows a page of its own that asks for the card number to pay {amount}.'
	},
	'M1B-03-naive': {
		name: 'CardEntered',
		says: 'The customer types her card number into the merchant’s page, and from now on the merchant knows it.',
		mechanism:
			'The envelope keeps the number from everybody on the way, but the merchant opens it: whatever its shop stores, loses or sells is enough to pay with, and nobody has signed that it should.'
	},
	'M1B-04-naive': {
		name: 'AuthorizationRequest',
		says: 'The merchant asks the bank’s gateway to hold {authAmount} on the card number that it was given; the bank has only its word for it.',
		mechanism:
			'The gateway verifies the merchant’s signature, certificate and contract, but there is no signature of the customer: should she say that she never ordered, the bank has nothing to show her and charges the sum back to the merchant.'
	}
} as const;
