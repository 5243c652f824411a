/** Money going back, row by row. */
export const taking = {
	'RF-1': {
		name: 'RefundRequest',
		says: '{from} asks the gateway under its signature to give {amount} back to the customer.',
		mechanism:
			'The gateway verifies the signature, takes the same refund number only once, and refuses more than is left of the payment. On the same day the payment is voided; after the settlement a refund is a new transaction the other way round.'
	},
	'VD-1': {
		name: 'ReversalRequest 0400 to the issuer',
		says: 'The gateway tells the issuer {to} to undo its part of the payment on the same day, as the merchant wishes.'
	},
	'VD-2': {
		name: 'ReversalRequest 0400 to the acquirer',
		says: 'The gateway tells the acquirer {to} to undo its part of the payment on the same day.'
	},
	'VD-3': {
		name: 'ReversalResponse 0410',
		says: '{from} has undone its part, so that nothing of it is left in the day’s net.'
	},
	'RF-2': {
		name: 'FinancialRequest 0200, refund, to the acquirer',
		says: 'The gateway asks the acquirer {to} to take {amount} back from the merchant, if the merchant has so much.'
	},
	'RF-3': {
		name: 'FinancialResponse 0210, refund, of the acquirer',
		says: 'The acquirer {from} answers whether the merchant’s account could bear the refund.'
	},
	'RF-4': {
		name: 'FinancialRequest 0200, refund, to the issuer',
		says: 'The gateway tells the issuer {to} to credit the customer with {amount}; between the banks it is netted in the next batch.'
	},
	'RF-5': {
		name: 'FinancialResponse 0210, refund, of the issuer',
		says: 'The issuer {from} confirms that the customer has the money back.'
	},
	'RF-6': {
		name: 'RefundResult',
		says: 'The gateway tells {to} under its signature whether {amount} went back.',
		mechanism:
			'The merchant verifies the signature and that the answer is about its own order. The result names the sum of all refunds so far, so that none is counted twice.'
	},
	'RF-7': {
		name: 'RefundNotice',
		says: 'The gateway tells the customer under its signature that {amount} comes back to the card with which she paid.',
		mechanism:
			'Money goes back the way it came, never to another card. The customer verifies the signature and that the notice is about her own payment.'
	}
} as const;
