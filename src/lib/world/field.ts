import type { Json, SecretRef, SecretSeen } from '#lib/vault/vault.ts';

/** The type, range and unit of one field of a message (check CK01 reads them, the page shows them). */
export interface Field<T extends Json | undefined = Json | undefined> {
	readonly is: string;
	readonly unit?: string;
	/** The kind of secret, where the value is one. */
	readonly secret?: string;
	readonly optional?: true;
	/** Why the value does not fit, or null. */
	readonly problem: (value: Json) => string | null;
	readonly $value?: T;
}
export type Fields = Readonly<Record<string, Field>>;

type Value<F> = F extends Field<infer T> ? Exclude<T, undefined> : never;
type OptionalOf<F extends Fields> = {
	[K in keyof F]: F[K] extends { readonly optional: true } ? K : never;
}[keyof F];

/** What the fields hold, as the receiver reads them. */
export type Values<F extends Fields> = {
	readonly [K in Exclude<keyof F, OptionalOf<F>>]: Value<F[K]>;
} & { readonly [K in OptionalOf<F>]?: Value<F[K]> };

/** What a sender may put in: the values, secrets by their names, fresh random bytes. */
export type Said<F extends Fields> = {
	readonly [K in Exclude<keyof F, OptionalOf<F>>]: Sayable<Value<F[K]>>;
} & { readonly [K in OptionalOf<F>]?: Sayable<Value<F[K]>> };
type Sayable<T> = T extends SecretSeen
	? SecretRef
	: T extends string
		? | T
			| { readonly $fresh: number }
			| { readonly $certificate: string }
			/** `part.name`: the digest of some fields of another part of the message. */
			| { readonly $digest: string }
		: T extends number
			? T | { readonly $available: string }
			: T;

const field = <T extends Json>(is: string, problem: (value: Json) => string | null): Field<T> => ({
	is,
	problem
});

const matching = (is: string, shape: RegExp): Field<string> =>
	field(is, (value) => (typeof value === 'string' && shape.test(value) ? null : `not ${is}`));

/** Any text of at most `longest` characters. */
export const text = (longest = 200): Field<string> =>
	field(`text, at most ${longest} characters`, (value) =>
		typeof value === 'string' && value.length <= longest
			? null
			: `not a text of at most ${longest} characters`
	);

/** Letters, digits and hyphens only, between two lengths: the ids of domain 3.6. */
export const id = (shortest = 1, longest = 40): Field<string> =>
	matching(
		`${shortest} to ${longest} letters or digits`,
		new RegExp(`^[A-Za-z0-9-]{${shortest},${longest}}$`)
	);

/** Base64url of random bytes or of a digest. */
export const base64url = (bytes: number): Field<string> => ({
	...matching(
		`${bytes} bytes, base64url`,
		new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((bytes * 4) / 3)}}$`)
	),
	unit: 'bytes'
});

/** A whole number within bounds. */
export const integer = (least = 0, most = Number.MAX_SAFE_INTEGER): Field<number> =>
	field('whole number', (value) =>
		typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most
			? null
			: `not a whole number from ${least} to ${most}`
	);

/** Milliseconds since the Unix epoch, virtual clock, UTC. */
export const time: Field<number> = { ...integer(), is: 'time, UTC', unit: 'ms' };

/** Seconds since the Unix epoch, virtual clock (RFC 7519 NumericDate). */
export const seconds: Field<number> = { ...integer(), is: 'time, UTC', unit: 's' };

export const flag: Field<boolean> = field('yes or no', (value) =>
	typeof value === 'boolean' ? null : 'not yes or no'
);

/** One of a few words. */
export const oneOf = <const W extends string>(...words: readonly W[]): Field<W> =>
	field(words.join(' | '), (value) =>
		words.some((word) => word === value) ? null : `not one of ${words.join(', ')}`
	);

export interface AmountValue {
	readonly minor: number;
	readonly ccy: string;
	readonly [name: string]: Json;
}
/** Integer minor units and an ISO 4217 currency, 1 to 999,999,999,999 (ISO 8583 field 4). */
export const amount: Field<AmountValue> = {
	...field<AmountValue>('amount', (value) =>
		isRecord(value) &&
		Number.isSafeInteger(value['minor']) &&
		Number(value['minor']) >= 1 &&
		Number(value['minor']) <= 999_999_999_999 &&
		typeof value['ccy'] === 'string' &&
		/^[A-Z]{3}$/.test(value['ccy'])
			? null
			: 'not an amount in minor units'
	),
	unit: 'minor units'
};

/** Fields of fields. */
export const record = <F extends Fields>(
	fields: F
): Field<Values<F> & { readonly [name: string]: Json }> =>
	field('record', (value) => (isRecord(value) ? fieldsProblem(fields, value) : 'not a record'));

export const list = <F extends Fields>(
	fields: F
): Field<readonly (Values<F> & { readonly [name: string]: Json })[]> =>
	field('list', (value) => {
		if (!Array.isArray(value)) return 'not a list';
		for (const item of value as readonly Json[]) {
			const problem = isRecord(item) ? fieldsProblem(fields, item) : 'an item is not a record';
			if (problem) return problem;
		}
		return null;
	});

/** A value that only the vault sees in clear; the reader gets a mask and what it equals. */
export const secret = (kind: string): Field<SecretSeen & { readonly [name: string]: Json }> => ({
	...field<SecretSeen & { readonly [name: string]: Json }>(`secret: ${kind}`, (value) =>
		isRecord(value) && value['$secret'] === kind ? null : `not a ${kind}`
	),
	secret: kind
});

export const optional = <T extends Json | undefined>(
	inner: Field<T>
): Field<T> & { readonly optional: true } => ({
	...inner,
	optional: true
});

/** The first field that is missing or does not fit, as one sentence; null when all fit. */
export function fieldsProblem(
	fields: Fields,
	values: { readonly [name: string]: Json }
): string | null {
	for (const [name, spec] of Object.entries(fields)) {
		const value = values[name];
		if (value === undefined) {
			if (!spec.optional) return `${name} is missing`;
			continue;
		}
		const problem = spec.problem(value);
		if (problem) return `${name} is ${problem}`;
	}
	return null;
}

function isRecord(value: Json | undefined): value is { readonly [name: string]: Json } {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
