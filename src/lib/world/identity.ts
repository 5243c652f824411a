import type { Claims, Outcome } from '#lib/vault/vault.ts';
import { find } from '#lib/persistent/trie.ts';
import { canonical } from './canonical.ts';
import { no, yes, type Case } from './case.ts';
import { partyIn } from './change.ts';
import type { Row } from './row.ts';

/** Claims that differ between honest repeats of one request. */
const volatile = ['jti', 'iat', 'exp', 'notifySeq', 'try'];

/** The idempotency key of a message and the content it stands for (CK13). */
export function identityOf(
	row: Row,
	parts: Readonly<Record<string, Claims>>
): { readonly key: string; readonly content: string } | null {
	if (!row.idempotency) return null;
	const key = row.idempotency.map((path) => {
		const [part = '', name = ''] = path.split('.');
		return canonical(parts[part]?.[name] ?? null);
	});
	const lasting = Object.entries(parts).map(
		([name, claims]) =>
			[
				name,
				Object.fromEntries(Object.entries(claims).filter(([field]) => !volatile.includes(field)))
			] as const
	);
	return { key: `${row.kind} ${key.join(' ')}`, content: canonical(Object.fromEntries(lasting)) };
}

/** CK13: known key and same content, or a new key; a known key with other content is refused. */
export function sameContent(kase: Case): Outcome {
	const own = identityOf(kase.row, kase.given.parts);
	const known = own ? find(partyIn(kase.world, kase.message.to).memory.keys, own.key) : undefined;
	if (!known) return yes('new', 'new, or the same content again');
	return known.content === own?.content
		? yes(`as ${known.id}`, 'new, or the same content again')
		: no(`other content than ${known.id}`, 'new, or the same content again');
}

/** The first message with this message's idempotency key, if there was one. */
export function firstOf(kase: Case): string | null {
	const own = identityOf(kase.row, kase.given.parts);
	return own ? (find(partyIn(kase.world, kase.message.to).memory.keys, own.key)?.id ?? null) : null;
}
