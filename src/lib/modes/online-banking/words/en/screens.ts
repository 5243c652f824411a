/** Titles of the screens, and what people can choose on them. */
export const screens = {
	home: {
		title: 'Your online banking',
		choices: { shop: 'Go to the shop', enrol: 'Apply for online banking' }
	},
	checkout: { title: 'Checkout', choices: { order: 'Pay with online banking' } },
	waiting: { title: 'Please wait', choices: {} },
	'payment-page': {
		title: 'Bank payment page',
		choices: { pay: 'Pay', cancel: 'Cancel', leave: 'Close the page' }
	},
	'usb-key': { title: 'USB key display', choices: { confirm: 'OK', cancel: 'Cancel' } },
	'waiting-counter': {
		title: 'Over the limit: waiting for the counter, you may close the page',
		choices: {}
	},
	result: {
		title: 'Payment result',
		choices: {
			return: 'Return to the shop',
			'pay-again': 'Pay with another card',
			'visit-counter': 'Go to the counter with your identity document'
		}
	},
	unlocked: { title: 'Unlocked: your new password is set', choices: {} },
	unknown: { title: 'Outcome being checked: do not pay again', choices: {} },
	cancelled: { title: 'Payment cancelled', choices: {} },
	away: { title: 'Page closed', choices: {} },
	stopped: { title: 'Stop: do not pay here', choices: {} },
	'no-answer': { title: 'No answer, please try later', choices: {} },
	confirming: { title: 'Waiting for the bank’s confirmation', choices: {} },
	'order-placed': { title: 'Order placed', choices: {} },
	'order-paid': { title: 'Order paid', choices: {} },
	'order-shipped': { title: 'Order shipped', choices: { refund: 'Refund the customer' } },
	'order-closed': { title: 'Order closed', choices: {} },
	'order-refunded': { title: 'Order refunded', choices: {} },
	shipped: { title: 'Your parcel is on its way', choices: {} },
	teller: {
		title: 'Counter authorization: two people sign',
		choices: { approve: 'Approve', refuse: 'Refuse' }
	},
	decided: { title: 'Decision signed', choices: {} }
} as const;
