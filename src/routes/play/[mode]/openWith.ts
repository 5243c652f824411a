import type { Timeline } from '#lib/session/timeline.svelte.ts';
import type { Expectation } from '#lib/vault/vault.ts';
import type { MessageLine } from '#lib/views/diagram/storyLine.ts';
import type { Claims } from '#lib/views/message/claims.ts';
import { expectationOf } from '#lib/world/seal.ts';

/** Tries a party's own keys on a part, for real; null where they do not open it. */
export async function openWith(
	{ cast, world, vault }: Timeline,
	{ message, row }: MessageLine,
	part: string,
	party: string
): Promise<Claims | null> {
	const text = message.parts[part]?.text;
	const spec = row?.parts[part];
	const own = cast?.parties[party];
	if (!cast || !world || !vault || !row || !spec || !own || text === undefined) return null;
	const mine = world.identities[own.keys['encrypt'] ?? '']?.encrypt ?? null;
	const layers = spec.layers.map((layer): Expectation =>
		layer.kind === 'ENV' ? { kind: 'ENV', mine } : expectationOf(cast, world, row, layer, message)
	);
	return vault.look(text, layers, world.trust);
}
