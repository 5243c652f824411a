/** Titles of the screens, and what people can choose on them. */
export const screens = {
	home: { title: 'At home', choices: { shop: 'Go to the shop' } },
	checkout: { title: 'Checkout', choices: { order: 'Place the order' } },
	waiting: { title: 'Please wait', choices: {} },
	cashier: {
		title: 'Cashier',
		choices: {
			'pay-by-bank': 'Pay through the bank',
			'pay-from-wallet': 'Pay from the wallet',
			'agree-quick': 'Sign up for quick pay',
			'pay-quick': 'Pay by quick pay',
			leave: 'Close the page'
		}
	},
	'payment-page': {
		title: 'Bank payment page',
		choices: { pay: 'Pay', cancel: 'Cancel', leave: 'Close the page' }
	},
	'usb-key': { title: 'USB key display', choices: { confirm: 'OK', cancel: 'Cancel' } },
	'waiting-counter': { title: 'Over the limit: waiting for the counter', choices: {} },
	result: {
		title: 'Payment result',
		choices: { return: 'Return to the cashier', 'pay-again': 'Pay another way' }
	},
	unknown: { title: 'Outcome being checked: do not pay again', choices: {} },
	cancelled: { title: 'Payment cancelled', choices: {} },
	away: { title: 'Page closed', choices: {} },
	stopped: { title: 'Stop: do not pay here', choices: {} },
	'no-answer': { title: 'No answer, please try later', choices: {} },
	confirming: { title: 'The bank is confirming', choices: {} },
	'trade-held': {
		title: 'Paid: the third party holds the money',
		choices: { 'claim-not-received': 'Claim: nothing came' }
	},
	'trade-shipped': {
		title: 'The seller has shipped',
		choices: { 'claim-not-received': 'Claim: nothing came' }
	},
	'trade-page': {
		title: 'Your trade: the goods are there',
		choices: {
			'confirm-goods': 'Confirm receipt',
			extend: 'Three more days',
			'claim-not-received': 'Claim: nothing came',
			'claim-not-as-described': 'Claim: not as described',
			'claim-damaged': 'Claim: damaged',
			'claim-changed-mind': 'Claim: changed my mind'
		}
	},
	'trade-claimed': { title: 'Your claim', choices: {} },
	'claim-rejected': {
		title: 'The seller refuses your claim',
		choices: { escalate: 'Call the third party in', 'let-go': 'Let it be' }
	},
	'send-back': { title: 'Send the goods back', choices: { 'send-back': 'Hand to the carrier' } },
	'trade-over': {
		title: 'The trade is over',
		choices: {
			'rate-good': 'Rate the seller: good',
			'rate-neutral': 'Rate the seller: so-so',
			'rate-bad': 'Rate the seller: bad'
		}
	},
	'seller-claim': {
		title: 'The buyer claims money back',
		choices: { 'accept-claim': 'Agree', 'reject-claim': 'Refuse' }
	},
	arbitration: {
		title: 'Dispute desk',
		choices: {
			'decide-buyer': 'All of it to the buyer',
			'decide-split': 'Divide it',
			'decide-seller': 'All of it to the seller'
		}
	},
	'order-placed': { title: 'Order placed', choices: {} },
	'seller-held': { title: 'The buyer has paid: money held, please ship', choices: {} },
	'order-shipped': { title: 'Order shipped', choices: {} },
	'order-refunded': { title: 'Order refunded', choices: {} },
	'order-closed': { title: 'Order closed', choices: {} },
	'seller-released': {
		title: 'The money is in your wallet',
		choices: { withdraw: 'Withdraw to the bank account' }
	},
	'seller-paid-out': { title: 'Paid out to your bank account', choices: {} },
	'seller-payout-failed': { title: 'Payout returned: back in your wallet', choices: {} }
} as const;
