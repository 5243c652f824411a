/** The mode, its parties, phases and the eight steps of the source text. */
export const stage = {
	title: 'Online banking',
	sentence:
		'The customer pays inside her bank’s own online banking: the shop hands over only the order, and the bank checks both sides and moves the money.',
	gatewayBuiltBy:
		'The bank alone: the transaction server in its e-banking center plays the gateway.',
	moneyHeldBy:
		'The bank, in the accounts of customer and merchant; nobody holds the money in between.',
	parties: {
		CUS: { name: 'Lin Wei', role: 'customer' },
		MER: { name: 'Lantern Books', role: 'merchant' },
		BW: { name: 'Harbor Bank’s website', role: 'bank website' },
		SAS: { name: 'Security authentication system', role: 'security authentication system' },
		TS: { name: 'Transaction server', role: 'transaction server' },
		BDC: { name: 'Business data center', role: 'business data center' },
		BC: { name: 'Bank counter', role: 'bank counter' },
		CA: { name: 'Meridian CA', role: 'certification authority' },
		CAR: { name: 'Crane Express', role: 'carrier' },
		CSB: { name: 'Central Settlement Bank', role: 'settlement bank' },
		WB: { name: 'Willow Bank', role: 'receiving bank' }
	},
	groups: { HB: 'Harbor Bank' },
	phases: {
		enrol: 'Enrolment',
		order: 'Order',
		identify: 'Identify the merchant',
		pay: 'Pay',
		verify: 'Verify the customer',
		transfer: 'Transfer',
		notify: 'Notify',
		ship: 'Ship',
		refund: 'Refund',
		settle: 'Settle between banks',
		reconcile: 'Reconcile'
	},
	steps: {
		S1: 'The customer chooses a product on the merchant’s website and fills in the order.',
		S2: 'The customer’s software encrypts the order and sends it to the merchant.',
		S3: 'The merchant sends the order information to the online bank.',
		S4: 'The online bank verifies the merchant’s identity.',
		S5: 'The bank shows its own payment page in the customer’s browser.',
		S6: 'The customer checks the payment and enters card number and password.',
		S7: 'The bank verifies the card, moves the money and tells both customer and merchant.',
		S8: 'The merchant tells the customer that the payment succeeded and organizes the shipment.'
	}
} as const;
