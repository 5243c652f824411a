import type { Language } from '#lib/i18n/language.ts';
import type { ModeWords } from '../mode.ts';

export const words = {} as Readonly<Record<Language, ModeWords>>;
