/** Numbers of currencies (ISO 4217), as field 49 has them. */
const numbers: ReadonlyMap<string, string> = new Map([
	['CNY', '156'],
	['USD', '840'],
	['EUR', '978'],
	['HKD', '344'],
	['JPY', '392'],
	['KWD', '414'],
	['XTS', '963']
]);

/** The number of a currency, such as 156 of CNY; null when it is not known here. */
export const numberOf = (ccy: string): string | null => numbers.get(ccy) ?? null;

/** The letters of a currency's number; null when it is not known here. */
export const lettersOf = (number: string): string | null =>
	[...numbers].find(([, one]) => one === number)?.[0] ?? null;
