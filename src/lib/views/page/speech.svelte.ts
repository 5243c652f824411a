import { getContext, setContext } from 'svelte';
import { english, fetchDictionary, type Dictionary } from '#lib/i18n/dictionary.ts';
import { fill } from '#lib/i18n/fill.ts';
import type { Language } from '#lib/i18n/language.ts';
import { savePreferences, type Preferences, type Theme } from './preferences.ts';

/** Fetches words in a language; the page changes over when all of them are there. */
type Fetch = (language: Language) => Promise<() => void>;

/** What a person has chosen for the page, and everything written for the eye in that language. */
export class Speech {
	language = $state<Language>('en');
	theme = $state<Theme>('auto');
	/** Single letters act as keys. */
	letters = $state(true);
	#words = $state.raw<Dictionary>(english);
	readonly t: Dictionary = $derived(this.#words);
	/** The language asked for last: its words may still be on their way. */
	#wanted: Language = 'en';
	#others: readonly Fetch[] = [];
	readonly #money = $derived(
		(ccy: string) =>
			new Intl.NumberFormat(this.language, {
				style: 'currency',
				currency: ccy,
				currencyDisplay: 'narrowSymbol'
			})
	);
	readonly #clock = $derived(
		new Intl.DateTimeFormat(this.language, {
			timeZone: 'UTC',
			year: 'numeric',
			month: 'short',
			day: 'numeric',
			hour: '2-digit',
			minute: '2-digit',
			second: '2-digit',
			hourCycle: 'h23',
			timeZoneName: 'short'
		})
	);

	constructor(language: Language = 'en', words: Dictionary = english) {
		this.language = this.#wanted = language;
		this.#words = words;
	}

	/** Takes what a person has chosen. */
	take({ language, theme, letters }: Partial<Preferences>): void {
		this.theme = theme ?? this.theme;
		this.letters = letters ?? this.letters;
		if (language) void this.#speak(language);
	}

	/** A person chooses, for good. */
	choose(change: Partial<Preferences>): void {
		this.take(change);
		savePreferences({ language: this.#wanted, theme: this.theme, letters: this.letters });
	}

	async #speak(language: Language): Promise<void> {
		this.#wanted = language;
		const [words, ...changes] = await Promise.all([
			fetchDictionary(language),
			...this.#others.map((fetch) => fetch(language))
		]);
		if (this.#wanted !== language) return;
		this.#words = words;
		this.language = language;
		for (const change of changes) change();
	}

	/** Something with words of its own speaks the page's language from now on; the answer ends that. */
	join(fetch: Fetch): () => void {
		this.#others = [...this.#others, fetch];
		void this.#speak(this.#wanted);
		return () => void (this.#others = this.#others.filter((one) => one !== fetch));
	}

	/** An amount of whole minor units, as people of this language write it. */
	money(minor: number, ccy = 'CNY'): string {
		const format = this.#money(ccy);
		const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
		return format.format(minor / 10 ** decimals);
	}

	/** A moment of the virtual clock, in UTC. */
	clock(at: number): string {
		return this.#clock.format(at);
	}

	/** A day and time of the person's own clock. */
	when(at: number): string {
		return new Intl.DateTimeFormat(this.language, {
			dateStyle: 'medium',
			timeStyle: 'short'
		}).format(at);
	}

	/** A stretch of virtual time in its largest fitting unit. */
	duration(ms: number): string {
		const { durations } = this.t.fields;
		const steps = [
			[86_400_000, durations.d],
			[3_600_000, durations.h],
			[60_000, durations.min],
			[1_000, durations.s]
		] as const;
		for (const [size, sentence] of steps)
			if (ms >= size) return fill(sentence, { n: this.#rounded(ms / size) });
		return fill(durations.ms, { n: this.#rounded(ms) });
	}

	#rounded(value: number): string {
		return new Intl.NumberFormat(this.language, { maximumFractionDigits: 1 }).format(value);
	}
}

const key = Symbol('speech');

export const giveSpeech = (speech: Speech): Speech => setContext(key, speech);
/** The language of the page around this component. */
export const useSpeech = (): Speech => getContext<Speech>(key);
