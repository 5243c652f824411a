/** The opening of a channel, and the way from the shelf to the gateway's page. */
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
	'SH-1': {
		name: 'ProductSelect',
		says: 'The customer chooses a product in the shop of {to} and asks for an order form.'
	},
	'SH-2': {
		name: 'OrderForm',
		says: '{from} answers with an order form for {total}, signed so that nobody can change the prices, and with the certificate to which the order will be sealed.'
	},
	'M3-01': {
		name: 'EncryptedOrder',
		says: 'The customer’s browser puts the order for {clientTotal} into a digital envelope that only {to} can open, and sends it.',
		mechanism:
			'A fresh random key encrypts the order, and the merchant’s public key encrypts that key, so that only the merchant’s private key opens the envelope. The merchant then adds the prices up again from its own list.'
	},
	'M3-02': {
		name: 'PaymentRequest',
		says: '{from} sends the joint gateway a payment request for {amount}, naming its own bank and signed so that payee, amount and order cannot be changed unnoticed.',
		mechanism:
			'The gateway verifies the merchant’s signature, certificate chain, revocation status and addressee, and takes the same order only once. One connection to the gateway reaches the customers of every member bank.'
	},
	'PK-1-gateway': {
		name: 'OCSPRequest',
		says: 'The gateway asks the certification authority whether the merchant’s certificate is still good, because a stolen key may have been revoked.'
	},
	'PK-2-gateway': {
		name: 'OCSPResponse',
		says: 'The certification authority answers under its signature whether the merchant’s certificate is good or revoked.'
	},
	'M3-03': {
		name: 'MerchantCheck',
		says: 'The gateway asks the merchant’s acquirer {to} whether its contract with the merchant allows a payment of {amount}.'
	},
	'M3-04': {
		name: 'MerchantApproved',
		says: 'The acquirer {from} answers whether it stands behind the merchant, and under which name the payee is known in the contract.'
	},
	'M3-05': {
		name: 'PaymentTicket',
		says: 'The gateway tells {to} under its signature whether it takes the payment on, and where the customer can pay.'
	},
	'M3-06': {
		name: 'Redirect',
		says: '{from} sends the customer’s browser to the gateway, so that the card number is never typed in the shop.'
	},
	'M3-07': {
		name: 'OpenGatewayPage',
		says: 'The customer’s browser opens the payment page at the gateway’s own address.'
	},
	'M3-08': {
		name: 'GatewayPage',
		says: 'The gateway shows its signed page with payee, order, {amount} and the member banks; it asks for the card number and never for a password.',
		mechanism:
			'The gateway signs the page together with a challenge that can be answered only once. The customer checks the gateway’s name, certificate and signature, and that payee and amount are what she ordered.'
	},
	'M3-09': {
		name: 'CardSubmission',
		says: 'The customer sends her card number sealed to the gateway alone, which needs its first digits to find the bank that issued the card.',
		mechanism:
			'The number travels in a digital envelope to the gateway, which proves the check digit and looks the first eight digits up in its table of issuers. If issuer and acquirer are one bank, the payment is on-us and nothing will be owed between banks.'
	},
	'CX-1': {
		name: 'CancelPayment',
		says: 'The customer presses Cancel on the gateway’s page and asks it to drop the payment before any money moves.'
	}
} as const;
