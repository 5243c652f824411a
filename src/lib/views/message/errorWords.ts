import type { Dictionary } from '#lib/i18n/dictionary.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Claims } from './claims.ts';

/** What an error code says on the screen (domain 3.8); the code itself where it has no words. */
export function errorWords(
	t: Dictionary,
	code: string | null,
	parts: Readonly<Record<string, Claims>> = {}
): string {
	if (code === null) return '';
	const words: Readonly<Record<string, string>> = t.errors;
	const left = Object.values(parts).find((claims) => 'triesLeft' in claims)?.['triesLeft'];
	return fill(words[code] ?? code, typeof left === 'number' ? { n: left } : {});
}
