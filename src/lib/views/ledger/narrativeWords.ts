import type { Dictionary } from '#lib/i18n/dictionary.ts';

/** What an entry was for, in words; as it was written where the dictionary does not know it. */
export function narrativeWords({ panels }: Dictionary, narrative: string): string {
	const words: Readonly<Record<string, string>> = panels.narratives;
	return words[narrative] ?? narrative;
}
