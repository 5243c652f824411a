/**
 * Where a value holds something that looks like a secret in clear: a secret reference with a value,
 * or a card number. Looks into JSON and into the readable halves of signatures and envelopes too.
 */
export function secretIn(value: unknown): string | null {
	// A stack of our own: a file may nest deeper than the engine lets functions call.
	const stack: { value: unknown; name: string; place: string }[] = [{ value, name: '', place: '' }];
	for (let top = stack.pop(); top; top = stack.pop()) {
		const { value: one, name, place } = top;
		if (typeof one === 'number' && !Number.isSafeInteger(one) && Math.abs(one) >= 1e15)
			return place;
		// JSON numbers of 12 digits are amounts; ISO 8583 field 4 has so many.
		if (typeof one === 'number' && cardNumberIn(String(one), name) && one >= 1e12) return place;
		if (typeof one === 'string') {
			const inner = readable(one);
			// In JSON it matters under which name a number stands; where it is damaged nobody can tell.
			const seen = looksLikeJson(one) ? (inner.length > 0 ? null : 'Id') : name;
			if (seen !== null && cardNumberIn(one, seen)) return place;
			for (const value of inner) stack.push({ value, name, place });
		}
		if (typeof one !== 'object' || one === null) continue;
		if (Object.hasOwn(one, '$secret') && Object.hasOwn(one, 'value')) return place;
		for (const [key, inner] of Object.entries(one))
			stack.push({ value: inner, name: Array.isArray(one) ? name : key, place: `${place}/${key}` });
	}
	return null;
}

/** Ids may be long numbers by chance; a number of our own cards is one wherever it stands. */
const idName = /(Id|rrn|serial|kid|jti|nonce)$/;
const ownCard = /^9999\d{12}$/;
/** Whole runs only: digits inside base64url or hexadecimal are no card number. */
const digits = /(?<![\w-])\d{12,19}(?![\w-])/g;

function cardNumberIn(text: string, name: string): boolean {
	return (text.match(digits) ?? []).some(
		(run) => luhn(run) && (ownCard.test(run) || !(idName.test(name) || isTime(run)))
	);
}

/** Milliseconds since the Unix epoch have 13 digits and start with 1 to 3, as no card number does. */
function isTime(run: string): boolean {
	return run.length === 13 && /^[1-3]/.test(run);
}

function luhn(run: string): boolean {
	let sum = 0;
	for (let place = 0; place < run.length; place++) {
		const digit = run.charCodeAt(run.length - 1 - place) - 48;
		const weighed = place % 2 === 1 ? digit * 2 : digit;
		sum += weighed > 9 ? weighed - 9 : weighed;
	}
	return sum % 10 === 0;
}

const looksLikeJson = (text: string): boolean => text.startsWith('{') || text.startsWith('[');

/** What a text spells when it is JSON, or a JOSE compact form whose parts are JSON. */
function readable(text: string): readonly unknown[] {
	if (looksLikeJson(text)) return fromJson(text);
	return text.startsWith('eyJ') ? text.split('.').flatMap((part) => fromJson(decoded(part))) : [];
}

function decoded(part: string): string {
	try {
		return atob(part.replaceAll('-', '+').replaceAll('_', '/'));
	} catch {
		return '';
	}
}

function fromJson(text: string): readonly unknown[] {
	try {
		return [JSON.parse(text)];
	} catch {
		return [];
	}
}
