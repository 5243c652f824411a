import type { LayerReading } from '#lib/vault/vault.ts';
import { partyIn } from '#lib/world/change.ts';
import type { Invariant, Watched } from '#lib/world/invariants.ts';
import type { AuthorityInput } from '../authority.ts';
import { acceptedIn, type Accepted } from './accepted.ts';
import { contextIn } from './roles.ts';

/** I18: every signature that was accepted was made with a certificate in its validity and not revoked. */
export const validAtUse: Invariant = {
	id: 'I18',
	name: 'valid-at-use',
	when: 'always',
	breaches: (watched) =>
		acceptedIn(watched).flatMap((one) =>
			one.signatures.flatMap(({ part, layer }) => {
				const why = unfit(watched, one, layer);
				return why
					? [`${one.message.row} ${part}: the certificate of ${layer.subject} ${why}`]
					: [];
			})
		)
};

function unfit(watched: Watched, { party }: Accepted, layer: LayerReading): string | null {
	const { CK04, CK05, CK06 } = layer.outcomes;
	// A relay that verifies nothing accepts no signature.
	if (!CK04 && !CK05) return null;
	if (!CK06?.held) return 'is not in its validity';
	return revoked(watched, party, layer.serial) ? 'was revoked' : null;
}

/** Revoked by now, and the verifier holds no answer that the policy still lets him use (domain 3.12). */
function revoked({ cast, world }: Watched, party: string, serial: string | null): boolean {
	const list = contextIn<AuthorityInput>(cast, world, 'authority')?.revoked ?? [];
	if (!list.some((one) => one.serial === serial && one.at <= world.now)) return false;
	const known = partyIn(world, party).statuses[serial ?? ''];
	return known?.status !== 'good' || known.nextUpdate <= world.now;
}
