/** Card messages of ISO 8583 through the switch, row by row. */
export const switching = {
	'M3-18': {
		name: 'FinancialRequest 0200',
		says: 'The gateway asks the issuer {to} to debit {amount}; the issuer’s own signed value comes along, and the issuer accepts it once.'
	},
	'M3-19': {
		name: 'FinancialResponse 0210',
		says: 'The issuer {from} has checked card, limit and balance, and answers with response code {rc} and without telling the balance.'
	},
	'M3-20': {
		name: 'FinancialAdvice 0220',
		says: 'The gateway advises the acquirer {to} that {amount} was paid with card {maskedPan}, so that it can book the merchant’s money.'
	},
	'M3-20r': {
		name: 'FinancialAdvice repeat 0221',
		says: 'No answer has come, so the gateway advises the acquirer once more; the acquirer books it only once.'
	},
	'M3-21': {
		name: 'AdviceResponse 0230',
		says: 'The acquirer {from} confirms that the payment is booked.'
	},
	'RV-1': {
		name: 'ReversalAdvice 0420',
		says: 'No answer is not a refusal, but a card switch does not wait, so it tells the issuer {to} to undo what it was asked for, whether or not it has done it.'
	},
	'RV-2': {
		name: 'ReversalAdvice repeat 0421',
		says: 'The reversal stays in the store-and-forward queue and is repeated until the issuer {to} answers.'
	},
	'RV-3': {
		name: 'ReversalResponse 0430',
		says: 'The issuer {from} has undone it, or has never seen the request and will refuse it should it still come.'
	}
} as const;
