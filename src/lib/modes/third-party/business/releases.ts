import { verifiedSigner } from '#lib/parties/invariants/accepted.ts';
import { acceptedAbout } from '#lib/parties/invariants/past.ts';
import { contextIn, player } from '#lib/parties/invariants/roles.ts';
import { releasesNow } from '#lib/parties/invariants/trading.ts';
import { tradeIdOf, type DeskContext } from '#lib/parties/tradeDesk/context.ts';
import type { Invariant, Watched } from '#lib/world/invariants.ts';
import { trades } from './escrow.ts';

/** Whether the desk took a message of this kind for good, this part signed by whoever plays the role. */
function verified(watched: Watched, orderId: string, kind: string, part: string, by: string) {
	const signer = player(watched.cast, by)?.keys['sign'];
	return acceptedAbout(watched, orderId).some(
		(one) =>
			one.kind === kind &&
			watched.cast.parties[one.party]?.role === 'tradeDesk' &&
			verifiedSigner(one, part) === signer
	);
}

/** What the plan of an instalment wants before the seller gets it is really there. */
function fulfilled(watched: Watched, desk: DeskContext, tradeId: string): boolean {
	const orderId = desk.trade?.poId ?? '';
	const is = (kind: string, part: string, by: string): boolean =>
		verified(watched, orderId, kind, part, by);
	const inspected = is('goods-receipt', 'receipt', 'buyer') || desk.inspection?.deemed === true;
	switch (desk.instalments.find((one) => tradeIdOf(one) === tradeId)?.release) {
		case 'documents':
			return is('shipping-documents', 'invoice', 'seller');
		case 'delivery':
			return inspected || is('logistics-event', 'event', 'carrier');
		default:
			return inspected;
	}
}

const paidOut = (watched: Watched) =>
	releasesNow(watched, trades).filter(({ toSellers }) => toSellers > 0);
const deskOf = ({ cast, world }: Watched) => contextIn<DeskContext>(cast, world, 'tradeDesk');

/** I33: an instalment is released for the cause that the signed plan names, and for no other (domain 7.7). */
export const releasedAsPlanned: Invariant = {
	id: 'I33',
	name: 'no-release-without-cause',
	when: 'always',
	breaches(watched) {
		const desk = deskOf(watched);
		return paidOut(watched).flatMap(({ tradeId }) =>
			desk && fulfilled(watched, desk, tradeId) ? [] : [`${tradeId} is released against its plan`]
		);
	}
};

/** I39: silence counts as acceptance only of goods that the carrier has signed for. */
export const silenceNeedsShipment: Invariant = {
	id: 'I39',
	name: 'timer-needs-shipment',
	when: 'always',
	breaches(watched) {
		const desk = deskOf(watched);
		const orderId = desk?.trade?.poId ?? '';
		return paidOut(watched).flatMap(({ tradeId }) =>
			!desk?.inspection?.deemed ||
			verified(watched, orderId, 'shipping-documents', 'waybill', 'carrier')
				? []
				: [`${tradeId} is released by silence, and no carrier has signed`]
		);
	}
};
