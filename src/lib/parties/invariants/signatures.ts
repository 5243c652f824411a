import type { LayerReading } from '#lib/vault/vault.ts';
import { partyIn } from '#lib/world/change.ts';
import type { Invariant, Watched } from '#lib/world/invariants.ts';
import type { AuthorityInput } from '../authority.ts';
import type { GatewayContext } from '../gateway/context.ts';
import { acceptedSoFar, verifiedSigner } from './agreed.ts';
import { acceptedIn, type Accepted } from './past.ts';
import { debitsNow } from './payments.ts';
import { contextIn, player } from './roles.ts';

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

/** I21: what needs two people was signed by two people, valid both, and neither was the maker. */
export const dualControl: Invariant = {
	id: 'I21',
	name: 'dual-control',
	when: 'always',
	breaches: (watched) => [...soleSigners(watched), ...unapproved(watched)]
};

function soleSigners(watched: Watched): readonly string[] {
	const maker = player(watched.cast, 'customer')?.keys['sign'];
	return acceptedIn(watched).flatMap((one) => {
		if (!('teller' in one.parts) || !('officer' in one.parts)) return [];
		const people = peopleOf(one);
		return people.size === 2 && !people.has(maker ?? '')
			? []
			: [`${one.message.row} is signed by ${[...people].join(' and ') || 'nobody'}`];
	});
}

/** Those whose signatures on one act were found valid. */
const peopleOf = (one: Accepted): Set<string> =>
	new Set(
		['teller', 'officer'].flatMap((part) => {
			const signer = verifiedSigner(one, part);
			return signer === null ? [] : [signer];
		})
	);

/** A payment above the self-service limit moves money only with the counter's approval. */
function unapproved(watched: Watched): readonly string[] {
	const { cast, world } = watched;
	const { selfServiceMinor = Infinity } = contextIn<GatewayContext>(cast, world, 'gateway') ?? {};
	return debitsNow(watched).flatMap(({ paymentId, amount }) => {
		if (amount.minor <= selfServiceMinor) return [];
		const approved = acceptedSoFar(watched).some(
			(one) =>
				one.kind === 'counter-decision' &&
				peopleOf(one).size === 2 &&
				['teller', 'officer'].every(
					(part) =>
						one.parts[part]?.['paymentId'] === paymentId &&
						one.parts[part]['decision'] === 'approved'
				)
		);
		return approved ? [] : [`${paymentId} moved ${amount.minor} without two people's approval`];
	});
}
