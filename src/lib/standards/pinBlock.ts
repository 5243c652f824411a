/** AES of one block of 16 bytes, one way or the other; who calls has the key (hexadecimal in and out). */
export type BlockCipher = (block: string) => Promise<string>;

/** ISO 9564-1 format 0, step by step; 16 hexadecimal digits each. */
export interface Format0 {
	readonly pinField: string;
	readonly panField: string;
	/** The clear block: made for TDES, which Web Crypto does not have. */
	readonly block: string;
}
/** ISO 9564-1 format 4, step by step; 32 hexadecimal digits each. */
export interface Format4 {
	readonly pinField: string;
	readonly panField: string;
	/** AES of the PIN field. */
	readonly once: string;
	/** That, XOR the PAN field. */
	readonly mixed: string;
	/** AES of that. */
	readonly block: string;
}

/** The clear PIN block of format 0: the PIN field XOR 12 digits of the card number. */
export function format0(pin: string, pan: string): Format0 {
	checkNumbers(pin, pan);
	const pinField = `0${lengthDigit(pin)}${pin}`.padEnd(16, 'F');
	const panField = `0000${pan.slice(-13, -1)}`;
	return { pinField, panField, block: xor(pinField, panField) };
}

/** The PIN block of format 4, with 8 random bytes as 16 hexadecimal digits. */
export async function format4(
	pin: string,
	pan: string,
	random: string,
	encrypt: BlockCipher
): Promise<Format4> {
	checkNumbers(pin, pan);
	if (!/^[0-9A-Fa-f]{16}$/.test(random))
		throw new Error(`not 8 random bytes: ${random.length} digits`);
	const pinField = `4${lengthDigit(pin)}${pin}`.padEnd(16, 'A') + random.toUpperCase();
	const panField = panFieldOf4(pan);
	const once = (await encrypt(pinField)).toUpperCase();
	const mixed = xor(once, panField);
	return { pinField, panField, once, mixed, block: (await encrypt(mixed)).toUpperCase() };
}

/** The PIN in a block of format 4, as the security module gets it back; null where there is none for this card. */
export async function openFormat4(
	block: string,
	pan: string,
	decrypt: BlockCipher
): Promise<string | null> {
	const mixed = (await decrypt(block)).toUpperCase();
	const pinField = (await decrypt(xor(mixed, panFieldOf4(pan)))).toUpperCase();
	const length = parseInt(pinField.charAt(1), 16);
	const shape = new RegExp(`^4[4-9A-C]\\d{${length}}A{${14 - length}}[0-9A-F]{16}$`);
	return shape.test(pinField) ? pinField.slice(2, 2 + length) : null;
}

const panFieldOf4 = (pan: string): string => `${pan.length - 12}${pan}`.padEnd(32, '0');
const lengthDigit = (pin: string): string => pin.length.toString(16).toUpperCase();

function checkNumbers(pin: string, pan: string): void {
	if (!/^\d{4,12}$/.test(pin)) throw new Error(`a PIN has 4 to 12 digits, not ${pin.length}`);
	if (!/^\d{13,19}$/.test(pan))
		throw new Error(`a card number has 13 to 19 digits, not ${pan.length}`);
}

/** Two texts of hexadecimal digits of one length, bit by bit exclusive or. */
export function xor(one: string, other: string): string {
	if (one.length !== other.length) throw new Error(`lengths differ: ${one.length} ${other.length}`);
	return [...one]
		.map((digit, place) => (parseInt(digit, 16) ^ parseInt(other.charAt(place), 16)).toString(16))
		.join('')
		.toUpperCase();
}
