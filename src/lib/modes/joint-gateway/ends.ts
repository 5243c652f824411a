import type { CustomerContext } from '#lib/parties/customer/context.ts';
import { contextAt, contextsAbout } from '#lib/parties/invariants/desks.ts';
import type { EndEvidence, Shop } from '#lib/parties/invariants/evidence.ts';
import { shopAt } from '#lib/parties/invariants/reading.ts';
import type { JointPayment } from '#lib/parties/jointGateway/context.ts';
import type { MerchantContext } from '#lib/parties/merchant/context.ts';
import { find, type Trie } from '#lib/persistent/trie.ts';
import { house, type Place } from '#lib/world/change.ts';
import type { World } from '#lib/world/world.ts';
import { heldBy, orders, payers, paymentOf } from './evidence.ts';

/** The carrier has the parcel, whatever became of its waybill. */
const hasLeft = (world: World, orderId: string): boolean =>
	find(contextAt<{ parcels: Trie<string> }>(world, house('CAR'))?.parcels ?? null, orderId) !==
	undefined;

/**
 * An order as it stands in the end: what was only held was neither paid nor given back, and what must be
 * paid for is what has left.
 */
function endedAt(world: World, place: Place): Shop | null {
	const shop = shopAt(world, place);
	const { capturesAtShipment, captured } = contextAt<Partial<MerchantContext>>(world, place) ?? {};
	if (!shop || !capturesAtShipment || captured) return shop;
	const shipments = hasLeft(world, shop.orderId) ? shop.shipments : 0;
	return { ...shop, paid: false, refundedMinor: 0, shipments };
}

const isPaid = ({ rc, captured }: JointPayment): boolean => rc === '00' && captured;
const backOf = ({ captured, refundedMinor }: JointPayment): number =>
	captured ? refundedMinor : 0;

/** How it shows who was paid for what in the end (domain 9: I14, I15, I36). */
export const ends: EndEvidence = {
	payers,
	merchants: orders.merchants,
	orderAt: endedAt,
	orderOf: (watched, id) => paymentOf(watched, id)?.orderId ?? null,
	receipt: ({ cast, world }, orderId) =>
		contextsAbout<Partial<CustomerContext>>(cast, world, 'customer', `orderId ${orderId}`).some(
			({ orderReceipt }) => orderReceipt?.['orderId'] === orderId
		),
	// CB3: the issuer bears the fraud, and the payment stands.
	madeGood: ({ id }) => /^CB3-/.test(id),
	accounts(watched, orderId) {
		const payment = heldBy(watched, `orderId ${orderId}`);
		return payment ? [{ who: 'the gateway', paid: isPaid(payment), back: backOf(payment) }] : [];
	}
};
