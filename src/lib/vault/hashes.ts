import type { Bench } from './bench.ts';
import { canonical } from './canonical.ts';
import type { Claims, Json, PartPlan, PartReading, ReadPart } from './vault.ts';

type Named<V> = Readonly<Record<string, V>>;
interface Reference {
	/** The part of the same message, and those of its claims that are digested, in any order. */
	readonly of: string;
	readonly fields: readonly string[];
}

/** SHA-256 over some claims in their one spelling (RFC 8785). */
export const hashOf = ({ driver }: Bench, claims: Claims, fields: readonly string[]) =>
	driver.digest(canonical(Object.fromEntries(fields.map((name) => [name, claims[name] ?? null]))));

const referenceIn = (value: Json | undefined): Reference | null =>
	typeof value === 'object' && value !== null && '$digest' in value
		? (value['$digest'] as unknown as Reference)
		: null;
const refersIn = (plan: PartPlan): boolean =>
	!('carry' in plan) && Object.values(plan.claims).some((value) => referenceIn(value) !== null);

/**
 * Puts the digest for every `$digest` among a message's claims. Random bytes are put in first, all over
 * the message, so that what is digested is what will be sealed; a secret cannot be digested.
 */
export async function digested(
	bench: Bench,
	plans: Named<PartPlan>,
	freshened: (claims: Claims) => Claims
): Promise<Named<PartPlan>> {
	if (!Object.values(plans).some(refersIn)) return plans;
	const fresh = Object.fromEntries(
		Object.entries(plans).map(([name, plan]) => [
			name,
			'carry' in plan ? plan : { ...plan, claims: freshened(plan.claims) }
		])
	);
	const filled: Record<string, PartPlan> = {};
	for (const [name, plan] of Object.entries(fresh))
		filled[name] =
			'carry' in plan ? plan : { ...plan, claims: await replaced(bench, plan.claims, fresh) };
	return filled;
}

async function replaced(bench: Bench, claims: Claims, plans: Named<PartPlan>): Promise<Claims> {
	const done: { [name: string]: Json } = { ...claims };
	for (const [name, value] of Object.entries(claims)) {
		const reference = referenceIn(value);
		if (reference) done[name] = await hashOf(bench, claimsOf(plans, reference), reference.fields);
	}
	return done;
}

function claimsOf(plans: Named<PartPlan>, { of, fields }: Reference): Claims {
	const plan = plans[of];
	if (!plan || 'carry' in plan) throw new Error(`a digest of a part that is not made here: ${of}`);
	const odd = fields.find((field) => /"\$/.test(JSON.stringify(plan.claims[field] ?? null)));
	if (odd !== undefined) throw new Error(`a digest of a secret: ${of} ${odd}`);
	return plan.claims;
}

/** What was read, with the digests that its readers asked for. */
export async function withHashes(
	bench: Bench,
	parts: Named<ReadPart>,
	found: Named<PartReading>
): Promise<Named<PartReading>> {
	if (!Object.values(parts).some(({ hashes }) => hashes)) return found;
	const done: Record<string, PartReading> = {};
	for (const [name, reading] of Object.entries(found)) {
		const wanted = Object.entries(parts[name]?.hashes ?? {});
		const { claims } = reading;
		if (!claims || wanted.length === 0) done[name] = reading;
		else {
			const hashes: Record<string, string> = {};
			for (const [hash, fields] of wanted) hashes[hash] = await hashOf(bench, claims, fields);
			done[name] = { ...reading, hashes };
		}
	}
	return done;
}
