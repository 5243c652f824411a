const machines = /^(BW|SAS|TS|BDC)\b/;

/** Words for the machines of a bank, once for each bank that people can pay through. */
export const atEveryBank = (words: Readonly<Record<string, string>>): Record<string, string> =>
	Object.fromEntries(
		Object.entries(words)
			.filter(([key]) => machines.test(key))
			.flatMap(([key, text]) => ['', 'S', 'W'].map((prefix) => [`${prefix}${key}`, text] as const))
	);
