import type { Place } from '#lib/world/change.ts';
import type { Watched } from '#lib/world/invariants.ts';
import type { Message } from '#lib/world/message.ts';
import type { World } from '#lib/world/world.ts';
import type { Claims } from '#lib/vault/vault.ts';
import type { CustomerContext, Page } from '../customer/context.ts';
import type { MerchantContext, Order } from '../merchant/context.ts';
import { verifiedSigner } from './accepted.ts';
import { contextAt, contextsAbout } from './desks.ts';
import type { Shop } from './evidence.ts';
import { acceptedAbout, saidAbout } from './past.ts';
import { kindOf, player } from './roles.ts';

type ShopContext = Pick<
	MerchantContext,
	'order' | 'proof' | 'shipments' | 'refundedMinor' | 'reconciled'
>;

/** An order as a merchant's machine holds it that is built of the fragments in parties/merchant. */
export function shopAt(world: World, place: Place): Shop | null {
	const own = contextAt<Partial<ShopContext>>(world, place);
	if (!own?.order) return null;
	const { order, proof = null, shipments = 0, refundedMinor = 0, reconciled = null } = own;
	return {
		orderId: order.orderId,
		total: order.total,
		paid: proof !== null,
		shipments,
		refundedMinor,
		listed: reconciled !== null && reconciled.madeUp + reconciled.missingAtBank > 0
	};
}

/** The order of an id, as the merchant will ship it. */
export const shopOrder = ({ cast, world }: Watched, orderId: string): Order | null =>
	contextsAbout<Partial<ShopContext>>(cast, world, 'merchant', `orderId ${orderId}`)
		.map(({ order }) => order)
		.find((order) => order?.orderId === orderId) ?? null;

/** The page that the customer really approved for a payment, whatever anybody says (domain 9, ground truth). */
export function approvedPage({ cast, world }: Watched, paymentId: string): Page | null {
	const approved = contextsAbout<Partial<CustomerContext>>(
		cast,
		world,
		'customer',
		`paymentId ${paymentId}`
	).flatMap((customer) => customer.approved ?? []);
	return approved.findLast((page) => page.paymentId === paymentId) ?? null;
}

/** The words of the last message about an id that its speaker really sent, if they stand in this part. */
export function lastSaid(
	watched: Watched,
	id: string,
	role: string,
	kinds: readonly string[],
	part: string
): Claims | null {
	const said = saidAbout(watched, id).filter(
		({ from }) => watched.cast.parties[from]?.role === role
	);
	const fits = (one: Message): boolean =>
		kinds.includes(kindOf(watched.cast, one) ?? '') && one.parts[part]?.claims !== null;
	return said.findLast(fits)?.parts[part]?.claims ?? null;
}

/** Words about an id that some receiver found to be signed. */
export const verifiedWords = (watched: Watched, id: string, part: string): Claims | null =>
	acceptedAbout(watched, id).findLast((one) => verifiedSigner(one, part) !== null)?.parts[part] ??
	null;

/** Digest of the order as the customer placed it. */
export function placedDigest(watched: Watched, orderId: string): string | null {
	const { cast, world } = watched;
	const buyers = contextsAbout<Partial<CustomerContext>>(
		cast,
		world,
		'customer',
		`orderId ${orderId}`
	);
	const buyer = buyers.find((one) => one.orderId === orderId);
	const draftId = buyer?.cart?.orderDraftId;
	if (draftId === undefined) return null;
	const placed = saidAbout(watched, draftId).findLast(
		(one) => one.from === player(cast, 'customer')?.id && kindOf(cast, one) === 'encrypted-order'
	);
	return placed?.parts['order']?.digest ?? null;
}
