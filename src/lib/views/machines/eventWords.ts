import type { ModeWords } from '#lib/modes/mode.ts';
import type { Cast } from '#lib/world/cast.ts';
import { choiceWords } from '../diagram/choice.ts';

/** What sets a machine moving, in words: a message's name, a choice, or time that passes. */
export function eventWords(cast: Cast, words: ModeWords, event: string, timeOut: string): string {
	if (event.startsWith('xstate.after')) return timeOut;
	const row = Object.values(cast.rows).find((one) => one.kind === event);
	const name = row ? words.messages[row.key]?.name : undefined;
	return name ?? choiceWords(words, event);
}
