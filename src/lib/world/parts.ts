import type { Fields } from './field.ts';
import type { Part, Role } from './row.ts';

/** A part carried on inside an envelope of its own, exactly as it was received: SE of two people. */
export const enclosed = <R extends Role, F extends Fields>(to: R, inner: Part<F>): Part<F, R> => ({
	...inner,
	reader: to,
	layers: [{ kind: 'ENV', to, around: true }, ...inner.layers]
});
/**
 * A part of whose fields some are digested by themselves (SET's hash of order description and amount).
 * @public
 */
export const hashing = <P extends Part>(
	of: P,
	hashes: Readonly<Record<string, readonly (keyof P['fields'] & string)[]>>
): P => ({ ...of, hashes });
