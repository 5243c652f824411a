/** Words of the transport, the detail switch and the table of keys. */
export const transport = {
	playback: 'Playback',
	first: 'First',
	previous: 'Previous',
	play: 'Play',
	pause: 'Pause',
	next: 'Next',
	last: 'Last',
	position: 'Position',
	positionText: 'Step {now} of {all}',
	speed: 'Speed',
	speedValue: '{speed}×',
	until: 'Run until',
	untilChoose: 'Run until …',
	untils: {
		phase: 'the next phase',
		money: 'money leaves the customer',
		refusal: 'a check fails',
		end: 'the end'
	},
	detail: 'Detail',
	details: { 1: 'Lecture', 2: 'Parties', 3: 'Internals' },
	more: 'More controls',
	help: 'Keys',
	helpTitle: 'Keys',
	close: 'Close',
	letters: 'Single letters act as keys',
	action: 'Action',
	key: 'Keys',
	keys: {
		next: 'Next step',
		previous: 'Previous step',
		play: 'Play or pause',
		first: 'First step',
		last: 'Last step',
		slower: 'Slower',
		faster: 'Faster',
		detail: 'Level of detail',
		fullscreen: 'Full screen',
		help: 'This table'
	},
	keyNames: {
		right: 'Right',
		left: 'Left',
		space: 'Space',
		pageDown: 'PageDown',
		pageUp: 'PageUp',
		home: 'Home',
		end: 'End'
	}
} as const;
