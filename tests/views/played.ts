import { dataOf } from '../modes/data/data.ts';
import { modeNamed, wholeRun, type Played } from '../modes/playing.ts';
import { columnsOf, keySet } from '../../src/lib/views/diagram/columns.ts';
import { dictionaries } from '../i18n.ts';
import { wordsOf } from '../modes/spoken.ts';
import type { Language } from '../../src/lib/i18n/language.ts';
import { shownLines, type Detail } from '../../src/lib/views/diagram/lines.ts';
import { emptyStory, storyOf } from '../../src/lib/views/diagram/story.ts';
import type { MessageLine } from '../../src/lib/views/diagram/storyLine.ts';
import type { Options } from '../../src/lib/world/fact.ts';

/** A mode played to its end, with the story that is drawn from it. */
export async function toldRun(options: Options = {}, id = 'online-banking') {
	const mode = modeNamed(id);
	const played = await wholeRun(mode, { ...dataOf(mode).plain, ...options });
	return { played, story: storyOf(emptyStory, played.cast, played.trace, played.worlds) };
}
export type Told = Awaited<ReturnType<typeof toldRun>>;

export const wordingIn = ({ cast, mode }: Played, language: Language = 'en') => ({
	t: dictionaries[language],
	words: wordsOf[mode.id]?.[language] ?? mode.words.en,
	cast
});

/** Lanes with the bank folded or not. */
export const lanesOf = ({ mode }: Played, folded = false, hidden: readonly string[] = []) =>
	columnsOf(mode.lanes({}), mode.words.en, keySet(folded ? ['HB'] : []), keySet(hidden));

export const linesAt = ({ played, story }: Told, detail: Detail, folded = false) =>
	shownLines(story, { detail, columns: lanesOf(played, folded) });

/** The first line of a row. */
export function lineOf({ story }: Told, row: string): MessageLine {
	const found = story.lines.find((line) => line.type === 'message' && line.message.row === row);
	if (found?.type !== 'message') throw new Error(`not in the story: ${row}`);
	return found;
}
