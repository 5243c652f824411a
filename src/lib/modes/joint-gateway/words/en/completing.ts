/** The rows of dual message, row by row: held when she pays, debited when the goods go out. */
export const completing = {
	'M3-18d': {
		name: 'AuthorizationRequest 0100',
		says: 'The gateway asks the issuer {to} to hold {amount} for this merchant; nothing is debited yet, and the issuer’s own signed value comes along.'
	},
	'M3-19d': {
		name: 'AuthorizationResponse 0110',
		says: 'The issuer {from} has checked card, limit and balance and answers with response code {rc}: a promise that the money stays there for seven days.'
	},
	'CP-1': {
		name: 'CompletionRequest',
		says: 'The parcel is on its way, so the merchant asks for the {amount} that was held, with the carrier’s number {waybillNo}.',
		mechanism:
			'The merchant signs the request, and one payment has one completion, however often it is sent. The gateway compares the sum with what was held and refuses when the hold has run out.'
	},
	'CP-2': {
		name: 'CompletionAdvice 0220',
		says: 'The gateway tells the issuer {to} to turn the hold into a debit.'
	},
	'CP-3': {
		name: 'CompletionResponse 0230',
		says: 'The issuer {from} has debited its customer, or has let the hold go; it answers with response code {rc}.'
	},
	'CP-4': {
		name: 'CompletionResult',
		says: 'The gateway tells the merchant with response code {rc} that the {amount} is his and goes into tonight’s file.',
		mechanism:
			'The gateway signs order, merchant, sum and result. The merchant checks that they are his own; only now is there a line in the clearing file.'
	}
} as const;
