/** From the end of the day to the merchant's money, row by row. */
export const clearing = {
	'M3-40': {
		name: 'CutOff',
		says: 'At eleven in the evening the gateway closes batch {batchId}: whatever is paid from now on belongs to the next day.',
		mechanism:
			'The gateway adds up every line of the day, fees included, and nets what each bank owes and is owed. On-us payments are listed and left out of the net, because no claim between banks arises.'
	},
	'M3-41': {
		name: 'ClearingFile',
		says: 'The gateway sends {to} its own lines of batch {batchId} with their control totals and the bank’s net position, all under its signature.',
		mechanism:
			'The bank verifies the signature and recomputes count, sum and hash total, so that no line can be changed, added or lost on the way. The same batch number is taken only once.'
	},
	'M3-42': {
		name: 'ReconciliationResult',
		says: '{from} has compared the file with its own log and signs whether they agree; lines that differ wait for the next batch.'
	},
	'M3-43': {
		name: 'NetSettlementRequest (pacs.029)',
		says: 'The gateway asks the central bank to settle batch {batchId}: one net amount a bank instead of every payment singly.',
		mechanism:
			'The positions must add up to nothing, the batch number may be settled only once, and every debtor must have the money. Netting saves liquidity, and in exchange all depend on each until it is settled.'
	},
	'M3-44': {
		name: 'NetSettlementResult',
		says: 'The central bank answers that batch {batchId} is settled with finality, or that somebody is short and nothing at all was moved.',
		mechanism:
			'All accounts are debited and credited in one posting or not at all. Whoever is short waits in the queue, then gives the pledged collateral, then borrows from the members’ fund; unwinding is not allowed, because the goods are gone.'
	},
	'M3-45': {
		name: 'DebitCreditNotification (camt.054)',
		says: 'The central bank tells {to} what settling batch {batchId} did to its account.'
	},
	'M3-45-gateway': {
		name: 'DebitCreditNotification (camt.054)',
		says: 'The central bank tells the gateway that its fees of batch {batchId} have arrived; other people’s money the gateway never holds.'
	},
	'M3-45a': {
		name: 'NotificationReceived',
		says: '{from} confirms that the notification has arrived.'
	},
	'M3-45a-gateway': {
		name: 'NotificationReceived',
		says: 'The gateway confirms that the notification has arrived.'
	},
	'M3-46': {
		name: 'Payout and statement',
		says: 'The acquirer {from} credits {to} with the day’s receipts less the fee and signs a statement of every payment.',
		mechanism:
			'The merchant verifies its bank’s signature, adds the payments up, and takes off the fee it has agreed to. Only now, the morning after, is the money its own.'
	}
} as const;
