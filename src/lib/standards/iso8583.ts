import { fieldFormats, fieldProblem } from './fields.ts';

/** Values by field number, each as the characters of its format. */
export type FieldValues = ReadonlyMap<number, string>;
export interface Iso8583Message {
	/** Message type indicator, 4 digits. */
	readonly mti: string;
	readonly fields: FieldValues;
}
export type Parsed =
	| ({ readonly ok: true; readonly bitmap: string } & Iso8583Message)
	| { readonly ok: false; readonly why: string };

/**
 * The bitmap of the fields that are present, hexadecimal: bit i, counted from the left and from 1, is
 * field i. Bit 1 says that a secondary bitmap for 65 to 128 follows.
 */
export function bitmapOf(present: Iterable<number>): string {
	const numbers = new Set(present);
	for (const number of numbers)
		if (!(Number.isInteger(number) && number >= 2 && number <= 128))
			throw new Error(`no such field: ${number}`);
	const two = [...numbers].some((number) => number > 64);
	if (two) numbers.add(1);
	let bitmap = '';
	for (let first = 1; first <= (two ? 128 : 64); first += 4) {
		const digit = [8, 4, 2, 1].reduce(
			(sum, weight, place) => (numbers.has(first + place) ? sum + weight : sum),
			0
		);
		bitmap += digit.toString(16).toUpperCase();
	}
	return bitmap;
}

/** The numbers of a bitmap's lit bits, bit 1 among them. */
export function litBits(bitmap: string): readonly number[] {
	return [...bitmap].flatMap((digit, place) => {
		const value = parseInt(digit, 16);
		return [8, 4, 2, 1].flatMap((weight, bit) => (value & weight ? [4 * place + bit + 1] : []));
	});
}

/** The message as one text: type, bitmap, fields in order. Simplified: ASCII, bitmap and bits in hexadecimal. */
export function encode({ mti, fields }: Iso8583Message): string {
	if (!/^\d{4}$/.test(mti)) throw new Error(`a message type has four digits: ${mti}`);
	const ordered = [...fields].sort(([one], [other]) => one - other);
	const values = ordered.map(([number, value]) => {
		const problem = fieldProblem(number, value);
		if (problem !== null) throw new Error(`does not fit: ${problem}`);
		const prefix = fieldFormats.get(number)?.prefix;
		return prefix === undefined ? value : String(value.length).padStart(prefix, '0') + value;
	});
	return mti + bitmapOf(fields.keys()) + values.join('');
}

/** Reads a text back; says why where it is no message. */
export function decode(text: string): Parsed {
	const [, mti = '', first = ''] = /^(\d{4})([0-9A-F]{16})/.exec(text) ?? [];
	if (mti === '') return { ok: false, why: 'no type and bitmap' };
	const two = litBits(first).includes(1);
	const bitmap = two ? text.slice(4, 36) : first;
	if (two && !/^[0-9A-F]{32}$/.test(bitmap)) return { ok: false, why: 'no secondary bitmap' };
	const fields = new Map<number, string>();
	let at = 4 + bitmap.length;
	for (const number of litBits(bitmap).filter((bit) => bit !== 1)) {
		const format = fieldFormats.get(number);
		if (!format) return { ok: false, why: `field ${number} is not known here` };
		const { alphabet, prefix = 0 } = format;
		const counted = text.slice(at, at + prefix);
		if (prefix > 0 && !(counted.length === prefix && /^\d+$/.test(counted)))
			return { ok: false, why: `field ${number} has no length` };
		const fixed = alphabet === 'b' ? format.length / 4 : format.length;
		const length = prefix > 0 ? Number(counted) : fixed;
		const value = text.slice(at + prefix, at + prefix + length);
		const problem =
			value.length < length ? `field ${number} is cut off` : fieldProblem(number, value);
		if (problem !== null) return { ok: false, why: problem };
		fields.set(number, value);
		at += prefix + length;
	}
	if (at < text.length) return { ok: false, why: `${text.length - at} characters too many` };
	// A secondary bitmap of nothing would make two texts of one message.
	if (bitmapOf(fields.keys()) !== bitmap) return { ok: false, why: 'an empty secondary bitmap' };
	return { ok: true, mti, bitmap, fields };
}
