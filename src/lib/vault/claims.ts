import type { Safe } from './safe.ts';
import type { Claims, Json, SecretSeen } from './vault.ts';

/** Claims before they are sealed: as they may be shown, and as they are in truth. */
export interface Filled {
	/** `$fresh` filled in, secrets still as references. */
	readonly shown: Claims;
	/** Secrets in clear; the same object as `shown` where there are none. */
	readonly sealed: Claims;
	/** Kinds of the secrets inside. */
	readonly kinds: readonly string[];
}

type Fields = { readonly [name: string]: Json };

/** Puts random bytes for `$fresh` and the kept values for `$secret`, however deep they stand. */
export function fill(claims: Claims, safe: Safe, fresh: (bytes: number) => string): Filled {
	const kinds: string[] = [];
	const shown = freshened(claims, fresh);
	const sealed = mapped(shown, (fields) => {
		const { $secret: kind, name } = fields;
		if (typeof kind !== 'string' || typeof name !== 'string') return undefined;
		kinds.push(kind);
		return safe.take(name, kind).value;
	}) as Claims;
	return { shown, sealed, kinds };
}

/** Random bytes for every `$fresh`; secrets and digests stay references. */
export const freshened = (claims: Claims, fresh: (bytes: number) => string): Claims =>
	mapped(claims, (fields) =>
		typeof fields['$fresh'] === 'number' ? fresh(fields['$fresh']) : undefined
	) as Claims;

function mapped(value: Json, replace: (fields: Fields) => Json | undefined): Json {
	if (value === null || typeof value !== 'object') return value;
	if (isList(value)) {
		const items = value.map((item) => mapped(item, replace));
		return items.every((item, place) => item === value[place]) ? value : items;
	}
	const fields = value;
	const replaced = replace(fields);
	if (replaced !== undefined) return replaced;
	let changed: { [name: string]: Json } | null = null;
	for (const name of Object.keys(fields)) {
		const item = mapped(fields[name]!, replace);
		if (item !== fields[name]) (changed ??= { ...fields })[name] = item;
	}
	return changed ?? value;
}

function isList(value: Json): value is readonly Json[] {
	return Array.isArray(value);
}

/**
 * The claims a text spells; null when it spells none. References of our own are refused: a sender
 * who writes one would make an honest reader seal the reader's own secrets for him.
 */
export function claimsFrom(text: string): Claims | null {
	let value: Json;
	try {
		value = JSON.parse(text) as Json;
	} catch {
		return null;
	}
	if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
	const suspicious = text.includes('"$') || text.includes('\\u');
	return suspicious && smuggles(value) ? null : (value as Claims);
}

function smuggles(value: Json): boolean {
	if (value === null || typeof value !== 'object') return false;
	return Object.entries(value).some(
		([name, item]) => /^\$(secret|fresh|digest)$/.test(name) || smuggles(item)
	);
}

/** Replaces the secret fields of claims that were read by what may be shown of them. */
export function hideSecrets(
	claims: Claims,
	secrets: Readonly<Record<string, string>>,
	safe: Safe
): { readonly claims: Claims; readonly hidden: boolean } {
	let hidden: { [name: string]: Json } | null = null;
	for (const field of Object.keys(secrets)) {
		const value = Object.hasOwn(claims, field) ? claims[field] : undefined;
		if (value === undefined) continue;
		const seen: SecretSeen = seenOf(secrets[field]!, value, safe);
		(hidden ??= { ...claims })[field] = { ...seen };
	}
	return { claims: hidden ?? claims, hidden: hidden !== null };
}

function seenOf(kind: string, value: Json, safe: Safe): SecretSeen {
	if (typeof value !== 'string') return { $secret: kind, masked: '****', matches: [] };
	return { $secret: kind, masked: masked(kind, value), matches: safe.matching(kind, value) };
}

/** A card number to its first 8 and last 4 digits, anything else to four stars. */
function masked(kind: string, value: string): string {
	if (kind !== 'pan' || value.length < 13) return '****';
	return value.slice(0, 8) + '*'.repeat(value.length - 12) + value.slice(-4);
}
