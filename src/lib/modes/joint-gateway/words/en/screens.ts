/** Titles of the screens, and what people can choose on them. */
export const screens = {
	home: { title: 'At home', choices: { shop: 'Go to the shop' } },
	checkout: { title: 'Checkout', choices: { order: 'Pay by card of any member bank' } },
	waiting: { title: 'Please wait', choices: {} },
	'gateway-page': {
		title: 'Joint gateway: your password will be asked for by your own bank only',
		choices: {
			'give-card': 'Continue',
			'choose-bank': 'Choose this bank',
			cancel: 'Cancel',
			leave: 'Close the page'
		}
	},
	'issuer-page': {
		title: 'Your own bank’s page',
		choices: { verify: 'Confirm with the password', leave: 'Close the page' }
	},
	result: {
		title: 'Payment result',
		choices: { return: 'Return to the shop', 'pay-again': 'Pay with another card' }
	},
	unknown: { title: 'Outcome being checked: do not pay again', choices: {} },
	cancelled: { title: 'Payment cancelled', choices: {} },
	away: { title: 'Page closed', choices: {} },
	stopped: { title: 'Stop: do not pay here', choices: {} },
	'no-answer': { title: 'No answer, please try later', choices: {} },
	confirming: {
		title: 'Waiting for the gateway’s confirmation',
		choices: {
			'dispute-delivery': 'Dispute: the goods never came',
			'dispute-payment': 'Dispute: it was not me'
		}
	},
	'order-placed': { title: 'Order placed', choices: {} },
	'order-paid': { title: 'Order paid', choices: {} },
	'order-shipped': { title: 'Order shipped', choices: { refund: 'Refund the customer' } },
	'order-closed': { title: 'Order closed', choices: {} },
	'order-refunded': { title: 'Order refunded', choices: {} },
	shipped: {
		title: 'Your parcel is on its way',
		choices: {
			'dispute-delivery': 'Dispute: the goods never came',
			'dispute-payment': 'Dispute: it was not me'
		}
	},
	dispute: {
		title: 'Dispute about a payment',
		choices: { 'give-evidence': 'Show the evidence', 'accept-claim': 'Give in' }
	},
	'dispute-open': { title: 'Dispute taken on by your bank', choices: {} },
	'dispute-refused': { title: 'Dispute not taken on', choices: {} },
	'dispute-decided': { title: 'Dispute decided', choices: {} },
	'dispute-over': { title: 'Dispute decided', choices: {} },
	'merchant-statement': { title: 'Statement of the day', choices: {} }
} as const;
