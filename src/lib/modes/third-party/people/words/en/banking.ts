/** The bank leg and what bank and third party say to each other afterwards, row by row. */
export const banking = {
	'M4-08': {
		name: 'PaymentRequest',
		says: '{from} asks the buyer’s bank for {amount}, as a merchant would: the request names neither the seller nor the goods, and bears a number that is not the trade’s.'
	},
	'M4-08a': {
		name: 'ForwardRequest',
		says: 'The bank website passes the signed request on unopened to the security authentication system.'
	},
	'PK-1-paying': {
		name: 'OCSPRequest',
		says: 'Before believing a signature, the buyer’s bank asks the certification authority whether the certificate behind it is still good.'
	},
	'PK-2-paying': {
		name: 'OCSPResponse',
		says: 'The certification authority answers under its signature whether that certificate is good or revoked.'
	},
	'M4-08b': {
		name: 'MerchantVerified',
		says: 'The security authentication system tells the transaction server that the request for {amount} really comes from the third party.'
	},
	'M4-08c': {
		name: 'OpenPayment',
		says: 'The transaction server has a payment of {amount} opened in the books, once for each order number.'
	},
	'M4-08d': {
		name: 'PaymentOpened',
		says: 'The business data center gives the payment a number and confirms that the payee’s account is the reserve account of the contract.'
	},
	'M4-09': {
		name: 'PaymentTicket',
		says: 'The bank takes the payment on, or says why not, and gives the address of its own page.'
	},
	'M4-10': {
		name: 'Redirect',
		says: 'The cashier sends the buyer’s browser on to her bank’s own page.'
	},
	'M4-11': {
		name: 'OpenPaymentPage',
		says: 'The buyer’s browser opens the payment page at the bank’s own address.'
	},
	'M4-11a': {
		name: 'PageRequested',
		says: 'The bank website asks the transaction server for the page, because it keeps no payment itself.'
	},
	'M4-11b': {
		name: 'PageOrdered',
		says: 'The transaction server has the page for {amount} made by the security authentication system, which knows the buyer’s greeting.'
	},
	'M4-11c': {
		name: 'PagePrepared',
		says: 'The security authentication system hands the signed page to the website.'
	},
	'M4-12': {
		name: 'PaymentPage',
		says: 'The bank shows its signed payment page: the payee is the third party and not the shop.',
		mechanism:
			'For the bank the third party is the merchant, so seller and goods stand nowhere on the page; the buyer checks the bank’s signature, her reserved greeting, and that payee and amount are what the cashier told her.'
	},
	'M4-13': {
		name: 'PaymentSubmission',
		says: 'The buyer gives card number and password to her bank alone, sealed, and signs payee and amount with her USB key.',
		mechanism:
			'Card number, password and challenge are sealed to the key of the bank’s security module; neither the seller nor the third party ever holds these bytes, so neither can lose them.'
	},
	'M4-13a': {
		name: 'RelaySubmission',
		says: 'The bank website passes the sealed submission on unopened to the security authentication system, which checks password and signature.'
	},
	'M4-13b': {
		name: 'CustomerAuthenticated',
		says: 'The security authentication system tells the transaction server whether the buyer is genuine; neither password nor card number goes along.'
	},
	'M4-13c': {
		name: 'TransferCommand',
		says: 'The transaction server orders {amount} to be moved from the buyer’s account to the third party’s reserve account, once and only once.'
	},
	'M4-13d': {
		name: 'TransferResult',
		says: 'The business data center has checked card, limit and balance, and reports whether the money was moved.'
	},
	'M4-14': {
		name: 'PaymentResult',
		says: 'The bank tells the buyer under its signature how her payment of {amount} stands.'
	},
	'M4-14a': {
		name: 'ReturnToCashier',
		says: 'The buyer’s browser returns to the cashier, but what it says is no proof of payment, because anybody could send it.'
	},
	'CX-1': {
		name: 'CancelPayment',
		says: 'The buyer presses Cancel on the bank’s page and asks it to drop the payment before any money moves.'
	},
	'CX-2': {
		name: 'RelayCancel',
		says: 'The bank website passes the cancellation on to the transaction server, which owns the payment.'
	},
	'BQ-1': {
		name: 'BookQuery',
		says: 'No answer is not a refusal, so the transaction server asks the business data center what became of the transfer.'
	},
	'BQ-2': {
		name: 'BookAnswer',
		says: 'The business data center looks into its books and answers whether the transfer was posted.'
	},
	'M4-15': {
		name: 'PaymentNotification',
		says: 'The bank tells the third party directly and under its signature how the payment of {amount} ended.',
		mechanism:
			'Only this signed notice counts, never the browser; the third party verifies it, asks for the certificate’s status, finds the trade by its own number and then moves the sum into the escrow of that trade.'
	},
	'M4-16': {
		name: 'NotificationAck',
		says: 'The third party confirms that the notice has arrived, so that the bank can stop repeating it.'
	},
	'SQ-1': {
		name: 'StatusQuery',
		says: 'The third party asks the bank what became of the payment, because a missing notice proves nothing.'
	},
	'SQ-2': {
		name: 'StatusAnswer',
		says: 'The bank answers under its signature how the payment of {amount} stands, which is as good as a notice.'
	},
	'D-8': {
		name: 'RefundInstruction',
		says: 'The third party asks the buyer’s bank to give {amount} back the way it came.'
	},
	'D-8a': {
		name: 'ForwardRefund',
		says: 'The bank website forwards the signed request as it came, so that its signature can be verified.'
	},
	'D-8b': {
		name: 'RefundVerified',
		says: 'The security authentication system tells the transaction server that the third party really asked for {amount} to go back.'
	},
	'D-8c': {
		name: 'RefundCommand',
		says: 'The transaction server orders {amount} back from the reserve account to the buyer’s account, once and only once.'
	},
	'D-8d': {
		name: 'RefundPosted',
		says: 'The business data center reports whether the refund was posted.'
	},
	'D-8e': {
		name: 'RefundResult',
		says: 'The bank tells the third party under its signature what became of the refund of {amount}.'
	},
	'D-8f': {
		name: 'RefundNotice',
		says: 'The bank tells the buyer under its signature that {amount} is back in her account.'
	},
	'RC-1': {
		name: 'Statement',
		says: 'At the end of the day the bank sends the third party a signed statement of its payments, so that both can compare their books.'
	},
	'RC-2': {
		name: 'StatementResult',
		says: 'The third party answers whether its own books agree with the bank’s statement.'
	}
} as const;
