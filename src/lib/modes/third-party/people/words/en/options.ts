/** What can be chosen before two people trade. */
export const options = {
	guarantee: {
		label: 'Guarantee',
		values: {
			escrow: 'Escrow: held until the goods are confirmed',
			instant: 'None: straight to the seller'
		}
	},
	bank: {
		label: 'Buyer’s bank',
		values: { harbor: 'Harbor Bank', summit: 'Summit Bank', willow: 'Willow Bank' }
	},
	reserve: {
		label: 'Reserves of the third party',
		values: {
			direct: 'At every bank, linked directly',
			centralized: 'At the central bank, by way of its platform'
		}
	},
	amount: { label: 'Amount of the order', values: {} },
	payBy: {
		label: 'The buyer pays',
		values: {
			bank: 'Through her bank',
			wallet: 'Out of her wallet',
			quick: 'By quick pay: a token in the card’s place'
		}
	},
	card: {
		label: 'Card at Harbor Bank',
		values: {
			'card-0019': 'Harbor debit •••• 0019 (default)',
			'card-0027': 'Harbor debit •••• 0027 (only 50.00 on it)',
			'card-0035': 'Harbor debit •••• 0035 (expired)',
			'card-0043': 'Harbor debit •••• 0043 (reported stolen)',
			'card-0050': 'Harbor debit •••• 0050 (reported lost)',
			'card-0068': 'Harbor debit •••• 0068 (password locked)',
			'card-0018': 'Harbor credit •••• 0018 (credit line 5,000.00)',
			'card-0012': 'Unknown issuer •••• 0012 (no bank issued it)',
			'card-0018-miscopied': 'Miscopied number •••• 0018 (check digit wrong)'
		}
	},
	password: {
		label: 'Payment password',
		values: {
			right: 'Right',
			'wrong-once': 'Wrong once, then right',
			'wrong-three-times': 'Wrong three times: locked'
		}
	},
	decision: {
		label: 'At the bank’s page the buyer',
		values: { pay: 'Pays', cancel: 'Cancels', leave: 'Closes the page' }
	},
	declined: {
		label: 'When the bank declines, the buyer',
		values: { 'gives-up': 'Gives up', 'tries-on': 'Comes back and pays with her usual card' }
	},
	vigilance: {
		label: 'Buyer’s vigilance',
		values: {
			careful: 'Careful: checks greeting, payee and amount',
			hurried: 'Hurried: checks nothing herself'
		}
	},
	shipping: {
		label: 'The seller ships',
		values: {
			promptly: 'At once',
			never: 'Never',
			invents: 'Never, but invents a waybill number'
		}
	},
	carrier: {
		label: 'The carrier',
		values: {
			reports: 'Reports every event',
			silent: 'Brings the goods and reports nothing',
			lost: 'Loses the parcel',
			refused: 'Finds nobody who takes it'
		}
	},
	receipt: {
		label: 'With the goods in her hands the buyer',
		values: {
			confirms: 'Confirms',
			mistypes: 'Mistypes her password once, then confirms',
			locks: 'Mistypes it three times: locked',
			extends: 'Asks for more time, then says nothing',
			silent: 'Says nothing',
			claims: 'Claims her money back',
			'too-late': 'Claims it back in the very minute the money goes'
		}
	},
	claim: {
		label: 'Her reason',
		values: {
			'not-received': 'Nothing came',
			'not-as-described': 'Not as described: all of it back',
			damaged: 'Damaged: a part of it back',
			'changed-mind': 'Changed her mind: goods go back'
		}
	},
	answer: {
		label: 'To the claim the seller',
		values: { accepts: 'Agrees', rejects: 'Refuses', silent: 'Says nothing' }
	},
	escalation: {
		label: 'Refused, the buyer',
		values: { escalates: 'Calls the third party in', 'lets-go': 'Lets it be' }
	},
	evidence: {
		label: 'Evidence is shown by',
		values: { both: 'Both', buyer: 'The buyer only', seller: 'The seller only' }
	},
	rating: {
		label: 'Rating of the seller',
		values: { good: 'Good', neutral: 'So-so', bad: 'Bad', none: 'None' }
	},
	payout: {
		label: 'With the money in his wallet the seller',
		values: {
			withdraws: 'Withdraws it',
			keeps: 'Leaves it there',
			'closed-account': 'Withdraws it to an account that is closed'
		}
	},
	revocation: {
		label: 'If a certificate status cannot be obtained',
		values: { 'hard-fail': 'Refuse (hard fail)', 'soft-fail': 'Go on (soft fail)' }
	},
	channels: {
		label: 'Protected channels',
		values: { on: 'On', off: 'Off, for the lesson' }
	}
} as const;
