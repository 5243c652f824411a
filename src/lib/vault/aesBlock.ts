import { fromHex, toHex } from './encoding.ts';

/** AES of single blocks of 16 bytes, hexadecimal, by the key given; for lessons, never for a run's keys. */
export interface AesBlock {
	readonly encrypt: (block: string) => Promise<string>;
	readonly decrypt: (block: string) => Promise<string>;
}

/**
 * Web Crypto has no AES of one block. CBC with a zero IV gives it as its first block; to open one, the
 * padding block that follows it is made first: CBC of nothing, with the block as IV.
 */
export async function aesBlock(keyHex: string): Promise<AesBlock> {
	const key = await crypto.subtle.importKey('raw', bytesOf(keyHex), 'AES-CBC', false, [
		'encrypt',
		'decrypt'
	]);
	const iv = new Uint8Array(16);
	const cbc = async (start: Uint8Array<ArrayBuffer>, plain: Uint8Array<ArrayBuffer>) =>
		new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-CBC', iv: start }, key, plain));
	return {
		encrypt: async (block) => toHex((await cbc(iv, oneBlock(block))).subarray(0, 16)),
		decrypt: async (block) => {
			const sealed = oneBlock(block);
			const padding = await cbc(sealed, new Uint8Array());
			const both = Uint8Array.of(...sealed, ...padding);
			return toHex(new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv }, key, both)));
		}
	};
}

function oneBlock(hex: string): Uint8Array<ArrayBuffer> {
	const block = bytesOf(hex);
	if (block.length !== 16) throw new Error(`a block has 16 bytes, not ${block.length}`);
	return block;
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
	const bytes = fromHex(hex.toLowerCase());
	if (bytes === null) throw new Error(`not hexadecimal: ${hex.length} characters`);
	return bytes;
}
