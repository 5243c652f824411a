import { money } from './money.ts';
import { parties } from './parties.ts';
import { security } from './security.ts';
import type { Term } from './term.ts';

/** The vocabulary of the field in both languages, by subject (domain 2). */
export const glossary: Readonly<Record<'parties' | 'money' | 'security', readonly Term[]>> = {
	parties,
	money,
	security
};
