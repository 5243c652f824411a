import type { Cast } from '#lib/world/cast.ts';
import { playerOf } from '#lib/world/change.ts';
import type { PartyId } from '#lib/world/message.ts';
import type { MessageLine } from '../diagram/story.ts';
import type { Claims, Json } from './claims.ts';

/** What one party can see of a part: it never holds it, it stays sealed, or it reads it. */
export type Sight =
	| { readonly type: 'absent' }
	| { readonly type: 'sealed'; readonly reader: PartyId }
	| { readonly type: 'open'; readonly claims: Claims; readonly author: boolean };

/**
 * What a party sees of a message's part. The sender knows what it said, unless it only carries on;
 * the receiver sees what it could open; a relay and everybody inside the receiver's organisation
 * hold the bytes and open what is not sealed for somebody else.
 */
export function sightOf(cast: Cast, line: MessageLine, part: string, party: PartyId): Sight {
	const { message, row } = line;
	const spec = row?.parts[part];
	const claims = message.parts[part]?.claims ?? null;
	const own = cast.parties[party];
	const relays = row?.via !== undefined && own?.role === row.via;
	if (party !== message.from && party !== message.to && !relays) return { type: 'absent' };
	const sealed = spec?.layers.find((layer) => layer.kind === 'ENV');
	const reader = sealed?.kind === 'ENV' ? playerOf(cast, sealed.to).id : null;
	if (claims && party === message.from) return { type: 'open', claims, author: true };
	if (reader !== null && reader !== party) return { type: 'sealed', reader };
	return claims ? { type: 'open', claims, author: false } : { type: 'absent' };
}

/** A secret in claims: by its name, or masked as a reader got it. */
export function secretIn(value: Json): { readonly kind: string; readonly masked: string } | null {
	if (typeof value !== 'object' || value === null || !('$secret' in value)) return null;
	const { $secret, masked } = value as { readonly $secret: string; readonly masked?: Json };
	return { kind: $secret, masked: typeof masked === 'string' ? masked : '••••••••' };
}
