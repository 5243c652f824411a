/** The mode, its parties, phases and the steps of the source text that it carries out. */
export const stage = {
	title: 'Bank payment gateway',
	sentence:
		'One bank puts a payment gateway between the Internet and its closed network: the payment instruction comes in sealed and signed, is checked, and goes on to the bank’s host in the bank’s own format.',
	gatewayBuiltBy: 'The bank alone, for its own merchants and its own cards.',
	moneyHeldBy:
		'The bank, in the accounts of customer and merchant; nobody holds the money in between.',
	parties: {
		CUS: { name: 'Lin Wei', role: 'customer' },
		MER: { name: 'Lantern Books', role: 'merchant' },
		PG: { name: 'Payment gateway', role: 'bank payment gateway' },
		HOST: { name: 'Bank host', role: 'back-end business processing system' },
		CA: { name: 'Meridian CA', role: 'certification authority' },
		CAR: { name: 'Crane Express', role: 'carrier' }
	},
	groups: { HB: 'Harbor Bank' },
	phases: {
		order: 'Order',
		pay: 'Pay',
		verify: 'Verify',
		authorize: 'Authorize',
		capture: 'Capture',
		transfer: 'Transfer',
		notify: 'Notify',
		ship: 'Ship',
		refund: 'Refund',
		reconcile: 'Reconcile',
		void: 'Void'
	},
	steps: {
		S1: 'The customer chooses a product on the merchant’s website and fills in the order.',
		S2: 'The customer’s software encrypts the order and sends it to the merchant.',
		S3: 'The order information reaches the bank, signed by the merchant.',
		S4: 'The bank verifies the merchant’s identity.',
		S6: 'The customer checks the payment and enters card number and PIN.',
		S7: 'The bank verifies the card, moves the money and tells both customer and merchant.',
		S8: 'The merchant tells the customer that the payment succeeded and organizes the shipment.'
	}
} as const;
