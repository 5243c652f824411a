import type { Cast } from '#lib/world/cast.ts';
import { playerIn, roleIn } from '#lib/world/change.ts';
import type { PartyId } from '#lib/world/message.ts';
import type { MessageLine } from '../diagram/storyLine.ts';
import type { Claims, Json } from './claims.ts';

/** What one party can see of a part: it never holds it, holds it unopened, or reads it. */
export type Sight =
	| { readonly type: 'absent' }
	| { readonly type: 'unread' }
	| { readonly type: 'sealed'; readonly reader: PartyId }
	| { readonly type: 'open'; readonly claims: Claims };

/**
 * What a party sees of a message's part. The sender knows what it said, and where it only carries
 * on, what is not sealed for somebody else; so do the receiver, once it has the message, and a relay.
 */
export function sightOf(cast: Cast, line: MessageLine, part: string, party: PartyId): Sight {
	const { message, row } = line;
	const relays = row?.via !== undefined && cast.parties[party]?.role === row.via;
	if (party !== message.from && party !== message.to && !relays) return { type: 'absent' };
	const said = message.parts[part]?.claims ?? null;
	if (said && party === message.from) return { type: 'open', claims: said };
	const sealed = row?.parts[part]?.layers.find((layer) => layer.kind === 'ENV');
	const reader =
		row && sealed?.kind === 'ENV' ? playerIn(cast, roleIn(row, sealed.to), message).id : null;
	if (reader !== null && reader !== party) return { type: 'sealed', reader };
	const claims = line.read[part] ?? (reader === null ? said : null);
	return claims ? { type: 'open', claims } : { type: 'unread' };
}

/** A secret in claims: by its name, or masked as a reader got it. */
export function secretIn(value: Json): { readonly kind: string; readonly masked: string } | null {
	if (typeof value !== 'object' || value === null || !('$secret' in value)) return null;
	const { $secret, masked } = value as { readonly $secret: string; readonly masked?: Json };
	return { kind: $secret, masked: typeof masked === 'string' ? masked : '••••••••' };
}
