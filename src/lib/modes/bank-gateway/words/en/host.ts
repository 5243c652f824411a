/** Inside the bank: as if ISO 8583, because the real format is the bank's own (domain 8.1). */
export const host = {
	'NM-1': {
		name: '0800 Echo',
		says: 'Before it asks for anything, the gateway asks whether the host is there: from a silence now nobody has to guess what became of any money.'
	},
	'NM-2': {
		name: '0810 Echo',
		says: 'The host answers that it is there, so the payment can be asked for.'
	},
	'M1A-04': {
		name: '0200 FinancialRequest',
		says: 'The gateway turns the instruction into the bank’s internal format and asks the host to authorize and post {amount} in one step.'
	},
	'M1A-05': {
		name: '0210 FinancialResponse',
		says: 'The host has checked card, PIN, limits and balance, and reports by a two-digit code whether {amount} was posted.'
	},
	'HQ-1': {
		name: 'HostQuery',
		says: 'No answer is not a refusal, so the gateway asks the host by the retrieval reference number what became of its request.'
	},
	'HQ-2': {
		name: 'HostAnswer',
		says: 'The host looks into its books and answers what became of the request, or that it never saw it; the books decide.'
	},
	'RV-1': {
		name: '0420 ReversalAdvice',
		says: 'Nobody can say what became of the request for {amount}, so the gateway advises the host to undo it, whether or not it was posted.'
	},
	'RV-2': {
		name: '0421 ReversalRepeat',
		says: 'The reversal of {amount} waits in a queue that forgets nothing, and is sent again until the host obeys.'
	},
	'RV-3': {
		name: '0430 ReversalResponse',
		says: 'The host confirms that {amount} was undone or never came, and from now on declines the original should it still arrive.'
	},
	'RF-2': {
		name: '0200 Refund',
		says: 'The gateway asks the host to give {amount} back to the customer, under a processing code that says refund.'
	},
	'RF-3': {
		name: '0210 Refund',
		says: 'The host reports whether the refund of {amount} was posted; without enough money from the merchant it is not.'
	}
} as const;
