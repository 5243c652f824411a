const passedOn = {
	name: 'PassedOn',
	says: 'The clearing platform passes it on, exactly as it came, to {to}.'
} as const;
const settled = {
	name: 'SettledAndPassedOn',
	says: 'The clearing platform has settled it in the books of the central bank and passes the bank’s word on to {to}.'
} as const;

/** The second step of whatever third party and bank say to each other, where a platform stands between them. */
export const platform = {
	'QA-2-on': passedOn,
	'QA-3-on': {
		...passedOn,
		mechanism:
			'The platform sees that a token was given and to whom, but the token works only with the third party’s own signature.'
	},
	'M4-08-on': passedOn,
	'M4-09-on': passedOn,
	'M4-15-on': {
		...settled,
		mechanism:
			'Before the word goes on, the money has moved: from the bank’s settlement account into the third party’s reserve, both at the central bank, which can now see and add up every fen.'
	},
	'M4-16-on': passedOn,
	'SQ-1-on': passedOn,
	'SQ-2-on': settled,
	'D-8-on': passedOn,
	'D-8e-on': settled,
	'RC-1-on': passedOn,
	'RC-2-on': passedOn,
	'M4-30-on': passedOn,
	'M4-30a-on': settled,
	'M4-30b-on': passedOn,
	'M4-30c-on': passedOn
} as const;
