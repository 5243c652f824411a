import type { Invariant, Watched } from '#lib/world/invariants.ts';
import type { World } from '#lib/world/world.ts';
import type { BooksContext } from '../books/context.ts';
import type { CustomerContext } from '../customer/context.ts';
import type { GatewayContext } from '../gateway/context.ts';
import type { MerchantContext } from '../merchant/context.ts';
import {
	booksAfter,
	entriesFor,
	givenToCustomer,
	netDebit,
	takenFromCustomer
} from './movements.ts';
import { contextIn, finished } from './roles.ts';

/** Payments that the books have opened for an order, by payment id. */
function paymentsOf({ cast, world }: Watched, orderId: string): readonly string[] {
	const { payments = {} } = contextIn<BooksContext>(cast, world, 'bookkeeper') ?? {};
	return Object.keys(payments).filter((id) => payments[id]?.orderId === orderId);
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);

/** What the payments of an order took from the customer, and what they gave back. */
function movedFor(watched: Watched, orderId: string) {
	const books = booksAfter(watched);
	const entries = paymentsOf(watched, orderId).flatMap((id) => entriesFor(books, id));
	return {
		taken: sumOf(entries.map((entry) => takenFromCustomer(watched.cast, books, entry))),
		given: sumOf(entries.map((entry) => givenToCustomer(watched.cast, books, entry)))
	};
}

/**
 * I14: whoever has paid has the merchant's receipt, or can have it at the merchant's page because he
 * holds the bank's proof and shipped the order; otherwise all the money came back.
 */
export const debitHasRemedy: Invariant = {
	id: 'I14',
	name: 'debit-has-remedy',
	when: 'at-rest',
	breaches(watched) {
		const { cast, world } = watched;
		if (!finished(watched)) return [];
		const { payments = {} } = contextIn<BooksContext>(cast, world, 'bookkeeper') ?? {};
		return Object.entries(payments).flatMap(([paymentId, { orderId }]) => {
			const net = netDebit(cast, booksAfter(watched), paymentId);
			return net <= 0 || receiptThere(watched, orderId)
				? []
				: [`${paymentId}: ${net} paid for ${orderId}, and no receipt`];
		});
	}
};

function receiptThere({ cast, world }: Watched, orderId: string): boolean {
	const her = contextIn<CustomerContext>(cast, world, 'customer');
	const shop = contextIn<MerchantContext>(cast, world, 'merchant');
	const given = her?.orderReceipt?.['orderId'] === orderId;
	return given || (shop?.order?.orderId === orderId && shop.proof !== null && shop.shipments > 0);
}

/** I15: whoever shipped has the whole total posted to him; giving it back later is his own decision. */
export const merchantNotShort: Invariant = {
	id: 'I15',
	name: 'merchant-not-short',
	when: 'at-rest',
	breaches(watched) {
		const shop = contextIn<MerchantContext>(watched.cast, watched.world, 'merchant');
		if (!finished(watched) || !shop?.order || shop.shipments === 0) return [];
		const { orderId, total } = shop.order;
		const { taken } = movedFor(watched, orderId);
		return taken === total.minor
			? []
			: [`${orderId} was shipped for ${total.minor}, and ${taken} was posted`];
	}
};

/**
 * I36: after the day's comparison the merchant and the bank's books hold the same orders for paid and
 * the same sums for given back, or the difference stands in the merchant's list of exceptions.
 */
export const reconciled: Invariant = {
	id: 'I36',
	name: 'reconciled',
	when: 'at-rest',
	breaches(watched) {
		const { cast, world } = watched;
		const shop = contextIn<MerchantContext>(cast, world, 'merchant');
		if (!finished(watched) || !shop?.order || listed(shop)) return [];
		const { orderId } = shop.order;
		const bank = movedFor(watched, orderId);
		const gateway = contextIn<GatewayContext>(cast, world, 'gateway')?.payment ?? null;
		const different = (whose: string, paid: boolean, back: number): readonly string[] => [
			...(paid === bank.taken > 0
				? []
				: [`${orderId}: ${bank.taken} posted, and ${whose} has it ${paid ? 'paid' : 'unpaid'}`]),
			...(back === bank.given
				? []
				: [`${orderId}: ${bank.given} given back, and ${whose} has ${back}`])
		];
		return [
			...different('the merchant', shop.proof !== null, shop.refundedMinor),
			...(gateway?.orderId === orderId
				? different('the gateway', gateway.rc === '00', gateway.refundedMinor)
				: [])
		];
	}
};

const listed = ({ reconciled: found }: MerchantContext): boolean =>
	found !== null && found.madeUp + found.missingAtBank > 0;

const overUnpaid = ['FAILED', 'REVERSED', 'EXPIRED', 'CANCELLED'];

/** I38: nobody shows a payment as failed before it has failed, and none failed whose debit stands. */
export const unknownIsNotFailed: Invariant = {
	id: 'I38',
	name: 'unknown-is-not-failed',
	when: 'always',
	breaches(watched) {
		const { cast, before, world } = watched;
		if (before?.parties === world.parties) return [];
		const payment = contextIn<GatewayContext>(cast, world, 'gateway')?.payment;
		const showing = showingFailed(watched, world);
		const [state, paymentId] = [payment?.state ?? 'none', payment?.paymentId ?? ''];
		const standing =
			overUnpaid.includes(state) && netDebit(cast, booksAfter(watched), paymentId) > 0;
		return [
			...showing.flatMap(({ party, as }) =>
				as.includes(state) ? [] : [`${party} shows it failed, and it is ${state}`]
			),
			...(standing ? [`${paymentId} is ${state}, and its debit stands`] : [])
		];
	}
};

/** Who shows a payment as failed or as not made, and the states of the payment that allow it. */
function showingFailed({ cast }: Watched, world: World) {
	return Object.keys(world.parties).flatMap((party) => {
		const state = world.parties[party]?.screen?.fields['state'];
		if (state === 'FAILED') return [{ party, as: ['FAILED', 'REVERSED'] }];
		const snapshot = world.parties[party]?.snapshot;
		const declined = cast.parties[party]?.role === 'customer' && snapshot?.value === 'declined';
		return declined ? [{ party, as: overUnpaid }] : [];
	});
}
