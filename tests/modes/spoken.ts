import type { Language } from '../../src/lib/i18n/language.ts';
import { modes } from '../../src/lib/modes/index.ts';
import type { Mode, ModeWords } from '../../src/lib/modes/mode.ts';

const inBoth = async ({ words }: Mode): Promise<Readonly<Record<Language, ModeWords>>> => ({
	en: words.en,
	'zh-CN': await words['zh-CN']()
});

const all = Object.values(modes).map(async (mode) => [mode.id, await inBoth(mode)] as const);
/** The words of every mode in every language, at once; a page fetches those it speaks. */
export const wordsOf: Readonly<Record<string, Readonly<Record<Language, ModeWords>>>> =
	Object.fromEntries(await Promise.all(all));
