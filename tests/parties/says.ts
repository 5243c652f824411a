import type { Claims, Json } from '../../src/lib/vault/vault.ts';
import type { Failing, Place } from './wrongs.ts';

/** What only one receiver can find wrong: the row, the check, the way to fail it, and the part it is about. */
export type Own = readonly [row: string, check: string, failing: Failing, part?: string];

/** Fen of CNY. */
export const cny = (minor: number): Json => ({ minor, ccy: 'CNY' });
/** A card number by its name. */
export const pan = (name: string): Claims => ({ pan: { $secret: 'pan', name } });

/**
 * A check of the receiver's own fails because these claims are others: in every part that has them, or
 * in one part whether it has them or not. The row is skipped in tables in which it has no such part.
 */
export const says = (
	row: string,
	check: string,
	does: string,
	change: Claims,
	more: { readonly place?: Place; readonly error?: string; readonly part?: string } = {}
): Own => {
	const { part, ...rest } = more;
	const claims = (said: Claims, name: string): Claims =>
		part === undefined || part === name
			? {
					...said,
					...Object.fromEntries(Object.entries(change).filter(([one]) => part || one in said))
				}
			: said;
	const failing = { does, wrong: () => ({ claims }), ...rest };
	return part ? [row, check, failing, part] : [row, check, failing];
};
