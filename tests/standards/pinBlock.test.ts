import { createCipheriv } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { format0, format4, openFormat4, xor } from '../../src/lib/standards/pinBlock.ts';
import { aesBlock } from '../../src/lib/vault/aesBlock.ts';

const pan = '9999100100000019';
const key = '000102030405060708090a0b0c0d0e0f';
const random = '1122334455667788';

test('format 0, the vector of domain 8.2', () => {
	expect(format0('2468', pan)).toEqual({
		pinField: '042468FFFFFFFFFF',
		panField: '0000910010000001',
		block: '0424F9FFEFFFFFFE'
	});
});

test('format 0, a public vector', () => {
	expect(format0('1234', '5544332211009966').block).toBe('041277CDDEEFF669');
});

test('format 4, the vector of domain 8.2', async () => {
	const { encrypt, decrypt } = await aesBlock(key);
	const made = await format4('2468', pan, random, encrypt);
	expect(made).toMatchObject({
		pinField: '442468AAAAAAAAAA1122334455667788',
		panField: '49999100100000019000000000000000',
		block: '2B53AE86979B03C72287A5E2D12AEFAC'
	});
	expect(made.mixed).toBe(xor(made.once, made.panField));
	expect(await openFormat4(made.block, pan, decrypt)).toBe('2468');
	expect(await openFormat4(made.block, '9999100100000027', decrypt)).toBeNull();
});

test('equal PINs of two cards, and of one card twice', async () => {
	const { encrypt } = await aesBlock(key);
	const other = '9999100100000027';
	expect(format0('2468', pan).block).not.toBe(format0('2468', other).block);
	expect(format0('2468', pan).block).toBe(format0('2468', pan).block);
	const one = await format4('2468', pan, random, encrypt);
	const two = await format4('2468', pan, '8877665544332211', encrypt);
	expect(one.block).not.toBe(two.block);
});

test('what is built is opened again, whatever the PIN', async () => {
	const { encrypt, decrypt } = await aesBlock(key);
	const digits = (least: number, most: number) =>
		fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: least, maxLength: most });
	await fc.assert(
		fc.asyncProperty(digits(4, 12), digits(13, 19), async (pin, card) => {
			const { block } = await format4(pin, card, random, encrypt);
			expect(await openFormat4(block, card, decrypt)).toBe(pin);
		}),
		{ numRuns: 40 }
	);
});

test('what is no PIN, no card number and no random is refused', async () => {
	expect(() => format0('123', pan)).toThrow('4 to 12 digits, not 3');
	expect(() => format0('12a4', pan)).toThrow('a PIN has');
	expect(() => format0('2468', '9999')).toThrow('13 to 19 digits, not 4');
	const { encrypt } = await aesBlock(key);
	await expect(format4('2468', pan, '11', encrypt)).rejects.toThrow('8 random bytes');
	expect(() => xor('00', '0')).toThrow('lengths differ');
});

test('one block of AES is what AES of one block is elsewhere', async () => {
	const { encrypt, decrypt } = await aesBlock(key);
	const cipher = createCipheriv('aes-128-ecb', Buffer.from(key, 'hex'), null).setAutoPadding(false);
	const block = '00112233445566778899aabbccddeeff';
	const sealed = cipher.update(block, 'hex', 'hex');
	// FIPS 197 appendix C.1.
	expect(sealed).toBe('69c4e0d86a7b0430d8cdb78070b4c55a');
	expect(await encrypt(block)).toBe(sealed);
	expect(await decrypt(sealed)).toBe(block);
	await expect(encrypt('00')).rejects.toThrow('16 bytes');
	await expect(aesBlock('xyz')).rejects.toThrow('not hexadecimal');
});
