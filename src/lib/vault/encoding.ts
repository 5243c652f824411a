/** Base64 and base64url (RFC 4648 sections 4 and 5), strict: every value has exactly one spelling. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const alphabets = { plain: letters + '+/', url: letters + '-_' };
type Alphabet = keyof typeof alphabets;

const writing = { plain: codesOf(alphabets.plain), url: codesOf(alphabets.url) };
const reading = { plain: valuesOf(alphabets.plain), url: valuesOf(alphabets.url) };
const utf8 = new TextEncoder();
const ascii = new TextDecoder();
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function codesOf(alphabet: string): Uint8Array {
	return Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0));
}

function valuesOf(alphabet: string): Int8Array {
	const values = new Int8Array(128).fill(-1);
	for (let value = 0; value < 64; value++) values[alphabet.charCodeAt(value)] = value;
	return values;
}

function encode(bytes: Uint8Array, alphabet: Alphabet): string {
	const table = writing[alphabet];
	const codes = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
	let at = 0;
	for (let i = 0; i < bytes.length; i += 3) {
		const triple = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
		codes[at++] = table[triple >> 18]!;
		codes[at++] = table[(triple >> 12) & 63]!;
		if (at < codes.length) codes[at++] = table[(triple >> 6) & 63]!;
		if (at < codes.length) codes[at++] = table[triple & 63]!;
	}
	// A decoder builds the text several times as fast as String.fromCharCode.
	return ascii.decode(codes);
}

function decode(text: string, alphabet: Alphabet): Uint8Array<ArrayBuffer> | null {
	const table = reading[alphabet];
	if (text.length % 4 === 1) return null;
	const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
	let bits = 0;
	let held = 0;
	let at = 0;
	for (let i = 0; i < text.length; i++) {
		const value = table[text.charCodeAt(i)] ?? -1;
		if (value < 0) return null;
		bits = ((bits << 6) | value) & 0xffff;
		held += 6;
		if (held >= 8) {
			held -= 8;
			bytes[at++] = (bits >> held) & 255;
		}
	}
	// Left-over bits must be zero: otherwise a changed last letter would read as the same bytes.
	return (bits & ((1 << held) - 1)) === 0 ? bytes : null;
}

/** The bytes as base64url without padding. */
export function toBase64Url(bytes: Uint8Array): string {
	return encode(bytes, 'url');
}

/** The bytes of base64url without padding; null for anything not spelled canonically. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
	return decode(text, 'url');
}

/** The bytes as padded base64. */
export function toBase64(bytes: Uint8Array): string {
	const text = encode(bytes, 'plain');
	return text + '='.repeat((4 - (text.length % 4)) % 4);
}

/** The bytes of padded base64; null for anything not spelled canonically. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
	if (text.length % 4 !== 0) return null;
	const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
	return decode(padding === 0 ? text : text.slice(0, -padding), 'plain');
}

/** The UTF-8 bytes of a text. */
export function toUtf8(text: string): Uint8Array<ArrayBuffer> {
	return utf8.encode(text);
}

/** The text of UTF-8 bytes; null when they are not UTF-8. */
export function fromUtf8(bytes: Uint8Array): string | null {
	try {
		return strictUtf8.decode(bytes);
	} catch {
		return null;
	}
}

/** Lower-case hexadecimal, two digits a byte. */
export function toHex(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
	return text;
}

/** The bytes of lower-case hexadecimal; null for anything else. */
export function fromHex(text: string): Uint8Array<ArrayBuffer> | null {
	if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) return null;
	return Uint8Array.from({ length: text.length / 2 }, (_, i) =>
		parseInt(text.slice(2 * i, 2 * i + 2), 16)
	);
}
