/** Goods, questions, money back and the end of the day, row by row. */
export const after = {
	'M1A-10': {
		name: 'OrderConfirmation',
		says: 'The merchant tells the customer under its signature that {amount} has been paid for her order, and by when it ships.',
		mechanism:
			'The merchant signs order, payment and amount, so that the customer holds a receipt that she can show to anybody; she verifies signature, chain and signer and compares the amount.'
	},
	'M1A-11': {
		name: 'ShipmentOrder',
		says: 'The merchant orders the carrier to collect the parcel and tells it the address, but no price.',
		mechanism:
			'The merchant’s signature lets the carrier know for whom it works; the address travels only here, and no price goes along.'
	},
	'M1A-12': {
		name: 'Waybill',
		says: 'The carrier takes the parcel and gives the merchant a signed waybill, which proves that the goods have left.'
	},
	'M1A-13': {
		name: 'ShipmentNotice',
		says: 'The merchant tells the customer that the parcel is on its way and gives her the waybill number.'
	},
	'SQ-1': {
		name: 'StatusQuery',
		says: 'The merchant asks the bank what became of the payment, because neither a missing notification nor the customer’s receipt proves anything to him.'
	},
	'SQ-2': {
		name: 'StatusAnswer',
		says: 'The bank answers under its signature how the payment of {amount} stands, which is as good as a notification.'
	},
	'SQ-3': {
		name: 'CustomerEnquiry',
		says: 'The customer has no answer, so instead of paying again she asks the bank under her signature what became of her payment.'
	},
	'SQ-4': {
		name: 'PaymentReceipt',
		says: 'The bank answers with the receipt for {amount} as it stands now, which changes nothing however often it is asked.'
	},
	'RF-1': {
		name: 'RefundRequest',
		says: 'The merchant asks the bank to give {amount} back to the customer, signed and sealed to the gateway.',
		mechanism:
			'The merchant signs refund number, payment and amount and seals them to the gateway; the bank verifies the signature, takes each refund number once, and checks that all refunds together stay within what was paid.'
	},
	'RF-4': {
		name: 'RefundResult',
		says: 'The bank tells the merchant under its signature what became of the refund of {amount}.',
		mechanism:
			'The bank signs the outcome for this merchant alone, which verifies signature, chain and signer, and that the order is its own.'
	},
	'RF-5': {
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
	}
} as const;
