/** Everything a session may refuse, by names that the dictionaries put into words. */
export const refusals = [
	'no-storage',
	'storage-full',
	'storage-closed',
	'storage-failed',
	'run-not-found',
	'run-from-newer-version',
	'run-changed-elsewhere',
	'run-not-started',
	'mode-unknown',
	'scenario-unknown',
	'no-web-crypto',
	'keys-not-here',
	'act-not-possible',
	'message-not-in-flight',
	'trace-too-large',
	'trace-not-json',
	'trace-not-a-trace',
	'trace-from-newer-version',
	'trace-entry-broken',
	'trace-out-of-order',
	'trace-holds-secret',
	'trace-does-not-fold'
] as const;
export type Refusal = (typeof refusals)[number];

/** A refusal with where it was met (a JSON pointer) and what was found there, for who wants to know. */
export interface Refused {
	readonly ok: false;
	readonly why: Refusal;
	readonly place?: string;
	readonly detail?: string;
}
export type Result<T = null> = { readonly ok: true; readonly value: T } | Refused;

export const done = <T>(value: T): Result<T> => ({ ok: true, value });

/** A refusal; what is not known about it stays away. */
export const refuse = (why: Refusal, place?: string, detail?: string): Refused => ({
	ok: false,
	why,
	...(place === undefined ? {} : { place }),
	...(detail === undefined ? {} : { detail })
});
