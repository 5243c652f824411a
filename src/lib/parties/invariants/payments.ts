import type { Entry } from '#lib/money/ledger.ts';
import type { Claims } from '#lib/vault/vault.ts';
import type { AmountValue } from '#lib/world/field.ts';
import type { Invariant, Watched } from '#lib/world/invariants.ts';
import type { BooksContext } from '../books/context.ts';
import type { CustomerContext } from '../customer/context.ts';
import type { MerchantContext, MerchantInput } from '../merchant/context.ts';
import { approvedPage, orderIdOf, proofOf, sameAmount, signedRequest, told } from './agreed.ts';
import {
	booksAfter,
	creditedBy,
	currencyOf,
	entriesFor,
	givenToCustomer,
	netDebit,
	postedNow,
	takenFromCustomer
} from './movements.ts';
import { contextIn, kindOf, player } from './roles.ts';

interface Debit {
	readonly entry: Entry;
	readonly paymentId: string;
	readonly amount: AmountValue;
}

/** Entries of this moment that take money from the customer. */
export function debitsNow(watched: Watched): readonly Debit[] {
	const books = booksAfter(watched);
	return postedNow(watched).flatMap((entry) => {
		const minor = takenFromCustomer(watched.cast, books, entry);
		const { paymentId } = entry;
		const amount = { minor, ccy: currencyOf(books, entry) };
		return minor > 0 ? [{ entry, paymentId, amount }] : [];
	});
}

/** I05: a payment takes money from the customer once, unless the first time was reversed. */
export const atMostOnce: Invariant = {
	id: 'I05',
	name: 'at-most-once',
	when: 'always',
	breaches(watched) {
		const books = booksAfter(watched);
		return debitsNow(watched).flatMap(({ paymentId }) => {
			const entries = entriesFor(books, paymentId);
			const standing = entries.filter(
				(entry) =>
					takenFromCustomer(watched.cast, books, entry) > 0 &&
					!entries.some((other) => other.reverses === entry.id)
			);
			return standing.length <= 1
				? []
				: [`${paymentId} debited by ${standing.map(({ id }) => id).join(' and ')}`];
		});
	}
};

/** I06: what is posted, what the payer approved and what the merchant signed are one amount. */
export const sameAmounts: Invariant = {
	id: 'I06',
	name: 'same-amount',
	when: 'always',
	breaches: (watched) =>
		debitsNow(watched).flatMap(({ paymentId, amount }) => {
			const page = approvedPage(watched, paymentId);
			const request = signedRequest(watched, orderIdOf(watched, paymentId));
			const posted = `${paymentId}: posted ${told(amount)}`;
			return [
				...(page && !sameAmount(page.amount, amount)
					? [`${posted}, the payer approved ${told(page.amount)}`]
					: []),
				...(sameAmount(request?.['amount'], amount)
					? []
					: [`${posted}, the merchant signed ${told(request?.['amount'])}`])
			];
		})
};

/** I07: the money goes to the account of the merchant who signed the request and was shown to the payer. */
export const rightPayee: Invariant = {
	id: 'I07',
	name: 'right-payee',
	when: 'always',
	breaches: (watched) =>
		postedNow(watched).flatMap((entry) => {
			const { paymentId } = entry;
			const request = signedRequest(watched, orderIdOf(watched, paymentId));
			const page = approvedPage(watched, paymentId);
			const shown =
				takenFromCustomer(watched.cast, booksAfter(watched), entry) === 0 ||
				!page ||
				page.merchantId === request?.['merchantId']
					? []
					: [`${paymentId}: the payer was shown ${page.merchantId}`];
			return [...shown, ...wrongAccounts(watched, entry, request)];
		})
};

function wrongAccounts(watched: Watched, entry: Entry, request: Claims | null): readonly string[] {
	const { cast, world } = watched;
	const books = booksAfter(watched);
	const signed = String(request?.['merchantId'] as string);
	const payment = takenFromCustomer(cast, books, entry) > 0;
	const agreed = contextIn<BooksContext>(cast, world, 'bookkeeper')?.contracts[signed]?.account;
	return creditedBy(books, entry).flatMap(({ id, owner }) => {
		if (owner === player(cast, 'customer')?.id) return [];
		const payee = owner === undefined ? undefined : cast.parties[owner]?.input;
		const his = owner === undefined || (payee as Partial<MerchantInput>).merchantId === signed;
		return his && (!payment || id === agreed)
			? []
			: [`${entry.id} credits ${id}, which is not the account of ${signed}`];
	});
}

/** I08: the customer really approved what is taken from her, and the bank holds a verified proof of it. */
export const authorizedDebit: Invariant = {
	id: 'I08',
	name: 'authorized-debit',
	when: 'always',
	breaches: (watched) =>
		debitsNow(watched).flatMap(({ paymentId, amount }) => [
			...(approvedPage(watched, paymentId) ? [] : [`${paymentId} was never approved`]),
			...(proofOf(watched, paymentId, amount) ? [] : [`no verified proof for ${paymentId}`])
		])
};

/** I11: a payment gives back no more than it has taken. */
export const refundCap: Invariant = {
	id: 'I11',
	name: 'refund-cap',
	when: 'always',
	breaches(watched) {
		const { cast } = watched;
		const books = booksAfter(watched);
		return postedNow(watched).flatMap((entry) => {
			if (givenToCustomer(cast, books, entry) === 0) return [];
			const left = netDebit(cast, books, entry.paymentId);
			return left >= 0 ? [] : [`${entry.paymentId} gave back ${-left} more than it took`];
		});
	}
};

/**
 * I40: the digest that the transfer names is that of the order the payer placed and approved, and of
 * the order the merchant will ship.
 */
export const rightOrder: Invariant = {
	id: 'I40',
	name: 'right-order',
	when: 'always',
	breaches: (watched) =>
		debitsNow(watched).flatMap(({ entry, paymentId }) => {
			const posted = postedDigest(watched, entry);
			const digests = orderDigests(watched, orderIdOf(watched, paymentId));
			return Object.entries(digests).flatMap(([whose, digest]) =>
				digest === posted ? [] : [`${paymentId}: digest ${posted}, ${whose} ${digest}`]
			);
		})
};

function postedDigest({ trace }: Watched, { cause }: Entry): string {
	const sent = trace.findLast((one) => one.type === 'sent' && one.message.id === cause);
	const claims = sent?.type === 'sent' ? sent.message.parts['transfer']?.claims : null;
	return String(claims?.['orderDigest'] as string);
}

/** Digests of an order by whoever knows it at first hand. */
function orderDigests(watched: Watched, orderId: string | null): Readonly<Record<string, string>> {
	const { cast, world, trace } = watched;
	const shop = contextIn<MerchantContext>(cast, world, 'merchant')?.order;
	const buyer = contextIn<CustomerContext>(cast, world, 'customer');
	const signed = signedRequest(watched, orderId)?.['orderDigest'];
	const placed = trace.findLast(
		(one) =>
			one.type === 'sent' &&
			one.message.from === player(cast, 'customer')?.id &&
			kindOf(cast, one.message) === 'encrypted-order'
	);
	const digest = placed?.type === 'sent' ? placed.message.parts['order']?.digest : null;
	return {
		...(typeof signed === 'string' ? { 'the merchant signed': signed } : {}),
		...(shop?.orderId === orderId && shop ? { 'the merchant ships': shop.orderDigest } : {}),
		...(digest && buyer?.orderId === orderId ? { 'the payer placed': digest } : {})
	};
}
