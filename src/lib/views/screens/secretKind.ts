import type { Cast } from '#lib/world/cast.ts';
import type { Act } from '#lib/world/fact.ts';

/** What kind of secret is typed for a choice, by the kept one that it would take: a PIN, a payment password. */
export const secretKind = (
	{ secrets }: Pick<Cast, 'secrets'>,
	usual: Act | undefined
): string | null => secrets.find(({ name }) => name === usual?.['password'])?.kind ?? null;
