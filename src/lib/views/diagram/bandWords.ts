import { textWidth } from './textWidth.ts';
import type { StoryLine } from './storyLine.ts';

/** What stands in the upper corners of a row: the phase that begins, and how much later it is. */
export interface BandWords {
	readonly phase: string | null;
	readonly later: string | null;
}
/** From here on a stretch of time is worth a word. */
const long = 60_000;
const none: BandWords = { phase: null, later: null };

/** The words of a line's band; `before` is the line above it, if there is one. */
export function bandWordsOf(
	line: StoryLine,
	before: StoryLine | undefined,
	names: Readonly<Record<string, string>>,
	laterWords: (ms: number) => string
): BandWords {
	const phase = line.phase === before?.phase ? null : (names[line.phase] ?? line.phase);
	const later = before && line.gapMs >= long ? laterWords(line.gapMs) : null;
	return phase === null && later === null ? none : { phase, later };
}

/** How far they reach into the picture, pixels from its edges: other words keep off. */
export const reachOf = ({ phase, later }: BandWords) => ({
	left: phase === null ? 0 : textWidth(phase, 12) + 16,
	right: later === null ? 0 : textWidth(later, 12) + 16
});
