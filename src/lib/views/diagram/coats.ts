import type { PartyId } from '#lib/world/message.ts';
import type { Cast } from '#lib/world/cast.ts';
import { playerIn, roleIn, type Ends } from '#lib/world/change.ts';
import type { LayerSpec, Row } from '#lib/world/row.ts';
import type { Columns } from './columns.ts';
import type { Coat } from './packet.ts';

/** Whose key a layer wears: the reader of an envelope, the signer of everything else. */
export function ownerOf(cast: Cast, row: Row, layer: LayerSpec, ends: Ends): PartyId | null {
	switch (layer.kind) {
		case 'ENV':
			return playerIn(cast, roleIn(row, layer.to), ends).id;
		case 'MAC':
		case 'OCSP-REQUEST':
			return null;
		default:
			return playerIn(cast, roleIn(row, layer.by), ends).id;
	}
}

/** The layers of each part of a row as they are drawn, by part name. */
export function coatsOf(
	cast: Cast,
	columns: Columns,
	row: Row | null,
	parts: readonly string[],
	ends: Ends
): readonly (readonly Coat[])[] {
	if (!row || parts.length === 0) return [[]];
	return parts.map((name) =>
		(row.parts[name]?.layers ?? []).map((layer) => {
			const owner = ownerOf(cast, row, layer, ends);
			const column = owner === null ? undefined : columns.of.get(owner);
			return {
				kind:
					layer.kind === 'ENV'
						? 'envelope'
						: layer.kind === 'MAC'
							? 'frame'
							: layer.kind === 'OCSP-REQUEST'
								? 'card'
								: layer.kind === 'DS'
									? 'half'
									: 'seal',
				colour: column?.colour ?? null,
				letter: column?.letter ?? ''
			};
		})
	);
}
