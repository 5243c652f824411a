/** What can be chosen before a run begins. */
export const options = {
	variant: {
		label: 'Who sends the instruction',
		values: {
			'1A': 'The customer, from her wallet (1A)',
			'1B': 'The merchant, who cannot read it (1B, as SET)',
			'1B-naive': 'The merchant, who reads the card number (for the lesson)'
		}
	},
	amount: { label: 'Amount of the order', values: {} },
	card: {
		label: 'Card',
		values: {
			'card-0019': 'Harbor debit •••• 0019 (default)',
			'card-0027': 'Harbor debit •••• 0027 (only 50.00 on it)',
			'card-0035': 'Harbor debit •••• 0035 (expired)',
			'card-0043': 'Harbor debit •••• 0043 (reported stolen)',
			'card-0050': 'Harbor debit •••• 0050 (reported lost)',
			'card-0068': 'Harbor debit •••• 0068 (PIN locked)',
			'card-0018': 'Harbor credit •••• 0018 (credit line 5,000.00)',
			'card-0012': 'Unknown issuer •••• 0012 (no bank issued it)',
			'card-0018-miscopied': 'Miscopied number •••• 0018 (check digit wrong)'
		}
	},
	password: {
		label: 'PIN',
		values: {
			right: 'Right',
			'wrong-once': 'Wrong once, then right',
			'wrong-three-times': 'Wrong three times: locked'
		}
	},
	decision: {
		label: 'In her wallet the customer',
		values: {
			pay: 'Pays',
			cancel: 'Cancels',
			leave: 'Closes it',
			late: 'Pays too late, after 31 minutes'
		}
	},
	declined: {
		label: 'When the bank declines, the customer',
		values: { 'gives-up': 'Gives up', 'tries-on': 'Tries on with another card' }
	},
	vigilance: {
		label: 'Customer’s vigilance',
		values: {
			careful: 'Careful: looks at the payee',
			hurried: 'Hurried: checks nothing herself'
		}
	},
	capture: {
		label: 'With the held money the merchant',
		values: {
			whole: 'Takes all of it at shipment',
			part: 'Ships one of two and takes its price',
			never: 'Forgets it; the hold ends after 7 days',
			late: 'Asks for it a day after the hold has ended',
			'too-much': 'Asks for 100.00 too much first',
			twice: 'Asks for all of it twice'
		}
	},
	refund: {
		label: 'Refund',
		values: {
			none: 'None',
			void: 'Cancelled before shipment (void)',
			full: 'Full refund',
			partial: 'Partial refund',
			'too-much': 'Partial refund, then more than is left'
		}
	},
	merchant: {
		label: 'Merchant’s contract',
		values: { active: 'Active', suspended: 'Suspended' }
	},
	declineDetail: {
		label: 'When refused, the customer learns',
		values: { full: 'The reason', generic: 'Only that it was declined' }
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
