import type { Json } from '#lib/vault/vault.ts';
export { canonical } from '#lib/vault/canonical.ts';

/** A claim that is a text; anything else is no text at all. */
export const word = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
