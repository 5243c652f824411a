import { languages, type Language } from '#lib/i18n/language.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
/** What a person has chosen for good. */
export interface Preferences {
	readonly language: Language;
	readonly theme: Theme;
	/** Single letters act as keys. */
	readonly letters: boolean;
}

const place = 'paylanes-preferences';

/** What was chosen before; else the language of the browser, its theme, and letters on. */
export function savedPreferences(): Preferences {
	const usual: Preferences = {
		language: navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en',
		theme: 'auto',
		letters: true
	};
	try {
		const saved = JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<Preferences>;
		return {
			language: languages.find((one) => one === saved.language) ?? usual.language,
			theme: themes.find((one) => one === saved.theme) ?? usual.theme,
			letters: saved.letters ?? usual.letters
		};
	} catch {
		// No storage, or something else's bytes in it: the usual will do.
		return usual;
	}
}

/** Keeps the choice where the browser keeps anything. */
export function savePreferences(preferences: Preferences): void {
	try {
		localStorage.setItem(place, JSON.stringify(preferences));
	} catch {
		// Nothing is kept here: the choice lasts as long as the page.
	}
}
