/** Goods, papers, inspection and money, row by row. */
export const after = {
	'M4B-13': {
		name: 'ShipmentOrder',
		says: 'The seller orders the carrier to collect the goods and tells it the address, but no price.',
		mechanism:
			'The order is signed by the seller, so the carrier knows for whom it carries; prices, terms and bank details are no part of it.'
	},
	'M4B-13-waybill': {
		name: 'Waybill',
		says: 'The carrier takes the goods over and gives the seller a signed waybill, which proves that they have left.'
	},
	'M4B-14': {
		name: 'Invoice',
		says: 'The seller sends the third party the invoice for {amount} with the waybill as proof of shipment.',
		mechanism:
			'First part of the three-way match: the invoice must name the digest, quantity and amount of the order, and the carrier’s own signature must stand on the waybill; then the prepayment may be released.'
	},
	'M4B-14-buyer': {
		name: 'Invoice',
		says: 'The buyer gets the same invoice for {amount} and the same waybill.',
		mechanism:
			'The buyer holds the invoice against its own order by digest, quantity and amount, and verifies the carrier’s signature on the waybill for itself.'
	},
	'M4B-14a': {
		name: 'DocumentsTaken',
		says: 'The third party confirms that invoice and waybill agree with the order.'
	},
	'M4B-14b': {
		name: 'InvoiceTaken',
		says: 'The buyer confirms that it has the invoice.'
	},
	'M4B-15': {
		name: 'LogisticsEvent',
		says: 'The carrier reports to the third party under its signature that the goods were delivered.'
	},
	'M4B-15a': {
		name: 'EventTaken',
		says: 'The third party confirms that it has noted the event.'
	},
	'M4B-15b': {
		name: 'GoodsDelivered',
		says: 'The carrier unloads the goods at the buyer’s gate.'
	},
	'M4B-16': {
		name: 'GoodsReceipt',
		says: 'After the inspection the buyer signs a goods receipt that tells the third party how much was ordered, accepted and rejected.',
		mechanism:
			'Second part of the three-way match: order, goods receipt and invoice must agree in quantity; the quantity accepted decides how the balance is divided.'
	},
	'M4B-16-seller': {
		name: 'GoodsReceipt',
		says: 'The seller gets the same goods receipt, so that both know what was accepted.',
		mechanism:
			'It bears the buyer’s company signature and names order and invoice, so neither side can later claim other quantities.'
	},
	'M4B-16a': {
		name: 'ReceiptTaken',
		says: 'The third party confirms that it has the goods receipt.'
	},
	'M4B-16b': {
		name: 'ReceiptTaken',
		says: 'The seller confirms that it has the goods receipt.'
	},
	'M4B-16c': {
		name: 'CreditNote',
		says: 'Because part of the goods was rejected, the seller answers with a credit note of {amount}, so that invoice, goods and money agree again.'
	},
	'M4B-18': {
		name: 'FundsReleased',
		says: 'The third party releases the instalment of {amount} to the seller, less its fee of 0.20 % and less what goes back to the buyer.',
		mechanism:
			'The seller checks that net amount, fee and what goes back add up to the instalment of the plan, that the fee is the contract’s and that what goes back fits the goods receipt; the release itself needs papers, delivery or inspection as the plan says, never anybody’s word alone.'
	},
	'M4B-18a': {
		name: 'ReleaseAck',
		says: 'The seller confirms that it has the notice of release.'
	},
	'M4B-18b': {
		name: 'RefundInstruction',
		says: 'The third party instructs the buyer’s bank to give {amount} back the way it came.'
	},
	'M4B-18c': {
		name: 'RefundDone',
		says: 'The bank confirms under its signature that {amount} has gone back.'
	},
	'M4B-18d': {
		name: 'CreditNotice',
		says: 'The bank tells the buyer that {amount} is back in the company’s account.'
	},
	'M4B-19': {
		name: 'Statement',
		says: 'The third party sends the seller a signed statement of all instalments of the purchase of {total}.'
	},
	'M4B-19-buyer': {
		name: 'Statement',
		says: 'The buyer gets the same signed statement of all instalments of the purchase of {total}.'
	},
	'M4B-19a': {
		name: 'StatementRead',
		says: 'The seller confirms that it has the statement.'
	},
	'M4B-19b': {
		name: 'StatementRead',
		says: 'The buyer confirms that it has the statement.'
	}
} as const;
