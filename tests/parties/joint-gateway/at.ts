import { valuesOf } from '../../../src/lib/persistent/trie.ts';
import type { Json } from '../../../src/lib/vault/vault.ts';
import type { Cast } from '../../../src/lib/world/cast.ts';
import { deskAt, withDesk, type Place } from '../../../src/lib/world/change.ts';
import type { Watched } from '../../../src/lib/world/invariants.ts';
import type { CaseState } from '../../../src/lib/world/world.ts';
import { contextOf, withContext } from '../doctor.ts';

/** The one machine that a party holds for the payment of a day with one. */
export function caseOf({ world }: Watched, party: string): Place {
	const [only] = valuesOf<CaseState>(world.parties[party]?.cases ?? null);
	if (!only) throw new Error(`no case: ${party}`);
	return { party, case: only.id };
}
export const inCase = <C>(step: Watched, party: string): C =>
	contextOf<C>(step, caseOf(step, party));
/** Changes what that machine knows. */
export const withCase = (step: Watched, party: string, change: object): Watched =>
	withContext(step, caseOf(step, party), change);
/** Changes one thing that it holds, field by field. */
export const within = (step: Watched, party: string, field: string, change: object): Watched =>
	withCase(step, party, {
		[field]: { ...inCase<Record<string, object>>(step, party)[field], ...change }
	});
/** Puts something else on its screen. */
export function showing(
	step: Watched,
	party: string,
	fields: Readonly<Record<string, Json>>
): Watched {
	const place = caseOf(step, party);
	const { screen } = deskAt(step.world, place);
	const shown = { screen: 'result', choices: [], ...screen, fields };
	return { ...step, world: withDesk(step.world, place, { screen: shown }) };
}
/** Changes what every machine of a party for a payment knows at the beginning. */
export function withCaseInput(
	cast: Cast,
	party: string,
	change: Readonly<Record<string, Json>>
): Cast {
	const spec = cast.parties[party];
	if (!spec?.cases) throw new Error(`has no cases: ${party}`);
	const input = { ...(spec.cases.input as object), ...change } as Json;
	const cases = { ...spec.cases, input };
	return { ...cast, parties: { ...cast.parties, [party]: { ...spec, cases } } };
}
