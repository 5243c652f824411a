/** Parties, groups and phases of a purchase between companies. */
export const stage = {
	title: 'Third-party payment',
	sentence:
		'Two companies trade through an institution that both have contracts with: it holds each instalment until papers, goods and inspection agree with the order.',
	gatewayBuiltBy:
		'An independent institution, or an information technology company it commissions.',
	moneyHeldBy:
		'The third party, in escrow and in its reserve account at the bank, until the goods are accepted.',
	parties: {
		CED: { name: 'Cedar Machinery', role: 'buyer: purchasing and goods receipt' },
		MAK: { name: 'Zhao Min', role: 'buyer: maker of payments' },
		CHK: { name: 'Qian Hao', role: 'buyer: checker' },
		APR: { name: 'Sun Li', role: 'buyer: approver' },
		BLU: { name: 'Bluestone Bearings', role: 'seller' },
		TPP: { name: 'Plumbridge Pay', role: 'third-party payment institution' },
		CB: { name: 'Harbor Bank corporate banking', role: 'buyer’s bank' },
		BC: { name: 'Bank counter', role: 'bank counter' },
		CA: { name: 'Meridian CA', role: 'certification authority' },
		CAR: { name: 'Crane Express', role: 'carrier' }
	},
	groups: { CED: 'Cedar Machinery', HB: 'Harbor Bank' },
	phases: {
		order: 'Order',
		register: 'Register the trade',
		pay: 'Draft the payment',
		approve: 'Approve',
		hold: 'Hold in escrow',
		ship: 'Ship',
		inspect: 'Inspect',
		release: 'Release',
		statement: 'Statement'
	},
	steps: {}
} as const;
