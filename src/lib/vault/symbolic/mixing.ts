/** 64 bits as two halves. Not cryptographic: nobody who could invert it takes part. */
export interface Mixed {
	readonly high: number;
	readonly low: number;
}

/** Mixes texts to 64 bits; the parts are kept apart, so ('ab','c') is not ('a','bc'). */
export function mix(...parts: readonly string[]): Mixed {
	let high = 0x9e3779b9;
	let low = 0x85ebca6b;
	for (const part of parts) {
		for (let i = 0; i < part.length; i++) {
			const code = part.charCodeAt(i);
			high = Math.imul(high ^ code, 0x9e3779b1);
			low = Math.imul(low ^ code, 0x5f356495);
		}
		high = Math.imul(high ^ (high >>> 16) ^ part.length, 0x85ebca77);
		low = Math.imul(low ^ (low >>> 15) ^ 0x10001, 0xc2b2ae3d);
	}
	return blend(high, low);
}

/** Mixes two numbers to 64 bits. */
export function blend(one: number, other: number): Mixed {
	let high =
		Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
	let low =
		Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
	high = Math.imul(high ^ (high >>> 15), 0x2c1b3c6d);
	low = Math.imul(low ^ (low >>> 15), 0x297a2d39);
	return { high: high ^ (low >>> 12), low: low ^ (high >>> 12) };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const pairs = Array.from(
	{ length: 4096 },
	(_, bits) => letters.charAt(bits >> 6) + letters.charAt(bits & 63)
);

/** Spells 64 mixed bits out to so many bytes of canonical base64url. */
export function spread({ high, low }: Mixed, bytes: number): string {
	let [a, b, text] = [high, low, ''];
	const whole = Math.floor(bytes / 3);
	for (let triple = 0; triple < whole; triple++) {
		const bits = a ^ (b >>> 7);
		text += pairs[(bits >>> 12) & 4095]! + pairs[bits & 4095]!;
		[a, b] = [Math.imul(b ^ (b >>> 15), 0x2c1b3c6d), (Math.imul(a, 0x297a2d39) + 0x9e3779b9) | 0];
	}
	// The last letters of a part triple must leave their spare bits zero.
	if (bytes % 3 === 1) text += pairs[(a & 255) << 4]!;
	if (bytes % 3 === 2) text += pairs[(a >>> 4) & 4095]! + letters.charAt((b & 15) << 2);
	return text;
}

/** Lower-case hexadecimal of 64 mixed bits. */
export function hexOf({ high, low }: Mixed): string {
	const digits = (half: number) => (half >>> 0).toString(16).padStart(8, '0');
	return digits(high) + digits(low);
}

/** Adds a key stream to bytes in place; adding it again takes it off. */
export function stream({ high, low }: Mixed, bytes: Uint8Array): void {
	let [a, b] = [high | 1, low];
	for (let i = 0; i < bytes.length; i++) {
		a ^= a << 13;
		a ^= a >>> 17;
		a ^= a << 5;
		b = (b + 0x9e3779b9) | 0;
		bytes[i]! ^= (a ^ (b >>> 11)) & 255;
	}
}
