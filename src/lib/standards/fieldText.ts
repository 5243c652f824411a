import { additionalAmounts } from './composed.ts';
import { numberOf } from './currencies.ts';

/** China Standard Time, all year. */
const offsetMs = 8 * 3_600_000;

/** `YYYY-MM-DDThh:mm:ss` to the digits of month, day, hour, minute and second. */
const digitsAt = (at: number): string => new Date(at).toISOString().slice(5, 19).replace(/\D/g, '');

/**
 * A claim as the characters of a field of ISO 8583: amounts in minor units filled with zeros, times in
 * milliseconds as month to second (field 7 in UTC, 12 and 13 local), texts filled with blanks. Null
 * where it cannot be said so: a secret that nobody is shown, or no value at all.
 */
export function fieldText(number: number, value: unknown, currency = '156'): string | null {
	if (typeof value === 'number') return fromNumber(number, value, currency);
	if (typeof value === 'string') return fromText(number, value);
	if (typeof value !== 'object' || value === null) return null;
	const { minor, ccy, masked } = value as Readonly<Record<string, unknown>>;
	if (number === 49 && typeof ccy === 'string') return numberOf(ccy);
	if (number === 4 && typeof minor === 'number') return fromNumber(4, minor, currency);
	return number === 2 && typeof masked === 'string' ? masked : null;
}

function fromNumber(number: number, value: number, currency: string): string | null {
	if (!Number.isSafeInteger(value)) return null;
	switch (number) {
		case 4:
			return String(value).padStart(12, '0');
		case 7:
			return digitsAt(value);
		case 12:
			return digitsAt(value + offsetMs).slice(4);
		case 13:
			return digitsAt(value + offsetMs).slice(0, 4);
		case 54:
			return additionalAmounts([{ account: '10', amountType: '02', currency, minor: value }]);
		default:
			return null;
	}
}

function fromText(number: number, value: string): string {
	if (number === 41) return value.padEnd(8);
	return number === 42 ? value.padEnd(15) : value;
}
