/** From the money held to the money paid out, row by row. */
export const trading = {
	'M4-17': {
		name: 'BuyerPaid',
		says: 'The third party tells the seller that the buyer has paid {amount}: the money is held, it is not yet the seller’s, and the goods should go.',
		mechanism:
			'The notice is signed for this seller alone, who compares order and amount and takes a repeat without shipping twice; it promises that the money is there, and the rules say when it becomes his.'
	},
	'M4-18': {
		name: 'NotificationAck',
		says: 'The seller confirms that the notice has arrived, so that it need not be repeated.'
	},
	'M4-19': {
		name: 'HeldNotice',
		says: 'The third party gives the buyer a signed receipt for {amount}, with the rule by which the money will be released.',
		mechanism:
			'The receipt carries a challenge that is good for one confirmation; whoever wants to release the money must repeat it together with the buyer’s payment password.'
	},
	'M4-19a': {
		name: 'NoticeSeen',
		says: 'The buyer’s browser confirms that the notice has arrived, so that it need not be repeated.'
	},
	'TQ-1': {
		name: 'TradeQuery',
		says: 'The seller asks the third party how the trade stands, because a missing notice proves nothing.'
	},
	'TQ-2': {
		name: 'TradeAnswer',
		says: 'The third party answers under its signature how the trade of {amount} stands, which is as good as a notice.'
	},
	'M4-20': {
		name: 'ShipmentOrder',
		says: 'The seller orders the carrier to collect the parcel and tells it the address, but no price.',
		mechanism:
			'The seller’s signature lets the carrier know for whom it works; the address travels only here, and no price goes along.'
	},
	'M4-21': {
		name: 'Waybill',
		says: 'The carrier takes the parcel and gives the seller a signed waybill, which proves that the goods have left.'
	},
	'M4-22': {
		name: 'ShippingNotice',
		says: 'The seller reports the shipment to the third party and encloses the carrier’s waybill, because his own word is not enough.',
		mechanism:
			'Two signatures travel together: the seller’s over the notice and the carrier’s over the waybill; the third party checks that the waybill is the carrier’s and for this order, so that nobody can invent a shipment.'
	},
	'M4-22a': {
		name: 'ShippingTaken',
		says: 'The third party answers whether it takes the shipment for real, and from now on the timer runs.'
	},
	'M4-23': {
		name: 'LogisticsEvent',
		says: 'The carrier reports under its signature where the parcel is; neither the seller nor the buyer can write this.'
	},
	'M4-23a': { name: 'EventTaken', says: 'The third party confirms that it has noted the event.' },
	'M4-23b': { name: 'GoodsBrought', says: 'The carrier brings the parcel to the buyer’s door.' },
	'M4-24': {
		name: 'ConfirmReminder',
		says: 'The third party tells the buyer how far the goods are and when the money will go to the seller if she says nothing.',
		mechanism:
			'The time stands signed in the reminder; a claim would stop the clock, and she may ask for more time once.'
	},
	'M4-24a': {
		name: 'ExtendRequest',
		says: 'The buyer asks under her signature for three more days before the money goes.'
	},
	'M4-25': {
		name: 'ConfirmReceipt',
		says: 'The buyer confirms that the goods are there, with her payment password, and lets the money go.',
		mechanism:
			'Password and challenge travel in an envelope to the third party, so no seller can confirm in her place; a second confirmation finds the trade released and moves nothing.'
	},
	'M4-25a': {
		name: 'ConfirmRefusal',
		says: 'The third party says under its signature why the confirmation does not count, and sends a new challenge.'
	},
	'M4-26': {
		name: 'FundsReleased',
		says: 'The third party tells the seller that the trade of {amount} is settled and his share, less the fee, is in his wallet.',
		mechanism:
			'The escrow is emptied by one entry, whole and once; the seller checks that his share, the fee and what went back come to exactly the amount of the trade.'
	},
	'M4-26a': {
		name: 'TradeEnded',
		says: 'The third party tells the seller that the trade of {amount} is over and that he gets nothing of it.'
	},
	'M4-27': {
		name: 'TradeFinished',
		says: 'The third party tells the buyer how the trade of {amount} ended.'
	},
	'M4-28': {
		name: 'Rating',
		says: 'The buyer says under her signature what she thinks of the seller; only the buyer of a finished trade may, and only once.'
	},
	'M4-28a': { name: 'RatingTaken', says: 'The third party counts the rating.' },
	'M4-29': {
		name: 'WithdrawRequest',
		says: 'The seller asks for {amount} out of his wallet to be paid into his bank account.'
	},
	'M4-29a': {
		name: 'WithdrawTaken',
		says: 'The third party answers whether it takes the withdrawal on.'
	},
	'M4-30': {
		name: 'PayoutInstruction',
		says: 'The third party instructs the seller’s bank to pay {amount} out of its own reserve account there, so that no money passes between banks.'
	},
	'M4-30a': {
		name: 'PayoutStatus',
		says: 'The seller’s bank answers whether {amount} is booked, taken on or refused.'
	},
	'M4-30b': {
		name: 'PaymentReturn',
		says: 'The seller’s account is closed, so his bank returns the {amount} to the reserve it came from.'
	},
	'M4-30c': { name: 'ReturnTaken', says: 'The third party confirms that it knows of the return.' },
	'M4-31': {
		name: 'CreditNotification',
		says: 'The seller’s bank tells him that {amount} from the third party is in his account.'
	},
	'M4-31a': { name: 'CreditSeen', says: 'The seller confirms that he has the notice.' },
	'M4-32': {
		name: 'PayoutFailed',
		says: 'The third party tells the seller that {amount} could not be paid out and is back in his wallet.'
	}
} as const;
