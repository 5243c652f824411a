/** What can be chosen before a day begins. */
export const options = {
	payments: { label: 'Payments in the day', values: {} },
	amount: { label: 'Amount of the first payment', values: {} },
	card: {
		label: 'Card',
		values: {
			'card-0019': 'Harbor debit, ends in 0019: on-us',
			'card-0027': 'Harbor debit, ends in 0027: 50.00 in the account',
			'card-0035': 'Harbor debit, ends in 0035: expired',
			'card-0043': 'Harbor debit, ends in 0043: reported stolen',
			'card-0050': 'Harbor debit, ends in 0050: reported lost',
			'card-0068': 'Harbor debit, ends in 0068: password locked',
			'card-0018': 'Harbor credit, ends in 0018: limit 5,000.00',
			'card-0017': 'Willow debit, ends in 0017: off-us',
			'card-0015': 'Summit debit, ends in 0015: off-us',
			'card-0012': 'No such issuer, ends in 0012',
			'card-0018-miscopied': 'Miscopied number, ends in 0018'
		}
	},
	routing: {
		label: 'The gateway finds the customer’s bank by',
		values: { card: 'Her card number', bankList: 'Her own choice from a list' }
	},
	bank: {
		label: 'Her bank',
		values: {
			WB: 'Willow Bank: off-us',
			SB: 'Summit Bank: off-us',
			HB: 'Harbor Bank: on-us'
		}
	},
	message: {
		label: 'Messages for one payment',
		values: { single: 'Single: debited at once', dual: 'Dual: held, debited at shipment' }
	},
	password: {
		label: 'Password at the issuer',
		values: {
			right: 'Right',
			'wrong-once': 'Wrong once, then right',
			'wrong-three-times': 'Wrong three times'
		}
	},
	decision: {
		label: 'At the gateway’s page the customer',
		values: {
			pay: 'Pays',
			cancel: 'Cancels',
			leave: 'Leaves the page',
			late: 'Pays after half an hour'
		}
	},
	declined: {
		label: 'When she is declined, the customer',
		values: { 'gives-up': 'Gives up', 'tries-on': 'Tries on with a card of another bank' }
	},
	vigilance: {
		label: 'The customer is',
		values: { careful: 'Careful: checks the pages', hurried: 'Hurried: does not look' }
	},
	refund: {
		label: 'Money back',
		values: {
			none: 'None',
			void: 'Void on the same day',
			full: 'Full refund after the payout',
			partial: 'Partial refund after the payout',
			'too-much': 'Partial refund, then more than is left'
		}
	},
	refundFees: {
		label: 'Fees of a payment that is refunded',
		values: { kept: 'Kept by those who earned them', returned: 'Returned with the refund' }
	},
	dispute: {
		label: 'At her own bank the customer disputes',
		values: {
			none: 'Nothing',
			'not-received': 'That the goods came',
			'not-me': 'That it was she who paid'
		}
	},
	answer: {
		label: 'To a dispute the merchant answers',
		values: {
			evidence: 'With what the carrier signed',
			accepts: 'That it gives in',
			silent: 'Nothing'
		}
	},
	parcel: { label: 'The parcel was in truth', values: { delivered: 'Delivered', lost: 'Lost' } },
	merchant: {
		label: 'Lantern Books’ contract with its acquirer',
		values: { active: 'Active', suspended: 'Suspended' }
	},
	settlement: {
		label: 'At the central bank the members have',
		values: {
			funded: 'Enough',
			collateral: 'Too little, and enough collateral',
			fund: 'Too little, and too little collateral'
		}
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
