/** Variant 1B: from the hold to the goods, row by row (S7, S8). */
export const holding = {
	'M1B-05': {
		name: '0100 AuthorizationRequest',
		says: 'The gateway asks the host to authorize {amount} and to hold it, without moving any money yet.'
	},
	'M1B-06': {
		name: '0110 AuthorizationResponse',
		says: 'The host has checked card, limits and balance, and reports by a two-digit code whether {amount} is held.'
	},
	'M1B-07': {
		name: 'AuthorizationResponse',
		says: 'The bank promises the merchant under its signature that {authAmount} is held for the order, so the goods may leave.',
		mechanism:
			'The answer is signed and sealed to this merchant; with it comes a capture token, signed by the gateway and sealed to the gateway itself, which the merchant can hand in later but neither read nor make.'
	},
	'M1B-07-declined': {
		name: 'AuthorizationResponse',
		says: 'The bank tells the merchant under its signature that the {authAmount} are not held; the merchant learns no reason that is the customer’s business.',
		mechanism:
			'The answer is signed and sealed to this merchant and says only that the payment was declined, or what was wrong with the merchant’s own request.'
	},
	'M1B-08': {
		name: 'PurchaseResponse',
		says: 'The merchant tells the customer under its signature how her purchase for {authAmount} ended: once it is authorized this is her order receipt.',
		mechanism:
			'The merchant repeats the challenge that her wallet sent at the beginning, so that an old answer is no answer; she verifies signature, chain and signer, and compares transaction number and amount.'
	},
	'IQ-1': {
		name: 'InquiryRequest',
		says: 'The customer has no answer, so instead of ordering again she asks the merchant what became of her purchase.'
	},
	'IQ-2': {
		name: 'InquiryResponse',
		says: 'The merchant answers under its signature how the purchase stands now, with the challenge of this very question.'
	},
	'M1B-09': {
		name: 'ShipmentOrder',
		says: 'The money is guaranteed, so the merchant orders the carrier to collect the parcel and tells it the address, but no price.',
		mechanism:
			'The merchant’s signature lets the carrier know for whom it works; the address travels only here, and no price goes along.'
	},
	'M1B-10': {
		name: 'Waybill',
		says: 'The carrier takes the parcel and gives the merchant a signed waybill, which proves that the goods have left.'
	},
	'M1B-15': {
		name: 'ShipmentNotice',
		says: 'The merchant tells the customer that the parcel is on its way and gives her the waybill number.'
	}
} as const;
