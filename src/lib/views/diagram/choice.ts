import type { ModeWords } from '#lib/modes/mode.ts';

/** A person's choice in words, from whichever screen offers it. */
export function choiceWords(words: ModeWords, type: string, screen?: string): string {
	const own = screen === undefined ? undefined : words.screens[screen]?.choices[type];
	if (own !== undefined) return own;
	for (const one of Object.values(words.screens)) {
		const found = one.choices[type];
		if (found !== undefined) return found;
	}
	return type;
}
