import { listOf } from '#lib/persistent/chunks.ts';
import { valuesOf } from '#lib/persistent/trie.ts';
import type { Entry } from '#lib/money/ledger.ts';
import type { Invariant, Watched } from '#lib/world/invariants.ts';
import { placesOfRole } from './desks.ts';
import type { EndEvidence, Shop } from './evidence.ts';
import { booksAfter, givenBy, takenBy } from './movements.ts';
import { past } from './past.ts';
import { finished } from './roles.ts';

/** What the payments of an order took from the payer, and what they gave back. */
interface Moved {
	readonly ids: readonly string[];
	readonly taken: number;
	readonly given: number;
}
const nothingMoved: Moved = { ids: [], taken: 0, given: 0 };

const sums = new WeakMap<Watched, ReadonlyMap<string, Moved>>();

/** By order, over everything that was ever posted; added up once, at rest. */
function movedByOrder(watched: Watched, evidence: EndEvidence): ReadonlyMap<string, Moved> {
	let moved = sums.get(watched);
	if (!moved) sums.set(watched, (moved = added(watched, evidence)));
	return moved;
}

function added(watched: Watched, evidence: EndEvidence): ReadonlyMap<string, Moved> {
	const books = booksAfter(watched);
	const moved = new Map<string, Moved>();
	for (const entries of valuesOf(past(watched).after.entries).map(listOf<Entry>)) {
		const id = entries[0]?.paymentId ?? '';
		const orderId = evidence.orderOf(watched, id);
		if (orderId === null) continue;
		const { ids, taken, given } = moved.get(orderId) ?? nothingMoved;
		// An entry and its reversal are as if neither had been (domain 6.7): nothing was paid or given back.
		const undone = new Set(entries.flatMap((one) => (one.reverses ? [one.id, one.reverses] : [])));
		const { madeGood = () => false } = evidence;
		const standing = entries.filter((one) => !undone.has(one.id) && !madeGood(one));
		const sum = (of: typeof takenBy): number =>
			standing.reduce((all, entry) => all + of(watched.cast, evidence, books, entry), 0);
		moved.set(orderId, {
			ids: [...ids, id],
			taken: taken + sum(takenBy),
			given: given + sum(givenBy)
		});
	}
	return moved;
}

const movedFor = (watched: Watched, evidence: EndEvidence, orderId: string): Moved =>
	movedByOrder(watched, evidence).get(orderId) ?? nothingMoved;

/** Every order that a merchant's machine holds. */
const orders = (watched: Watched, { merchants, orderAt }: EndEvidence): readonly Shop[] =>
	merchants
		.flatMap((role) => placesOfRole(watched.cast, watched.world, role))
		.flatMap((place) => orderAt(watched.world, place) ?? []);

/**
 * I14: whoever has paid has the merchant's receipt, or can have it at the merchant's page because he
 * holds the bank's proof and shipped the order; otherwise all the money came back.
 */
export const debitHasRemedy = (evidence: EndEvidence): Invariant => ({
	id: 'I14',
	name: 'debit-has-remedy',
	when: 'at-rest',
	breaches(watched) {
		past(watched);
		if (!finished(watched)) return [];
		const available = new Set(
			orders(watched, evidence).flatMap(({ orderId, paid, shipments }) =>
				paid && shipments > 0 ? [orderId] : []
			)
		);
		return [...movedByOrder(watched, evidence)].flatMap(([orderId, { ids, taken, given }]) => {
			const net = taken - given;
			const there = available.has(orderId) || evidence.receipt(watched, orderId);
			return net <= 0 || there
				? []
				: [`${ids.join(' and ')}: ${net} paid for ${orderId}, and no receipt`];
		});
	}
});

/** I15: whoever shipped has the whole total posted or secured; giving it back later is his own decision. */
export const merchantNotShort = (evidence: EndEvidence): Invariant => ({
	id: 'I15',
	name: 'merchant-not-short',
	when: 'at-rest',
	breaches(watched) {
		if (!finished(watched)) return [];
		return orders(watched, evidence).flatMap(({ orderId, total, shipments }) => {
			if (shipments === 0) return [];
			const { taken } = movedFor(watched, evidence, orderId);
			const secured = taken + (evidence.secured?.(watched, orderId) ?? 0);
			return secured === total.minor
				? []
				: [`${orderId} was shipped for ${total.minor}, and ${secured} was posted`];
		});
	}
});

/**
 * I36: after the day's comparison the merchant and the bank's books hold the same orders for paid and
 * the same sums for given back, or the difference stands in the merchant's list of exceptions.
 */
export const reconciled = (evidence: EndEvidence): Invariant => ({
	id: 'I36',
	name: 'reconciled',
	when: 'at-rest',
	breaches(watched) {
		if (!finished(watched)) return [];
		return orders(watched, evidence).flatMap((order) => {
			if (order.listed) return [];
			const { orderId } = order;
			const bank = movedFor(watched, evidence, orderId);
			const accounts = [
				{ who: 'the merchant', paid: order.paid, back: order.refundedMinor },
				...evidence.accounts(watched, orderId)
			];
			return accounts.flatMap(({ who, paid, back }) => [
				...(paid === bank.taken > 0
					? []
					: [`${orderId}: ${bank.taken} posted, and ${who} has it ${paid ? 'paid' : 'unpaid'}`]),
				...(back === bank.given
					? []
					: [`${orderId}: ${bank.given} given back, and ${who} has ${back}`])
			]);
		});
	}
});
