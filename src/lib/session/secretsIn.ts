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
		if (typeof one === 'number' || typeof one === 'string') {
			if (cardNumberIn(one, name)) return place;
			if (typeof one === 'string')
				for (const inner of readable(one)) stack.push({ value: inner, name, place });
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

function cardNumberIn(value: string | number, name: string): boolean {
	// JSON numbers of 12 digits are amounts; ISO 8583 field 4 has so many.
	if (typeof value === 'number' && value < 1e12) return false;
	return (String(value).match(digits) ?? []).some(
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

/** What a text spells when it is JSON, or a JOSE compact form whose parts are JSON. */
function readable(value: string): readonly unknown[] {
	const start = value.charAt(0);
	if (start === '{' || start === '[') return [fromJson(value)];
	if (!value.startsWith('eyJ')) return [];
	return value.split('.').map((part) => (part.startsWith('eyJ') ? fromJson(decoded(part)) : null));
}

function decoded(part: string): string {
	try {
		return atob(part.replaceAll('-', '+').replaceAll('_', '/'));
	} catch {
		return '';
	}
}

function fromJson(value: string): unknown {
	try {
		return JSON.parse(value);
	} catch {
		return null;
	}
}
