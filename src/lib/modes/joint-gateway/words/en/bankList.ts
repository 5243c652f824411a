/** The rows that differ where she picks her bank from a list, row by row. */
export const bankList = {
	'M3-09b': {
		name: 'BankChoice',
		says: 'The customer tells the gateway nothing but which bank is hers: no card number, no account number, not even her name.',
		mechanism:
			'The answer carries the challenge of the page, so that it is good once, and the name of a member bank. The gateway needs no table of card ranges, because she has routed the payment herself.'
	},
	'M3-10b': {
		name: 'AuthenticationRequest',
		says: 'The gateway asks the customer’s bank {to}, signed and sealed, to have {amount} to this merchant confirmed by whoever will come.'
	},
	'M3-12b': {
		name: 'BankVisit',
		says: 'The customer’s browser opens her own online bank {to} for this one payment, and she says who she is.'
	},
	'M3-13b': {
		name: 'BankPage',
		says: 'Her bank {from} shows its own signed page with payee, {amount}, the account it would debit and the greeting that only it knows.',
		mechanism:
			'The bank signs the page and a challenge for one answer. The customer checks the bank’s name and certificate, her own reserved greeting, and that payee and amount are still what she ordered.'
	},
	'M3-18b': {
		name: 'TransferOrder',
		says: 'The gateway tells the bank {to} to carry out the transfer of {amount} that its customer has confirmed; the bank’s own signed value comes along.'
	},
	'M3-20b': {
		name: 'InterbankTransfer (pacs.008)',
		says: 'The gateway tells the merchant’s bank {to} of the transfer of {amount}; the interbank leg is settled in the same batch as the card payments.'
	},
	'M3-20rb': {
		name: 'InterbankTransfer, repeated',
		says: 'No answer has come, so the gateway tells the merchant’s bank of the transfer once more; the bank books it only once.'
	}
} as const;
