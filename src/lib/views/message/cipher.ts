import type { BlockCipher } from '#lib/standards/pinBlock.ts';

/** AES of one block by a key, hexadecimal; the vault's, because keys are nowhere else. */
export type CipherOf = (
	key: string
) => Promise<{ readonly encrypt: BlockCipher; readonly decrypt: BlockCipher }>;
