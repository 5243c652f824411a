/** Variant 1B: held money is taken, or given back before that. */
export const capturing = {
	'M1B-11': {
		name: 'CaptureRequest',
		says: 'The goods have left, so the merchant asks the gateway to take {captureAmount} of what was held.',
		mechanism:
			'The merchant signs transaction, number of the capture and amount, and hands in the token; the gateway takes each number once, and takes no more than was held and nothing after the hold has ended.'
	},
	'M1B-12': {
		name: '0220 FinancialAdvice',
		says: 'The gateway advises the host that {amount} of the held money is captured: this has happened and must be booked.'
	},
	'M1B-13': {
		name: '0230 AdviceResponse',
		says: 'The host reports that {amount} has moved from customer to merchant and that the rest of the hold is free, or that the hold does not allow it.'
	},
	'M1B-14': {
		name: 'CaptureResponse',
		says: 'The bank tells the merchant under its signature whether {captureAmount} was captured.'
	},
	'VD-1': {
		name: 'AuthorizationReversal',
		says: 'The merchant cannot deliver and gives the authorization of {amount} back before anything was captured.',
		mechanism:
			'The merchant signs transaction and amount and seals them to the gateway, which verifies that the hold is this merchant’s own and that nothing of it was captured.'
	},
	'VD-2': {
		name: '0400 Void',
		says: 'The gateway asks the host to free the {amount} that it holds; field 90 names the request by which it was held.'
	},
	'VD-3': {
		name: '0410 Void',
		says: 'The host reports that the {amount} are free again; no entry was ever posted, so there is nothing to book back.'
	},
	'VD-4': {
		name: 'AuthorizationReversalResponse',
		says: 'The bank tells the merchant under its signature that the hold of {amount} is void.'
	},
	'VD-5': {
		name: 'VoidNotice',
		says: 'The merchant tells the customer under its signature that it cannot deliver and that the {amount} will not be taken.',
		mechanism:
			'The merchant signs order and amount for this customer alone; she verifies signature, chain and signer, and that it is the purchase that she made.'
	}
} as const;
