import type { Language } from '#lib/i18n/language.ts';

/** Words in every language of the page: English is at hand, any other is fetched when somebody speaks it. */
export interface Spoken<W> extends Readonly<Record<Exclude<Language, 'en'>, () => Promise<W>>> {
	readonly en: W;
}

export const spokenIn = async <W>(words: Spoken<W>, language: Language): Promise<W> =>
	language === 'en' ? words.en : words[language]();

/** The words of two, put together in every language. */
export const together = <A, B, W>(
	one: Spoken<A>,
	other: Spoken<B>,
	join: (one: A, other: B) => W
): Spoken<W> => ({
	en: join(one.en, other.en),
	'zh-CN': async () => join(...(await Promise.all([one['zh-CN'](), other['zh-CN']()])))
});
