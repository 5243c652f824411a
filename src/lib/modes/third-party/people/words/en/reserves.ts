/** How the third party keeps its reserves in order, row by row (E6, E7). */
export const reserves = {
	'TR-1': {
		name: 'ReserveTransfer',
		says: 'The third party instructs the keeper of its reserve to move {amount}: the fee that it has earned to its own account, or money to its reserve at another bank.',
		mechanism:
			'The reserve is customers’ money, so the bank lets it go only to accounts that are the institution’s own by contract; only an earned fee ever becomes the institution’s own money.'
	},
	'TR-2': {
		name: 'ReserveTransferred',
		says: 'The keeper of the reserve answers whether {amount} was moved.'
	},
	'X2-1': {
		name: 'SettlementOrder',
		says: 'The seller was paid out of the reserve at another bank, so the keeper asks the central bank to pass {amount} on to it.',
		mechanism:
			'Only now does money pass between the banks, a day later and in one sum; the payments themselves had needed none.'
	},
	'X2-2': {
		name: 'DebitNotice',
		says: 'The central bank tells the bank that {amount} has left its settlement account, which can no longer be undone.'
	},
	'X2-3': {
		name: 'CreditTransfer',
		says: 'The central bank has credited {amount} to the seller’s bank and asks it to book it to the third party’s reserve.'
	},
	'X2-4': {
		name: 'CreditConfirmed',
		says: 'The seller’s bank confirms that the money is now in the third party’s reserve.'
	}
} as const;
