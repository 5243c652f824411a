/** What can be chosen before a purchase between companies. */
export const options = {
	terms: {
		label: 'Terms of payment',
		values: {
			prepayment: '30 % before, 70 % after inspection',
			'net-30': 'Everything within 30 days of inspection',
			'three-parts': 'Three instalments: contract, documents, inspection'
		}
	},
	total: { label: 'Price of the purchase', values: {} },
	approvals: {
		label: 'Signatures',
		values: {
			'three-people': 'Maker, checker and approver all sign',
			'checker-rejects': 'The checker rejects the draft',
			'checker-silent': 'The checker does not answer',
			'maker-checks': 'The maker also signs as checker',
			'checker-approves': 'The checker also signs as approver',
			'certificate-expired': 'The approver’s certificate has expired',
			'certificate-renewed': 'The approver’s certificate has expired and is renewed at the counter',
			'counter-refuses': 'The bank counter refuses',
			'counter-silent': 'The bank counter does not answer'
		}
	},
	pays: {
		label: 'The buyer pays',
		values: { prompt: 'In time', late: 'Late, after a reminder', never: 'Never' }
	},
	inspection: {
		label: 'At the inspection',
		values: {
			all: 'Everything is accepted',
			part: 'A tenth of the goods is rejected',
			silent: 'The buyer says nothing'
		}
	},
	seller: {
		label: 'Seller',
		values: {
			delivers: 'Delivers the goods',
			'never-delivers': 'Takes the prepayment and never delivers'
		}
	},
	account: {
		label: 'The buyer’s account',
		values: { covered: 'Has enough money', short: 'Has only 100.00' }
	}
} as const;
