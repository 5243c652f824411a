/** Titles of the screens, and what people can choose on them. */
export const screens = {
	checkout: {
		title: 'Checkout',
		choices: { shop: 'Go to the shop', order: 'Pay with Harbor Bank’s gateway' }
	},
	waiting: { title: 'Please wait', choices: {} },
	wallet: {
		title: 'Wallet: Harbor Bank Payment Gateway',
		choices: { pay: 'Sign and pay', cancel: 'Cancel', leave: 'Close the wallet' }
	},
	'wallet-confirm': {
		title: 'Wallet: confirm the purchase',
		choices: { 'give-card': 'Sign and send', cancel: 'Cancel', leave: 'Close the wallet' }
	},
	'card-form': {
		title: 'Card number, on the shop’s own page',
		choices: { 'give-card': 'Pay with this card', cancel: 'Cancel', leave: 'Close the page' }
	},
	result: { title: 'Payment result', choices: { return: 'Return to the shop' } },
	declined: { title: 'Payment declined', choices: { 'pay-again': 'Pay with another card' } },
	'turned-away': { title: 'The bank does not take this payment on', choices: {} },
	unknown: { title: 'Outcome being checked: do not pay again', choices: {} },
	cancelled: { title: 'Order cancelled', choices: {} },
	away: { title: 'Wallet closed', choices: {} },
	stopped: { title: 'Stop: do not pay this', choices: {} },
	'no-answer': { title: 'No answer, please try later', choices: {} },
	confirming: { title: 'Payment being confirmed', choices: {} },
	'order-placed': { title: 'Order placed', choices: {} },
	'order-paid': { title: 'Paid: preparing shipment', choices: {} },
	'order-shipped': { title: 'Order shipped', choices: { refund: 'Refund the customer' } },
	'order-closed': { title: 'Order closed', choices: {} },
	'order-voided': { title: 'Order cancelled, nothing is taken', choices: {} },
	'order-refunded': { title: 'Order refunded', choices: {} },
	shipped: { title: 'Your parcel is on its way', choices: {} }
} as const;
