/** Titles of the screens, and what people can choose on them. */
export const screens = {
	'purchase-home': { title: 'Purchasing', choices: { procure: 'Ask for a quotation' } },
	'purchase-order': { title: 'Purchase order', choices: { order: 'Sign and send the order' } },
	inspection: {
		title: 'Inspection of the goods',
		choices: { accept: 'Accept everything', 'accept-part': 'Accept nine tenths' }
	},
	reminded: { title: 'An instalment is overdue', choices: {} },
	producing: { title: 'In production', choices: {} },
	'trade-ended': { title: 'Statement of the trade', choices: {} },
	'payment-draft': {
		title: 'Draft a transfer',
		choices: { draft: 'Sign the draft with the USB key' }
	},
	'draft-pending': { title: 'Draft waiting for signatures', choices: {} },
	'draft-over': { title: 'What became of the draft', choices: {} },
	approval: {
		title: 'Transfer to approve',
		choices: { approve: 'Sign', reject: 'Reject' }
	},
	signed: { title: 'Your decision', choices: {} },
	teller: {
		title: 'Counter authorization: two people sign',
		choices: { approve: 'Approve', refuse: 'Refuse' }
	},
	decided: { title: 'Decision signed', choices: {} }
} as const;
