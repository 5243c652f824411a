import { listOf } from '#lib/persistent/chunks.ts';
import type { Claims } from '#lib/vault/vault.ts';
import type { Invariant, Watched } from '#lib/world/invariants.ts';
import { stateOf } from '#lib/world/machines.ts';
import type { World } from '#lib/world/world.ts';
import type { MerchantContext, Order } from '../merchant/context.ts';
import { acceptedSoFar, sameAmount, verifiedSigner } from './agreed.ts';
import { acceptedIn, pastBefore, type Accepted } from './past.ts';
import { contextIn, kindOf, player } from './roles.ts';

const paidStates = ['SUCCEEDED', 'PARTLY_REFUNDED', 'REFUNDED'];

/**
 * Whether a message is the bank's word that an order is paid: verified as signed by the bank, said to
 * this merchant (CK12), about this order (CK30) and for exactly its total (CK15).
 */
function provesPaid({ cast }: Watched, one: Accepted, order: Order): boolean {
	const bank = player(cast, 'gateway')?.keys['sign'];
	const [part, claims] = Object.entries(one.parts)[0] ?? ['', {}];
	if (verifiedSigner(one, part) !== bank) return false;
	const heard = cast.parties[one.party]?.audience ?? [];
	if (!heard.includes(String(claims['aud'] as string))) return false;
	const said = paidLine(one.kind, claims, order);
	return (
		said !== null && said['orderId'] === order.orderId && sameAmount(said['amount'], order.total)
	);
}

/** What a message says of an order that is paid; null when it says nothing of the kind. */
function paidLine(kind: string, claims: Claims, { orderId }: Order): Claims | null {
	switch (kind) {
		case 'payment-notification':
			return claims['rc'] === '00' ? claims : null;
		case 'status-answer':
			return paidStates.includes(String(claims['state'] as string)) ? claims : null;
		case 'statement': {
			const lines = (claims['lines'] ?? []) as readonly Claims[];
			return (
				lines.find(
					(line) =>
						line['orderId'] === orderId && paidStates.includes(String(line['status'] as string))
				) ?? null
			);
		}
		default:
			return null;
	}
}

const shopIn = (watched: Watched, world: World | null): MerchantContext | null =>
	world && contextIn<MerchantContext>(watched.cast, world, 'merchant');

/** Whether the merchant hands the goods over by this entry. */
function shipsNow({ cast, entry, world }: Watched): boolean {
	const merchant = player(cast, 'merchant')?.id;
	if (entry.type === 'sent' && entry.message.from === merchant)
		return kindOf(cast, entry.message) === 'shipment-order';
	return world.happened.some(
		(one) => one.type === 'moved' && one.party === merchant && one.to === 'shipped'
	);
}

/** I12: goods go out only after a verified statement of the bank that exactly the total is paid. */
export const shipAfterProof: Invariant = {
	id: 'I12',
	name: 'ship-after-proof',
	when: 'always',
	breaches(watched) {
		const order = shopIn(watched, watched.world)?.order;
		if (!order || !shipsNow(watched)) return [];
		const proof = acceptedSoFar(watched).some((one) => provesPaid(watched, one, order));
		return proof ? [] : [`${order.orderId} ships without the bank's verified word`];
	}
};

/** I13: an order becomes paid by the bank's verified word alone, never by what a browser says. */
export const noPaidByBrowser: Invariant = {
	id: 'I13',
	name: 'no-paid-by-browser',
	when: 'always',
	breaches(watched) {
		const order = shopIn(watched, watched.world)?.order;
		if (!order || !becomesPaid(watched)) return [];
		const now = acceptedIn(watched).filter(
			({ party }) => watched.cast.parties[party]?.role === 'merchant'
		);
		if (now.some((one) => provesPaid(watched, one, order))) return [];
		return [`${order.orderId} becomes paid by ${now[0]?.kind ?? watched.entry.type}`];
	}
};

function becomesPaid(watched: Watched): boolean {
	const [was, is] = [shopIn(watched, watched.before), shopIn(watched, watched.world)];
	if (was && !was.proof && is?.proof) return true;
	const merchant = player(watched.cast, 'merchant')?.id;
	return watched.world.happened.some(
		(one) =>
			one.type === 'moved' && one.party === merchant && ['paid', 'exception'].includes(one.to)
	);
}

/** I35: however many verified copies of a notification come, the order is moved once and shipped once. */
export const idempotentNotify: Invariant = {
	id: 'I35',
	name: 'idempotent-notify',
	when: 'always',
	breaches: (watched) => [...movedAgain(watched), ...shippedAgain(watched)]
};

function movedAgain(watched: Watched): readonly string[] {
	const { cast, before, world } = watched;
	const id = player(cast, 'merchant')?.id ?? '';
	const copy = acceptedIn(watched).find((one) => one.kind === 'payment-notification');
	const paymentId = copy?.parts['notification']?.['paymentId'];
	const [was, is] = [before?.parties[id]?.snapshot, world.parties[id]?.snapshot];
	if (!copy || !was || !is || stateOf(was) === stateOf(is)) return [];
	const first = listOf(pastBefore(watched).accepted).find(
		(one) => one.kind === copy.kind && one.parts['notification']?.['paymentId'] === paymentId
	);
	if (!first) return [];
	return [
		`${copy.message.id} says what ${first.message.id} said, and moves ${stateOf(was)} to ${stateOf(is)}`
	];
}

function shippedAgain({ cast, entry, trace }: Watched): readonly string[] {
	if (entry.type !== 'sent' || kindOf(cast, entry.message) !== 'shipment-order') return [];
	const { again, parts, id } = entry.message;
	if (again !== null) return [];
	const orderId = parts['shipment']?.claims?.['orderId'];
	const earlier = trace
		.slice(0, -1)
		.find(
			(one) =>
				one.type === 'sent' &&
				one.message.again === null &&
				kindOf(cast, one.message) === 'shipment-order' &&
				one.message.parts['shipment']?.claims?.['orderId'] === orderId
		);
	return earlier ? [`${String(orderId as string)} is shipped again by ${id}`] : [];
}
