/** Types and units of message fields, as the page shows them. */
export const fields = {
	text: 'text, up to {n} characters',
	id: '{least} to {most} letters or digits',
	bytes: '{n} bytes, base64url',
	integer: 'whole number',
	time: 'time, UTC',
	flag: 'yes or no',
	amount: 'amount',
	record: 'record',
	list: 'list of {n}',
	secret: 'secret',
	oneOf: 'one of {words}',
	standard: 'standard claim',
	optional: 'optional',
	units: { bytes: 'bytes', ms: 'milliseconds', s: 'seconds', 'minor units': 'minor units' },
	yes: 'yes',
	no: 'no',
	secrets: {
		pan: 'card number',
		pin: 'PIN',
		'payment-password': 'payment password',
		'login-password': 'login password',
		'initial-password': 'initial password',
		'one-time-code': 'one-time code',
		'cashier-password': 'cashier password',
		'wallet-password': 'wallet password'
	},
	durations: { ms: '{n} ms', s: '{n} s', min: '{n} min', h: '{n} h', d: '{n} days' }
} as const;
