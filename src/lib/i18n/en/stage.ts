/** Words of the stage: diagram, transport, narration, money strip. */
export const stage = {
	diagram: 'Sequence diagram',
	/** One of several payments of a run. */
	payment: 'no. {n}',
	messages: 'Messages',
	route: '{from} to {to}',
	outcomes: {
		waiting: 'waiting',
		delivered: 'delivered',
		refused: 'refused: {error}',
		dropped: 'dropped',
		repeated: 'repeat neutralised',
		parked: 'waits for a certificate status',
		lost: 'not taken',
		altered: 'altered on the way',
		ahead: 'not yet'
	},
	protections: {
		plain: 'plain text',
		SIG: 'signed by {who}',
		DS: 'half of {who}’s dual signature',
		ENV: 'sealed for {who}',
		MAC: 'authenticated between machines',
		PKCS10: 'certificate request by {who}',
		X509: 'certificate signed by {who}',
		CRL: 'revocation list signed by {who}',
		'OCSP-REQUEST': 'certificate status request',
		'OCSP-RESPONSE': 'certificate status signed by {who}',
		'CH-S': 'in a channel with the server’s certificate',
		'CH-M': 'in a channel with both certificates'
	},
	handshakes: {
		'CH-1': 'ChannelHello',
		'CH-2': 'ChannelWelcome',
		'CH-3': 'ChannelProof'
	},
	handshakeSays: {
		'CH-1': '{from} asks {to} for a protected channel and sends a fresh key share.',
		'CH-2': '{from} answers with its own share and signs the whole exchange.',
		'CH-3': '{from} signs the exchange too, so both ends are known.'
	},
	hideLane: 'Hide {party}',
	showLane: 'Show {party}',
	hiddenLane: '{party} is hidden',
	waits: '{party} waits {duration}',
	acts: '{party}: {choice}',
	jump: '{duration} later',
	begins: 'The run begins.',
	beginsHint: 'Press Next, or Play, to see the first step.',
	timerRang: '{party} has waited {duration} and goes on by itself.',
	acted: '{party} chooses: {choice}.',
	faults: {
		dropped: '{name} never arrives.',
		delayed: '{name} is held up on its way for {duration}.',
		duplicated: '{name} is doubled on its way.',
		altered: '{name} is altered on its way.'
	},
	clockSlow: 'The clock of {party} runs {duration} slow.',
	clockFast: 'The clock of {party} runs {duration} fast.',
	clockRight: 'The clock of {party} is right again.',
	stopped: '{party} stopped.',
	restarted: '{party} is back.',
	statusWord: {
		accepted: '{party} takes {name}: every check passed ({n}).',
		refused: '{party} refuses {name}: {error}.',
		repeated: '{party} has seen {name} before and changes nothing.',
		parked: '{party} first asks whether a certificate behind {name} is still good.',
		lost: '{party} does not take {name}.'
	},
	moneyMoves: 'Money moves: {amount} from {from} to {to}.',
	end: 'The run has ended. Nothing more is due.',
	narration: 'Narration',
	step: 'Step {now} of {all}',
	clock: 'Virtual time {time}',
	holders: 'Who holds what',
	money: 'Money',
	goods: 'Goods',
	nobody: 'nobody',
	risk: 'Risk',
	ghost: 'Show what is ahead',
	fold: 'Fold the bank',
	foldGroup: 'Fold {group}',
	fit: 'One message at a time',
	empty: 'Nothing has been sent yet.',
	follow: 'Back to the current step'
} as const;
