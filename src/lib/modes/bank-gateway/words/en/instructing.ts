/** Variant 1A: from the shelf to the bank's word, row by row (S1 to S7). */
export const instructing = {
	'CH-1': {
		name: 'ChannelHello',
		says: '{from} asks {to} for a protected channel and sends a fresh key share, so that both can agree on keys nobody else knows.'
	},
	'CH-2': {
		name: 'ChannelWelcome',
		says: '{from} answers with its own key share and signs the whole exchange, which proves who it is.'
	},
	'CH-3': {
		name: 'ChannelProof',
		says: '{from} signs the exchange too, so that each end knows who the other is.'
	},
	'SH-1': {
		name: 'ProductSelect',
		says: 'The customer chooses a product in the merchant’s shop and asks for an order form.'
	},
	'SH-2': {
		name: 'OrderForm',
		says: 'The merchant answers with an order form for {total}, signed so that nobody can change the prices, and with the certificate to which the order will be sealed.'
	},
	'M1A-01': {
		name: 'OrderRequest',
		says: 'The customer’s wallet puts the order for {clientTotal} into a digital envelope that only the merchant can open, and sends it.',
		mechanism:
			'The wallet encrypts the order under a fresh session key and wraps that key with the merchant’s public key; the merchant opens it, refuses what it has seen before, and works out the total again from its own price list.'
	},
	'M1A-02': {
		name: 'PaymentOffer',
		says: 'The merchant signs what is to be paid for the order: {payeeName}, {amount}, and the gateway through which to pay.',
		mechanism:
			'The offer carries a digest of the very order that the customer sealed; her wallet verifies signature, chain and owner, compares amount and digest with her own order, and keeps the signed bytes to show them to the bank.'
	},
	'M1A-03': {
		name: 'PaymentInstruction',
		says: 'The customer signs an instruction to pay {payeeName} {amount} and sends it to the bank’s gateway together with the merchant’s own offer and her sealed PIN.',
		mechanism:
			'Instruction and offer travel in envelopes to the gateway, the PIN in one to the bank’s security module alone; the gateway verifies both signatures and certificates, asks for their status, and holds amount, order and payee of the instruction against the offer, so that both sides have agreed on the same payment.'
	},
	'PK-1-gateway': {
		name: 'OCSPRequest',
		says: 'The gateway asks the certification authority whether a signer’s certificate is still good, because a stolen key may have been revoked.'
	},
	'PK-2-gateway': {
		name: 'OCSPResponse',
		says: 'The certification authority answers under its signature whether the signer’s certificate is good or revoked.'
	},
	'M1A-06': {
		name: 'PaymentReceipt',
		says: 'The bank tells the customer under its signature how her payment of {amount} stands: this is her receipt, or the reason why not.',
		mechanism:
			'The bank signs the receipt for this customer alone; she verifies signature, chain and signer, and that order, payee and amount are the ones she instructed.'
	},
	'M1A-07': {
		name: 'PaymentNotification',
		says: 'The bank tells the merchant directly and under its signature how the payment of {amount} ended; without such a proof no goods leave the shop.',
		mechanism:
			'The bank’s signature makes this the proof of payment, over a channel in which both sides have shown certificates; the merchant also asks for the certificate’s status, looks up order and amount in its own books, and takes a repeat without acting twice.'
	},
	'PK-1': {
		name: 'OCSPRequest',
		says: 'Before believing the notification, the merchant asks the certification authority whether the bank’s certificate is still good.'
	},
	'PK-2': {
		name: 'OCSPResponse',
		says: 'The certification authority answers under its signature whether the bank’s certificate is good or revoked.'
	},
	'M1A-08': {
		name: 'NotificationAck',
		says: 'The merchant confirms that the notification has arrived, so that the bank can stop repeating it.'
	},
	'M1A-09': {
		name: 'ReceiptForward',
		says: 'The customer shows the merchant the bank’s receipt; it is evidence for her and no word of the bank to the merchant, who at most asks the bank because of it.'
	},
	'CX-1': {
		name: 'CancelOrder',
		says: 'The customer closes her wallet and tells the merchant that she does not want the order any more; the bank has heard nothing of it.'
	}
} as const;
