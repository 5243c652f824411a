/** The shape of the English words, with any text in each place. */
export type Words<T> = T extends string
	? string
	: T extends readonly string[]
		? readonly string[]
		: { readonly [K in keyof T]: Words<T[K]> };
