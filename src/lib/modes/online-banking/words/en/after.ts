/** Goods, questions, money back, the end of the day and the money between banks, row by row. */
export const after = {
	'M2-26': {
		name: 'ReturnToMerchant',
		says: 'The customer’s browser returns to the shop, but what it says is no proof of payment, because anybody could send it.'
	},
	'M2-26a': {
		name: 'PayAgain',
		says: 'The payment failed but the order did not: the customer asks the shop for another try, and pays it with another card.'
	},
	'M2-27': {
		name: 'OrderPaidNotice',
		says: 'The merchant tells the customer under its signature that {amount} has been paid for her order, and by when it ships.',
		mechanism:
			'The merchant signs order, payment and amount, so that the customer holds a receipt that she can show to anybody; she verifies signature, chain and signer and compares the amount.'
	},
	'M2-28': {
		name: 'ShipmentOrder',
		says: 'The merchant orders the carrier to collect the parcel and tells it the address, but no price.',
		mechanism:
			'The merchant’s signature lets the carrier know for whom it works; the address travels only here, and no price goes along.'
	},
	'M2-29': {
		name: 'Waybill',
		says: 'The carrier takes the parcel and gives the merchant a signed waybill, which proves that the goods have left.'
	},
	'M2-30': {
		name: 'ShipmentNotice',
		says: 'The merchant tells the customer that the parcel is on its way and gives her the waybill number.'
	},
	'SQ-1': {
		name: 'StatusQuery',
		says: 'The merchant asks the bank what became of the payment, because a missing notification proves nothing.'
	},
	'SQ-2': {
		name: 'StatusAnswer',
		says: 'The bank answers under its signature how the payment of {amount} stands, which is as good as a notification.'
	},
	'RF-1': {
		name: 'RefundRequest',
		says: 'The merchant asks the bank under its signature to give {amount} back to the customer.',
		mechanism:
			'The merchant signs refund number, payment and amount; the bank verifies the signature as for a payment, and checks that all refunds together stay within what was paid and that the merchant has the money.'
	},
	'RF-2': {
		name: 'ForwardRefund',
		says: 'The bank website forwards the signed refund request as it came, so that its signature can be verified.'
	},
	'RF-3': {
		name: 'RefundVerified',
		says: 'The security authentication system tells the transaction server that the refund of {amount} was really asked for by the merchant.'
	},
	'RF-4': {
		name: 'RefundCommand',
		says: 'The transaction server orders the business data center to give {amount} back to the customer, once and only once.'
	},
	'RF-5': {
		name: 'RefundPosted',
		says: 'The business data center reports whether the refund was posted; without enough money from the merchant it is not.'
	},
	'RF-6': {
		name: 'RefundResult',
		says: 'The bank tells the merchant under its signature what became of the refund of {amount}.',
		mechanism:
			'The bank signs the outcome for this merchant alone, which verifies signature, chain and signer, and that the order is its own.'
	},
	'RF-7': {
		name: 'RefundNotice',
		says: 'The bank tells the customer under its signature that {amount} is back in her account.',
		mechanism:
			'The bank signs the notice for this customer alone; she verifies signature, chain and signer, and that it is about the payment that she made.'
	},
	'RC-1': {
		name: 'Statement',
		says: 'At the end of the day the bank sends the merchant a signed statement of the payments, so that both can compare their books.'
	},
	'RC-2': {
		name: 'StatementResult',
		says: 'The merchant answers whether its own books agree with the bank’s statement, or which payments one of them lacks.'
	},
	'X2-1': {
		name: 'SettlementOrder',
		says: 'A bank can move money only in its own books, so Harbor Bank asks the settlement bank to pass {amount} to the merchant’s bank.'
	},
	'X2-2': {
		name: 'DebitNotice',
		says: 'The settlement bank tells Harbor Bank that {amount} has left its settlement account, which can no longer be undone.'
	},
	'X2-3': {
		name: 'CreditTransfer',
		says: 'The settlement bank has credited {amount} to the merchant’s bank and asks it to pay the merchant.'
	},
	'X2-4': {
		name: 'CreditConfirmed',
		says: 'The merchant’s bank confirms that the money is now in the merchant’s account.'
	}
} as const;
