import type { Place } from '#lib/world/change.ts';
import type { Invariant, Watched } from '#lib/world/invariants.ts';
import { stateOf } from '#lib/world/machines.ts';
import type { Message } from '#lib/world/message.ts';
import { acceptedIn, verifiedSigner, type Accepted } from './accepted.ts';
import { sameAmount } from './amounts.ts';
import { changedPlaces, deskIn } from './desks.ts';
import type { OrderEvidence, Shop } from './evidence.ts';
import { acceptedAbout, acceptedBefore, saidBefore } from './past.ts';
import { kindOf } from './roles.ts';

/**
 * Whether a message is the guarantor's word that an order is paid: verified as signed by it, said to
 * this merchant (CK12), about this order (CK30) and for exactly its total (CK15).
 */
function provesPaid(
	{ cast }: Watched,
	evidence: OrderEvidence,
	one: Accepted,
	order: Shop
): boolean {
	return Object.entries(one.parts).some(([part, claims]) => {
		const signer = verifiedSigner(one, part);
		if (signer === null || !evidence.guarantors(cast, order.orderId).includes(signer)) return false;
		const heard = cast.parties[one.party]?.audience ?? [];
		if (!heard.includes(String(claims['aud'] as string))) return false;
		const said = evidence.paidLine(one.kind, claims, order.orderId);
		return (
			said !== null && said['orderId'] === order.orderId && sameAmount(said['amount'], order.total)
		);
	});
}

const isMerchant = ({ cast }: Watched, { merchants }: OrderEvidence, party: string): boolean =>
	merchants.includes(cast.parties[party]?.role ?? '');

/** Machines of merchants that enter one of these states by this entry. */
const entering = (watched: Watched, evidence: OrderEvidence, states: readonly string[]): Place[] =>
	watched.world.happened.flatMap((one) =>
		one.type === 'moved' && isMerchant(watched, evidence, one.party) && states.includes(one.to)
			? [{ party: one.party, case: one.case }]
			: []
	);

/** The message by which a merchant hands goods over, if this entry sends one. */
function shipment(watched: Watched, evidence: OrderEvidence): Message | null {
	const { entry, cast } = watched;
	if (entry.type !== 'sent' || !isMerchant(watched, evidence, entry.message.from)) return null;
	return evidence.ships.includes(kindOf(cast, entry.message) ?? '') ? entry.message : null;
}

/** The machines of merchants that hand goods over by this entry. */
function shippingNow(watched: Watched, evidence: OrderEvidence): readonly Place[] {
	const sent = shipment(watched, evidence);
	return sent
		? [{ party: sent.from, case: sent.case ?? null }]
		: entering(watched, evidence, evidence.shipped);
}

/** I12: goods go out only after a verified statement of the guarantor that exactly the total is paid. */
export const shipAfterProof = (evidence: OrderEvidence): Invariant => ({
	id: 'I12',
	name: 'ship-after-proof',
	when: 'always',
	breaches: (watched) =>
		shippingNow(watched, evidence).flatMap((place) => {
			const order = evidence.orderAt(watched.world, place);
			if (!order) return [];
			const about = acceptedAbout(watched, order.orderId);
			return about.some((one) => provesPaid(watched, evidence, one, order))
				? []
				: [`${order.orderId} ships without a verified word that it is paid`];
		})
});

/** I13: an order becomes paid by the guarantor's verified word alone, never by what a browser says. */
export const noPaidByBrowser = (evidence: OrderEvidence): Invariant => ({
	id: 'I13',
	name: 'no-paid-by-browser',
	when: 'always',
	breaches: (watched) =>
		becomingPaid(watched, evidence).flatMap((place) => {
			const order = evidence.orderAt(watched.world, place);
			if (!order) return [];
			const now = acceptedIn(watched).filter(({ party }) => party === place.party);
			return now.some((one) => provesPaid(watched, evidence, one, order))
				? []
				: [`${order.orderId} becomes paid by ${now[0]?.kind ?? watched.entry.type}`];
		})
});

function becomingPaid(watched: Watched, evidence: OrderEvidence): readonly Place[] {
	const { before, world } = watched;
	const believed = changedPlaces(watched).filter((place) => {
		if (!before || !isMerchant(watched, evidence, place.party)) return false;
		const [was, is] = [evidence.orderAt(before, place), evidence.orderAt(world, place)];
		return is?.paid === true && was?.paid !== true;
	});
	const entered = entering(watched, evidence, evidence.paidStates).filter(
		(place) => !believed.some((one) => one.party === place.party && one.case === place.case)
	);
	return [...believed, ...entered];
}

/** I35: however many verified copies of a notification come, the order is moved once and shipped once. */
export const idempotentNotify = (evidence: OrderEvidence): Invariant => ({
	id: 'I35',
	name: 'idempotent-notify',
	when: 'always',
	breaches: (watched) => [...movedAgain(watched, evidence), ...shippedAgain(watched, evidence)]
});

/** What a notification is about: the field of its first part that says so. */
function subjectOf({ kind, parts }: Accepted, { notifications }: OrderEvidence): string | null {
	const field = notifications[kind];
	const values = Object.values(parts).map((claims) => claims[field ?? '']);
	return values.find((value) => typeof value === 'string') ?? null;
}

function movedAgain(watched: Watched, evidence: OrderEvidence): readonly string[] {
	return acceptedIn(watched).flatMap((copy) => {
		const about = subjectOf(copy, evidence);
		const was = watched.before && deskIn(watched.before, copy)?.snapshot;
		const is = deskIn(watched.world, copy)?.snapshot;
		if (about === null || !was || !is || stateOf(was) === stateOf(is)) return [];
		const first = acceptedBefore(watched, about).find(
			(one) =>
				one.kind === copy.kind && one.party === copy.party && subjectOf(one, evidence) === about
		);
		return first
			? [
					`${copy.message.id} says what ${first.message.id} said, and moves ${stateOf(was)} to ${stateOf(is)}`
				]
			: [];
	});
}

function shippedAgain(watched: Watched, evidence: OrderEvidence): readonly string[] {
	const now = shipment(watched, evidence);
	if (!now || now.again !== null) return [];
	const orderId = orderIdIn(now);
	const earlier = saidBefore(watched, orderId).some(
		(one) =>
			one.from === now.from &&
			evidence.ships.includes(kindOf(watched.cast, one) ?? '') &&
			orderIdIn(one) === orderId
	);
	return earlier ? [`${orderId} is shipped again by ${now.id}`] : [];
}

const orderIdIn = ({ parts }: Message): string => {
	const ids = Object.values(parts).map(({ claims }) => claims?.['orderId']);
	return ids.find((id) => typeof id === 'string') ?? '';
};
