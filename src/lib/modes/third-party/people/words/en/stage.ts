/** The mode, its parties, groups and phases where people trade. */
export const stage = {
	title: 'Third-party payment',
	sentence:
		'An independent institution with contracts with many banks takes the buyer’s money, holds it until the goods are confirmed, and only then pays the seller.',
	gatewayBuiltBy:
		'An independent institution, or an information technology company it commissions.',
	moneyHeldBy:
		'The third party, in escrow and in its reserve accounts at the banks, until the buyer confirms or a timer does.',
	parties: {
		CUS: { name: 'Lin Wei', role: 'buyer' },
		MER: { name: 'Lantern Books', role: 'seller' },
		TPP: { name: 'Plumbridge Pay', role: 'third-party payment institution' },
		BW: { name: 'Harbor Bank’s website', role: 'bank website' },
		SAS: { name: 'Security authentication system', role: 'security authentication system' },
		TS: { name: 'Transaction server', role: 'transaction server' },
		BDC: { name: 'Business data center', role: 'business data center' },
		SBW: { name: 'Summit Bank’s website', role: 'bank website' },
		SSAS: { name: 'Security authentication system', role: 'security authentication system' },
		STS: { name: 'Transaction server', role: 'transaction server' },
		SBDC: { name: 'Business data center', role: 'business data center' },
		WBW: { name: 'Willow Bank’s website', role: 'bank website' },
		WSAS: { name: 'Security authentication system', role: 'security authentication system' },
		WTS: { name: 'Transaction server', role: 'transaction server' },
		WBDC: { name: 'Business data center', role: 'business data center' },
		WB: { name: 'Willow Bank', role: 'seller’s bank' },
		CSB: { name: 'Central Settlement Bank', role: 'central bank’s clearing platform' },
		CA: { name: 'Meridian CA', role: 'certification authority' },
		CAR: { name: 'Crane Express', role: 'carrier' }
	},
	groups: { HB: 'Harbor Bank', SB: 'Summit Bank', WB: 'Willow Bank' },
	phases: {
		shopping: 'Order',
		register: 'Register the trade',
		cashier: 'At the cashier',
		bank: 'At the bank',
		hold: 'Hold in escrow',
		ship: 'Ship',
		release: 'Release',
		dispute: 'Dispute',
		refund: 'Refund',
		payout: 'Pay out',
		reconcile: 'Reconcile'
	},
	steps: {}
} as const;
