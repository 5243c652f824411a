/** From the shelf to the bank's page, row by row (S1 to S5). */
export const ordering = {
	'M2-01': {
		name: 'ProductSelect',
		says: 'The customer chooses a product in the merchant’s shop and asks for an order form.'
	},
	'M2-02': {
		name: 'OrderForm',
		says: 'The merchant answers with an order form for {total}, signed so that nobody can change the prices, and with the certificate to which the order will be sealed.'
	},
	'M2-03': {
		name: 'EncryptedOrder',
		says: 'The customer’s browser puts the order for {clientTotal} into a digital envelope that only the merchant can open, and sends it.',
		mechanism:
			'The browser encrypts the order under a fresh session key and wraps that key with the merchant’s public key, taken from the certificate in the order form; the merchant opens it, refuses what it has seen before, and works out the total again from its own price list.'
	},
	'M2-04': {
		name: 'PaymentRequest',
		says: 'The merchant sends {to} a payment request for {amount}, signed so that payee, amount and order cannot be changed unnoticed.',
		mechanism:
			'The merchant’s signature covers payee, order, digest and amount and names the bank as its one reader; behind the channel the bank verifies signature, certificate chain, validity, purpose and owner, and that the request is fresh and new.'
	},
	'M2-04-posted': {
		name: 'PaymentRequest',
		says: 'The customer’s browser posts the merchant’s signed request on to the bank; a change made here would break the signature.',
		mechanism:
			'The browser carries the very bytes that the merchant signed, and the bank verifies them exactly as if the merchant had sent them itself; the channel protects only this hop, the signature protects the content.'
	},
	'M2-05': {
		name: 'ForwardRequest',
		says: 'The bank website forwards the signed request as it came to the security authentication system, which verifies who the merchant is.'
	},
	'M2-06': {
		name: 'OCSPRequest',
		says: 'The bank asks the certification authority whether the merchant’s certificate is still good, because a stolen key may have been revoked.'
	},
	'M2-07': {
		name: 'OCSPResponse',
		says: 'The certification authority answers under its signature whether the merchant’s certificate is good or revoked.'
	},
	'M2-08': {
		name: 'MerchantVerified',
		says: 'The security authentication system tells the transaction server that the request for {amount} really comes from the merchant.'
	},
	'M2-09': {
		name: 'OpenPayment',
		says: 'The transaction server asks the business data center to open a payment of {amount} for this order, once and only once.'
	},
	'M2-10': {
		name: 'PaymentOpened',
		says: 'The business data center gives the payment its number and says whether the payee’s account is the one in the merchant’s contract.'
	},
	'M2-11': {
		name: 'PaymentTicket',
		says: 'The bank tells the merchant under its signature whether it takes the payment on, and where the customer can pay.'
	},
	'M2-12': {
		name: 'Redirect',
		says: 'The merchant sends the customer’s browser to the bank, so that card number and password are never typed in the shop; a careful customer looks whether the address is her bank’s own.'
	},
	'M2-13': {
		name: 'OpenPaymentPage',
		says: 'The customer’s browser opens the payment page at the bank’s own address and gives her user name, so that the bank can show her greeting.'
	},
	'M2-13a': {
		name: 'RequestPage',
		says: 'The bank website asks the transaction server for the page of this payment, because it keeps no payments itself.'
	},
	'M2-13b': {
		name: 'PreparePage',
		says: 'The transaction server has the page for {amount} made by the security authentication system, which knows the customer and her reserved greeting.'
	},
	'M2-13c': {
		name: 'PagePrepared',
		says: 'The security authentication system hands the page, signed by the bank, to the bank website.'
	}
} as const;
