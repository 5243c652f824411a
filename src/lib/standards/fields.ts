/** What the characters of a field may be: digits, letters and digits, those and special ones, or bits. */
export type Alphabet = 'n' | 'an' | 'ans' | 'b';

/** One data element of ISO 8583:1987, as far as it is used here (domain 8.1). */
export interface FieldFormat {
	readonly number: number;
	readonly alphabet: Alphabet;
	/** Characters, or bits of a `b` field; the most of them where the length varies. */
	readonly length: number;
	/** Digits of the length that stands before a field of varying length. */
	readonly prefix?: 2 | 3;
}

const written: readonly (readonly [number, Alphabet, number, (2 | 3)?])[] = [
	[2, 'n', 19, 2],
	[3, 'n', 6],
	[4, 'n', 12],
	[7, 'n', 10],
	[11, 'n', 6],
	[12, 'n', 6],
	[13, 'n', 4],
	[14, 'n', 4],
	[22, 'n', 3],
	[25, 'n', 2],
	[32, 'n', 11, 2],
	[37, 'an', 12],
	[38, 'an', 6],
	[39, 'an', 2],
	[41, 'ans', 8],
	[42, 'ans', 15],
	[49, 'n', 3],
	[52, 'b', 64],
	[54, 'an', 120, 3],
	[64, 'b', 64],
	[70, 'n', 3],
	[90, 'n', 42],
	[128, 'b', 64]
];

/** Every field that is used here, by its number. */
export const fieldFormats: ReadonlyMap<number, FieldFormat> = new Map(
	written.map(([number, alphabet, length, prefix]) => [
		number,
		{ number, alphabet, length, ...(prefix === undefined ? {} : { prefix }) }
	])
);

/** A field's format as the standard writes it: `n 12`, `n ..19` with its length before it, `b 64`. */
export function formatName({ alphabet, length, prefix }: FieldFormat): string {
	return prefix === undefined
		? `${alphabet} ${length}`
		: `${'L'.repeat(prefix)}VAR ${alphabet} ..${length}`;
}

/** A masked card number stands where its digits would: nobody outside the bank gets them. */
const shapes: Readonly<Record<Alphabet, RegExp>> = {
	n: /^[\d*]*$/,
	an: /^[A-Za-z0-9]*$/,
	ans: /^[ -~]*$/,
	b: /^[0-9A-F]*$/
};

/** Why a value does not fit its field; null when it fits. Bits are hexadecimal, capital letters. */
export function fieldProblem(number: number, value: string): string | null {
	const format = fieldFormats.get(number);
	if (!format) return `field ${number} is not known here`;
	const { alphabet, length, prefix } = format;
	const characters = alphabet === 'b' ? length / 4 : length;
	const fits = prefix === undefined ? value.length === characters : value.length <= characters;
	if (!fits) return `field ${number} has ${value.length} characters, not ${formatName(format)}`;
	const starred = number !== 2 && value.includes('*') && alphabet === 'n';
	return shapes[alphabet].test(value) && !starred
		? null
		: `field ${number} is not ${formatName(format)}`;
}
