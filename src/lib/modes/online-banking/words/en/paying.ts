/** From the bank's page to the receipt, row by row (S5 to S7). */
export const paying = {
	'M2-14': {
		name: 'PaymentPage',
		says: 'The bank shows its signed payment page with payee, order, amount and the customer’s reserved greeting, so that she can tell the real bank from a fake.',
		mechanism:
			'The bank signs the page together with a challenge that is good for one answer; the customer checks the bank’s name, certificate and signature, her own reserved greeting, and that payee and amount are what she ordered.'
	},
	'M2-15': {
		name: 'PaymentSubmission',
		says: 'The customer sends her card number and password sealed to the bank alone; in the certificate edition her USB key also signs payee and amount.',
		mechanism:
			'Card number, password and challenge are sealed to the key of the bank’s security module, so the website that takes them in cannot read them; in the certificate edition the USB key shows payee and amount and signs them together with the challenge.'
	},
	'M2-16': {
		name: 'RelaySubmission',
		says: 'The bank website passes the sealed submission on unopened to the security authentication system, which checks the password and, in the certificate edition, the signature.'
	},
	'M2-17': {
		name: 'OCSPRequest',
		says: 'The bank asks the certification authority whether the customer’s certificate is still good, because her USB key may have been reported lost.'
	},
	'M2-17-answer': {
		name: 'OCSPResponse',
		says: 'The certification authority answers under its signature whether the customer’s certificate is good or revoked.'
	},
	'M2-18': {
		name: 'CustomerAuthenticated',
		says: 'The security authentication system tells the transaction server whether the customer is genuine; neither password nor card number goes along.'
	},
	'M2-19': {
		name: 'CounterAuthorizationRequest',
		says: 'Because {amount} is above the self-service limit, the transaction server asks the bank counter to decide.'
	},
	'M2-20': {
		name: 'CounterAuthorization',
		says: 'The teller and the authorizing officer both sign the decision on {amount}, so that no one person can let a large payment through.'
	},
	'M2-21': {
		name: 'TransferCommand',
		says: 'The transaction server orders the business data center to pay the merchant {amount} out of the customer’s account, once and only once.'
	},
	'M2-22': {
		name: 'TransferResult',
		says: 'The business data center has checked card, limit and balance, and reports whether the money was moved.'
	},
	'M2-23': {
		name: 'PaymentResult',
		says: 'The bank tells the customer under its signature how her payment of {amount} stands: this is her receipt, or the reason why not.',
		mechanism:
			'The bank signs the result for this customer alone; she verifies signature, chain and signer, and that payment and amount are the ones she approved.'
	},
	'M2-24': {
		name: 'PaymentNotification',
		says: 'The bank tells the merchant directly and under its signature how the payment of {amount} ended; without such a proof no goods leave the shop.',
		mechanism:
			'The bank’s signature makes this the proof of payment, over a channel in which both sides have shown certificates; the merchant also asks for the certificate’s status, looks up order and amount in its own books, and takes a repeat without acting twice.'
	},
	'PK-1': {
		name: 'OCSPRequest',
		says: 'Before believing the notification, the merchant asks the certification authority whether the bank’s certificate is still good.'
	},
	'PK-2': {
		name: 'OCSPResponse',
		says: 'The certification authority answers under its signature whether the bank’s certificate is good or revoked.'
	},
	'M2-25': {
		name: 'NotificationAck',
		says: 'The merchant confirms that the notification has arrived, so that the bank can stop repeating it.'
	},
	'CX-1': {
		name: 'CancelPayment',
		says: 'The customer presses Cancel on the payment page and asks the bank to drop the payment before any money moves.'
	},
	'CX-2': {
		name: 'RelayCancel',
		says: 'The bank website passes the cancellation on to the transaction server, which owns the payment.'
	},
	'BQ-1': {
		name: 'BookQuery',
		says: 'No answer is not a refusal, so the transaction server asks the business data center what became of the transfer before it does anything else.'
	},
	'BQ-2': {
		name: 'BookAnswer',
		says: 'The business data center looks into its books and answers whether the transfer was posted; the books decide.'
	}
} as const;
