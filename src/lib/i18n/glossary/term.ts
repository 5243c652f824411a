/** One term of the field in both languages, each with a sentence for learners. */
export interface Term {
	readonly en: string;
	readonly zh: string;
	readonly says: { readonly en: string; readonly zh: string };
}

/** A term: English, Chinese, and what it says in each. */
export const term = (en: string, zh: string, says: string, saysZh: string): Term => ({
	en,
	zh,
	says: { en: says, zh: saysZh }
});
