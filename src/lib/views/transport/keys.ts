/** What a key may ask of the stage. */
export type KeyAction =
	| 'next'
	| 'previous'
	| 'play'
	| 'first'
	| 'last'
	| 'slower'
	| 'faster'
	| 'detail-1'
	| 'detail-2'
	| 'detail-3'
	| 'fullscreen'
	| 'help';

const named: Readonly<Record<string, KeyAction>> = {
	ArrowRight: 'next',
	PageDown: 'next',
	ArrowLeft: 'previous',
	PageUp: 'previous',
	' ': 'play',
	Home: 'first',
	End: 'last'
};
/** Single characters: a person may switch them off (WCAG 2.1.4). */
const characters: Readonly<Record<string, KeyAction>> = {
	n: 'next',
	p: 'previous',
	k: 'play',
	'<': 'slower',
	'>': 'faster',
	'1': 'detail-1',
	'2': 'detail-2',
	'3': 'detail-3',
	f: 'fullscreen',
	'?': 'help'
};

/** What has the focus, as far as keys go. */
export type Focus = 'typing' | 'range' | 'arrows' | 'pressable' | 'elsewhere';

/** The action of a key, or null where the key belongs to whatever has the focus. */
export function actionOf(
	key: string,
	held: boolean,
	focus: Focus,
	letters: boolean
): KeyAction | null {
	if (held || focus === 'typing') return null;
	const action = named[key];
	if (action !== undefined) {
		if (focus === 'range' || (focus === 'arrows' && key.startsWith('Arrow'))) return null;
		return key === ' ' && focus !== 'elsewhere' ? null : action;
	}
	return letters ? (characters[key.toLowerCase()] ?? null) : null;
}

/** What the focused element does with keys of its own. */
export function focusOf(target: EventTarget | null): Focus {
	if (!(target instanceof Element)) return 'elsewhere';
	if (
		target.closest(
			'textarea, select, [contenteditable], input:not([type=range], [type=radio], [type=checkbox])'
		)
	)
		return 'typing';
	if (target.closest('input[type=range], [role=tablist], dialog')) return 'range';
	if (target.closest('input')) return 'arrows';
	return target.closest('button, a, summary') ? 'pressable' : 'elsewhere';
}
