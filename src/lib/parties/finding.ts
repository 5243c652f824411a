import type { Json } from '#lib/vault/vault.ts';
import type { Finding } from '#lib/world/cast.ts';
import { canonical, word } from '#lib/world/canonical.ts';

export { word };

/** A check that compares two values. */
export const same = (got: Json | undefined, expected: Json | undefined): Finding => ({
	held: got !== undefined && canonical(got) === canonical(expected ?? null),
	got: shown(got),
	expected: shown(expected)
});

/** A check with its own way of deciding. */
export const found = (held: boolean, got: string, expected: string, error?: string): Finding => ({
	held,
	got,
	expected,
	...(error ? { error } : {})
});

/** The first finding that fails, else the last. */
export function allOf(...findings: readonly Finding[]): Finding {
	const failed = findings.find((finding) => !finding.held) ?? findings.at(-1);
	if (!failed) throw new Error('nothing to check: no findings');
	return failed;
}

function shown(value: Json | undefined): string {
	if (value === undefined || value === null) return 'nothing';
	if (typeof value === 'object' && 'minor' in value)
		return `${canonical(value['minor'] ?? null)} ${word(value['ccy'])}`;
	return typeof value === 'string' ? value : canonical(value);
}
