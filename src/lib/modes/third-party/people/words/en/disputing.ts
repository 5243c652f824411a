/** From the claim to the decision, and the goods on their way back, row by row. */
export const disputing = {
	'D-1': {
		name: 'RefundClaim',
		says: 'The buyer claims {amount} back under her signature and says why, while the money is still held.',
		mechanism:
			'The third party looks in its own log whether the money is still there: whichever came first, claim or release, counts; an open claim stops the release timer.'
	},
	'D-1a': {
		name: 'ClaimTaken',
		says: 'The third party confirms that the claim is open and names the day by which the seller must answer.'
	},
	'D-1b': {
		name: 'ClaimRefusal',
		says: 'The third party says under its signature why no claim can be opened for this trade.'
	},
	'D-2': {
		name: 'ClaimNotice',
		says: 'The third party tells the seller that the buyer wants {amount} back, and that three days of silence count as consent.'
	},
	'D-3a': {
		name: 'ClaimAccepted',
		says: 'The seller agrees under his signature to give {amount} back.',
		mechanism:
			'His signature stands under the very amount that was claimed, so the third party needs no judge; where goods go back, his address goes with it and the money waits for them.'
	},
	'D-3b': {
		name: 'ClaimRejected',
		says: 'The seller refuses the claim under his signature and encloses the digest of what he has to show.',
		mechanism:
			'The money stays where it is; the buyer may now call the third party in, and if she lets three days pass the claim lapses.'
	},
	'D-3c': {
		name: 'ClaimAnswerTaken',
		says: 'The third party confirms that it has the seller’s answer.'
	},
	'D-3d': {
		name: 'ClaimAnswered',
		says: 'The third party tells the buyer what was answered, and what she may do next by which day.'
	},
	'D-4': {
		name: 'Escalation',
		says: 'The buyer does not accept the refusal and calls the third party in to decide.',
		mechanism:
			'Only now does the third party judge: it asks both sides and the carrier, and whoever shows nothing loses by it.'
	},
	'D-5': {
		name: 'EvidenceRequest',
		says: 'The dispute desk asks the buyer for what she has to show, by a fixed day.'
	},
	'D-5-seller': {
		name: 'EvidenceRequest',
		says: 'The dispute desk asks the seller for what he has to show, by a fixed day.'
	},
	'D-5-carrier': {
		name: 'EvidenceRequest',
		says: 'The dispute desk asks the carrier for a proof that the parcel was handed over.'
	},
	'D-5a': {
		name: 'Evidence',
		says: 'The buyer signs for the digest of her evidence, or says that she has none.'
	},
	'D-5b': {
		name: 'Evidence',
		says: 'The seller signs for the digest of his evidence, or says that he has none.'
	},
	'D-6': {
		name: 'DeliveryProof',
		says: 'The carrier shows under its signature that {receivedBy} signed for the parcel, and what it weighed.'
	},
	'D-7': {
		name: 'Decision',
		says: 'Two officers of the dispute desk sign one decision: who gets how much, and on what grounds.',
		mechanism:
			'Both signatures stand under the same text and must be of two different people; the two shares add up to what is held, so the escrow is emptied whole.'
	},
	'RG-1': {
		name: 'ReturnOrder',
		says: 'The buyer hands the goods to the carrier, to go back to the seller.'
	},
	'RG-2': {
		name: 'ReturnWaybill',
		says: 'The carrier gives the buyer a signed receipt for the goods that go back.'
	},
	'RG-3': {
		name: 'ReturnNotice',
		says: 'The buyer reports that the goods are on their way back, and encloses the carrier’s receipt.'
	},
	'RG-3a': {
		name: 'ReturnNoticeTaken',
		says: 'The third party confirms that it waits for the goods to arrive.'
	},
	'RG-4': { name: 'GoodsReturned', says: 'The carrier brings the goods back to the seller’s door.' }
} as const;
