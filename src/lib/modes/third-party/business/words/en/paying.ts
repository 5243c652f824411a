/** Three people, the counter and the escrow, row by row. */
export const paying = {
	'M4B-04c': {
		name: 'PaymentTask',
		says: 'The purchasing department hands the notice on to the maker exactly as the third party signed it, because it makes no payments itself.'
	},
	'M4B-04d': {
		name: 'TaskTaken',
		says: 'The maker confirms that the task has arrived.'
	},
	'M4B-05': {
		name: 'PaymentDraft',
		says: 'The maker drafts a transfer of {amount} to the third party and signs it in a USB key, but one signature alone moves nothing.',
		mechanism:
			'The bank verifies signature, chain, dates and status of the maker’s personal certificate, that the contract names its holder as a maker, that the amount is within the limits, and that payee and account are the agreed ones.'
	},
	'M4B-17': {
		name: 'BalancePayment',
		says: 'After the inspection the maker drafts the balance of {amount}, which takes the same way through all signatures.',
		mechanism:
			'Nothing is carried over from the prepayment: checker, approver and from 200,000.00 the counter must all agree anew to this draft and this amount.'
	},
	'PK-1-bank': {
		name: 'OCSPRequest',
		says: 'The bank asks the certification authority whether the signer’s certificate is still good, because the USB key may have been reported lost.'
	},
	'PK-2-bank': {
		name: 'OCSPResponse',
		says: 'The certification authority answers under its signature whether the signer’s certificate is good or revoked.'
	},
	'M4B-05a': {
		name: 'DraftStatus',
		says: 'The bank tells the maker how the draft of {amount} stands, and whose signature is still missing.'
	},
	'M4B-05b': {
		name: 'DraftQuery',
		says: 'Having heard nothing for hours, the maker asks the bank what became of the draft.'
	},
	'M4B-06': {
		name: 'ApprovalTask',
		says: 'The bank shows the checker the draft of {amount} and who has signed it so far.',
		mechanism:
			'The task carries the maker’s own signed bytes along; the checker’s software verifies the maker’s signature and computes the digest itself, so even the bank could not show a different draft.'
	},
	'M4B-06a': {
		name: 'TaskSeen',
		says: 'The checker’s desk confirms that the task has arrived.'
	},
	'M4B-07': {
		name: 'Approval',
		says: 'The checker signs his decision on the draft of {amount} with a USB key of his own.',
		mechanism:
			'Dual control: the bank refuses a checker whose certificate is the maker’s, who has no right to check or no authority for the amount, or whose digest is not that of the draft.'
	},
	'M4B-07a': {
		name: 'ApprovalTaken',
		says: 'The bank tells the checker what it made of the signature, and whose is still missing.'
	},
	'M4B-07b': {
		name: 'FinalTask',
		says: 'From 50,000.00 two people are not enough, so the bank shows the approver the draft of {amount} too.'
	},
	'M4B-07c': {
		name: 'TaskSeen',
		says: 'The approver’s desk confirms that the task has arrived.'
	},
	'M4B-08': {
		name: 'FinalApproval',
		says: 'The approver signs as the third person that {amount} may be paid.',
		mechanism:
			'The approver’s certificate must be valid at this moment and belong to neither of the other two; an expired one is refused and has to be renewed at the counter.'
	},
	'M4B-08a': {
		name: 'FinalTaken',
		says: 'The bank tells the approver what it made of the signature.'
	},
	'M4B-09': {
		name: 'CounterAuthorizationRequest',
		says: 'Because {amount} is 200,000.00 or more, the bank’s corporate system asks the counter, which calls the company back.'
	},
	'M4B-10': {
		name: 'CounterAuthorization',
		says: 'Teller and authorizing officer both sign the decision on {amount}, and that they have called the company back.'
	},
	'M4B-11': {
		name: 'PaymentNotification',
		says: 'The bank tells the third party under its signature that {amount} has arrived in its reserve account; it knows neither the goods nor the seller.'
	},
	'M4B-11a': {
		name: 'NotificationAck',
		says: 'The third party confirms that it has the notification, so that the bank can stop repeating it.'
	},
	'M4B-11b': {
		name: 'PaymentQuery',
		says: 'The day has passed and nothing was heard, so the third party asks the bank whether {amount} was paid before it reminds anybody.'
	},
	'M4B-11c': {
		name: 'PaymentStanding',
		says: 'The bank answers under its signature how the transfer of {amount} stands, and a paid one counts as if its notification had arrived.'
	},
	'M4B-12': {
		name: 'PrepaymentHeld',
		says: 'The third party tells the seller that {amount} is held in escrow, so that production can begin without giving credit.',
		mechanism:
			'The seller verifies the third party’s signature and holds the amount against the plan both sides signed; the money is held for him but not yet his.'
	},
	'M4B-12a': {
		name: 'HeldAck',
		says: 'The seller confirms that it has the notice.'
	}
} as const;
