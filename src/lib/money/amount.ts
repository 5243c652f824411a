/** An amount of money in whole minor units of one currency; never a floating point number of yuan. */
export interface Amount {
	readonly minor: number;
	readonly ccy: string;
}

/** What can be wrong with something that claims to be an amount. */
export type AmountProblem =
	'not-an-amount' | 'currency-unknown' | 'not-whole-minor-units' | 'amount-out-of-range';

/** The largest amount a message can carry: twelve digits, as ISO 8583 field 4. */
export const largestMinor = 999_999_999_999;

// ISO 4217 minor units. XTS is the code reserved for testing.
const exponents = new Map([
	['CNY', 2],
	['USD', 2],
	['EUR', 2],
	['HKD', 2],
	['JPY', 0],
	['KWD', 3],
	['XTS', 2]
]);

/** The number of decimals of a currency (ISO 4217), or null when the currency is not known here. */
export function exponentOf(ccy: string): number | null {
	return exponents.get(ccy) ?? null;
}

/** The sum of two amounts of the same currency. */
export function add(a: Amount, b: Amount): Amount {
	return { minor: exact(a.minor + b.minor), ccy: sharedCurrency(a, b) };
}

/** The first amount less the second, of the same currency; it may fall below zero. */
export function subtract(a: Amount, b: Amount): Amount {
	return { minor: exact(a.minor - b.minor), ccy: sharedCurrency(a, b) };
}

/** Whether two amounts are the same number of the same currency. */
export function equalAmounts(a: Amount, b: Amount): boolean {
	return a.minor === b.minor && a.ccy === b.ccy;
}

/** What forbids a value to be paid, or null when it is a payable amount of a known currency. */
export function amountProblem(value: unknown): AmountProblem | null {
	if (typeof value !== 'object' || value === null) return 'not-an-amount';
	if (!('minor' in value) || !('ccy' in value)) return 'not-an-amount';
	const { minor, ccy } = value;
	if (typeof minor !== 'number' || typeof ccy !== 'string') return 'not-an-amount';
	if (!exponents.has(ccy)) return 'currency-unknown';
	if (!Number.isInteger(minor)) return 'not-whole-minor-units';
	return minor < 1 || minor > largestMinor ? 'amount-out-of-range' : null;
}

/** Reads "280.00" as an amount; null for anything else, such as more decimals than the currency has. */
export function parseAmount(text: string, ccy: string): Amount | null {
	const exponent = exponentOf(ccy);
	const parts = /^(0|[1-9]\d{0,14})(?:\.(\d+))?$/.exec(text.trim());
	if (exponent === null || parts === null) return null;
	const decimals = parts[2] ?? '';
	if (decimals.length > exponent) return null;
	const amount = { minor: Number((parts[1] ?? '') + decimals.padEnd(exponent, '0')), ccy };
	return amountProblem(amount) === null ? amount : null;
}

/** The amount in major units with a point and nothing else: "280.00", "28000" yen, "28.000" dinar. */
export function plainAmount({ minor, ccy }: Amount): string {
	const exponent = exponentOf(ccy);
	if (exponent === null) throw new Error(`wrote an amount in an unknown currency: ${ccy}`);
	const digits = String(Math.abs(minor)).padStart(exponent + 1, '0');
	const point = digits.length - exponent;
	const decimals = exponent === 0 ? '' : `.${digits.slice(point)}`;
	return `${minor < 0 ? '-' : ''}${digits.slice(0, point)}${decimals}`;
}

/** A share of an amount at a rate in millionths, rounded half up to the minor unit: 0.60 % is 6000. */
export function feeOf(minor: number, rateMillionths: number): number {
	for (const factor of [minor, rateMillionths]) {
		if (!Number.isSafeInteger(factor) || factor < 0)
			throw new Error(`took a share by a number that is no whole count: ${String(factor)}`);
	}
	// The product can pass 2^53, where a number would round by itself and not half up.
	const doubled = 2n * BigInt(minor) * BigInt(rateMillionths);
	return exact(Number((doubled + 1_000_000n) / 2_000_000n));
}

/** The same share as an amount in the same currency. */
export function share(amount: Amount, rateMillionths: number): Amount {
	return { minor: feeOf(amount.minor, rateMillionths), ccy: amount.ccy };
}

function sharedCurrency(a: Amount, b: Amount): string {
	if (a.ccy !== b.ccy) throw new Error(`reckoned with two currencies: ${a.ccy} and ${b.ccy}`);
	return a.ccy;
}

function exact(minor: number): number {
	if (!Number.isSafeInteger(minor)) throw new Error(`lost the last digit of: ${String(minor)}`);
	return minor;
}
