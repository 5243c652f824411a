import type { Json } from './vault.ts';

/** One text for one value: JSON with sorted names and no white space (RFC 8785, for the values used here). */
export function canonical(value: Json): string {
	if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const record = value as { readonly [name: string]: Json };
	const members = Object.keys(record)
		.sort()
		.map((name) => `${JSON.stringify(name)}:${canonical(record[name] ?? null)}`);
	return `{${members.join(',')}}`;
}
