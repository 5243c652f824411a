/** The mode, its parties, phases and the eight steps of the source text. */
export const stage = {
	title: 'Co-constructed gateway',
	sentence:
		'Acquirers and issuers build one gateway together: it finds the customer’s bank by her card, her own bank asks for the password, and the banks settle the net the next morning.',
	gatewayBuiltBy:
		'The banks together: acquirers and issuers own one gateway that switches and clears for all.',
	moneyHeldBy:
		'The acquirer, from the payment until the payout of the next morning; the gateway itself never holds customers’ money.',
	parties: {
		CUS: { name: 'Lin Wei', role: 'customer' },
		MER: { name: 'Lantern Books', role: 'merchant' },
		TEA: { name: 'Stonebridge Tea', role: 'merchant' },
		JG: { name: 'Tonghui Joint Gateway', role: 'joint gateway' },
		HB: { name: 'Harbor Bank', role: 'acquirer and issuer' },
		WB: { name: 'Willow Bank', role: 'issuer and acquirer' },
		SB: { name: 'Summit Bank', role: 'issuer and acquirer' },
		CSB: { name: 'Central Settlement Bank', role: 'settlement bank' },
		CA: { name: 'Meridian CA', role: 'certification authority' },
		CAR: { name: 'Crane Express', role: 'carrier' }
	},
	groups: { shops: 'Merchants', members: 'Member banks' },
	phases: {
		order: 'Order',
		identify: 'Identify the merchant',
		pay: 'Pay',
		verify: 'The issuer verifies',
		transfer: 'Switch',
		notify: 'Notify',
		ship: 'Ship',
		refund: 'Give back',
		dispute: 'Dispute',
		clear: 'Clear',
		settle: 'Settle'
	},
	steps: {
		S1: 'The customer chooses a product on the merchant’s website and fills in the order.',
		S2: 'The customer’s software encrypts the order and sends it to the merchant.',
		S3: 'The merchant sends the order information to the joint gateway.',
		S4: 'The gateway and the acquirer verify the merchant’s identity.',
		S5: 'The gateway, then the customer’s own bank, show their pages in her browser.',
		S6: 'The customer checks the payment and enters card number and password, each for its own reader.',
		S7: 'The issuer verifies the customer, moves the money, and everybody is told.',
		S8: 'The merchant tells the customer that the payment succeeded and organizes the shipment.'
	}
} as const;
