/** Words on the small screens that people use. */
export const screens = {
	shop: 'Shop',
	bank: 'Bank',
	secure: 'Protected connection',
	card: 'Card',
	cardNumber: 'Or type a card number',
	cardRefused:
		'Only the fictional cards of the list are taken here. Never type a real card number.',
	password: 'Payment password',
	passwordHint: 'Any word will do: only the right one is right.',
	greeting: 'Your reserved greeting',
	usbKey: 'USB key',
	usbAsks: 'Pay {payee} {amount}?',
	deviceSays: 'Signed by the device only after OK',
	branch: 'Bank counter',
	amount: 'Amount',
	payee: 'Payee',
	payer: 'Payer',
	triesLeft: '{n} tries left',
	cardUses: {
		default: 'everyday account',
		'insufficient-funds': 'only 50.00 on it',
		'card-expired': 'expired',
		'card-stolen': 'reported stolen',
		'card-lost': 'reported lost',
		'password-locked': 'password locked',
		'credit-line': 'credit card',
		'off-us': 'another bank',
		'issuer-unknown': 'no bank issued it',
		'check-digit-wrong': 'check digit wrong'
	}
} as const;
