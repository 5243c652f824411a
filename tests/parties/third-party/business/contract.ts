import type { Json } from '../../../../src/lib/vault/vault.ts';
import type { Watched } from '../../../../src/lib/world/invariants.ts';
import { inWorld } from '../../doctor.ts';

/** The corporate contract is another than the one the bank went by. */
export function withContract(step: Watched, change: Record<string, Json>): Watched {
	const spec = step.cast.parties['CB'];
	if (!spec?.cases) throw new Error('the bank has no drafts');
	const input = { ...(spec.cases.input as object), ...change } as Json;
	const cases = { ...spec.cases, input };
	return {
		...step,
		cast: { ...step.cast, parties: { ...step.cast.parties, CB: { ...spec, cases } } }
	};
}

/** The place of the draft of an instalment at the bank. */
export function draftOf(
	step: Watched,
	no: number
): { readonly party: 'CB'; readonly case: string } {
	const { trade } = step.world.parties['TPP']?.snapshot.context as {
		readonly trade: { readonly poId: string };
	};
	return { party: 'CB', case: `endToEndId ${trade.poId}-${no}` };
}

/** A message that waited for a certificate's status was signed by somebody else. */
export function signedBy(step: Watched, part: string, subject: string): Watched {
	const bank = step.before?.parties['CB'];
	if (!step.before || !bank) throw new Error('nothing went before');
	const parked = bank.parked.map((one) => {
		const known = one.reading.parts[part];
		if (!known) return one;
		const layers = known.layers.map((layer) => ({ ...layer, subject }));
		const parts = { ...one.reading.parts, [part]: { ...known, layers } };
		return { ...one, reading: { ...one.reading, parts } };
	});
	const before = {
		...step.before,
		parties: { ...step.before.parties, CB: { ...bank, parked } }
	};
	return { ...inWorld(step, {}), before };
}
