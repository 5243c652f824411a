/** Everybody is told, and the goods go out, row by row. */
export const shipping = {
	'M3-22': {
		name: 'PaymentNotification',
		says: 'The gateway tells {to} directly and under its signature how the payment of {amount} ended; without such a proof no goods leave the shop.',
		mechanism:
			'The merchant verifies signature, chain, revocation status and addressee, and holds order and amount against its own books; a repeated notification changes nothing. The goods go out now although the banks settle later, because the banks’ promise bridges the time until then.'
	},
	'PK-1': {
		name: 'OCSPRequest',
		says: 'Before believing the notification, {from} asks the certification authority whether the gateway’s certificate is still good.'
	},
	'PK-2': {
		name: 'OCSPResponse',
		says: 'The certification authority answers under its signature whether the gateway’s certificate is good or revoked.'
	},
	'M3-23': {
		name: 'NotificationAck',
		says: '{from} confirms that the notification has arrived, so that the gateway can stop repeating it.'
	},
	'M3-24': {
		name: 'ResultPage',
		says: 'The gateway shows the customer under its signature how her payment of {amount} ended: this is her receipt, or the reason why not.',
		mechanism:
			'The page is signed for this customer alone. She verifies the signature and that payment and amount are those she approved at her own bank.'
	},
	'M3-25': {
		name: 'ReturnToMerchant',
		says: 'The customer’s browser returns to the shop, but what it says is no proof of payment, because anybody could send it.'
	},
	'M3-25a': {
		name: 'PayAgain',
		says: 'The payment failed but the order did not: the customer asks {to} for another try, and pays it with a card of another bank.'
	},
	'SQ-1': {
		name: 'StatusQuery',
		says: '{from} asks the gateway what became of an order whose notification has not come.'
	},
	'SQ-2': {
		name: 'StatusAnswer',
		says: 'The gateway answers under its signature how the payment of {amount} stands; a merchant may rely on this as on a notification.'
	},
	'RC-1': {
		name: 'UndeliveredNotice',
		says: 'Every notification was lost, so the gateway asks the acquirer {to} to find its merchant for a payment of {amount} that the shop has never confirmed.'
	},
	'RC-1a': {
		name: 'UndeliveredTaken',
		says: 'The acquirer {from} takes it up.'
	},
	'RC-2': {
		name: 'ReceiptNotice',
		says: 'The acquirer {from} tells {to} under its signature that it holds {amount} for an order which the shop knows nothing of.'
	},
	'RC-3': {
		name: 'ReceiptTaken',
		says: '{from} has found the order and deals with it: it ships what is still open, and gives back what comes too late.'
	},
	'M3-26': {
		name: 'OrderPaidNotice',
		says: '{from} confirms to the customer under its signature that her order for {amount} is paid.',
		mechanism:
			'The merchant’s signature makes the notice a receipt for the order, which the customer can show to anybody. She verifies it and compares the amount with what she ordered.'
	},
	'M3-27': {
		name: 'ShipmentOrder',
		says: '{from} orders the carrier under its signature to take the parcel to the customer; prices are not told.',
		mechanism:
			'The carrier verifies the merchant’s signature and whose certificate it is. Name and address go to the carrier and to no bank.'
	},
	'M3-28': {
		name: 'Waybill',
		says: 'The carrier signs for the parcel and gives {to} the waybill number.'
	},
	'M3-29': {
		name: 'ShipmentNotice',
		says: '{from} tells the customer the waybill number {waybillNo}.'
	}
} as const;
