import type { Entry } from '#lib/money/ledger.ts';
import type { Invariant, Watched } from '#lib/world/invariants.ts';
import { sameAmount, told } from './amounts.ts';
import type { Debit, PaymentEvidence, Word } from './evidence.ts';
import {
	booksAfter,
	creditedBy,
	currencyOf,
	givenBy,
	netTaken,
	postedNow,
	takenBy,
	type Payers
} from './movements.ts';
import { entriesFor } from './past.ts';

/** Entries of this moment that take money from a payer. */
export function debitsNow(watched: Watched, whose: Payers): readonly Debit[] {
	const books = booksAfter(watched);
	return postedNow(watched).flatMap((entry) => {
		const minor = takenBy(watched.cast, whose, books, entry);
		const { paymentId } = entry;
		const amount = { minor, ccy: currencyOf(books, entry) };
		return minor > 0 ? [{ entry, paymentId, amount }] : [];
	});
}

/** Debits of a payment in one book that no entry has reversed; one that undoes a credit is no new debit. */
function standing(watched: Watched, whose: Payers, { paymentId, book }: Entry): readonly Entry[] {
	const books = booksAfter(watched);
	const entries = entriesFor(watched, paymentId).filter((entry) => entry.book === book);
	const reversed = new Set(entries.flatMap(({ reverses }) => reverses ?? []));
	const taken = (entry: Entry): number => takenBy(watched.cast, whose, books, entry);
	const undoesCredit = (entry: Entry): boolean =>
		entries.some(
			(one) =>
				one.id === entry.reverses && givenBy(watched.cast, whose, books, one) === taken(entry)
		);
	return entries.filter(
		(entry) => taken(entry) > 0 && !reversed.has(entry.id) && !undoesCredit(entry)
	);
}

/** I05: a payment, or a capture of it, takes money from the payer once, unless the first time was reversed. */
export const atMostOnce = (evidence: PaymentEvidence): Invariant => ({
	id: 'I05',
	name: 'at-most-once',
	when: 'always',
	breaches: (watched) =>
		debitsNow(watched, evidence).flatMap(({ entry, paymentId }) => {
			const { once = ({ paymentId: id }) => id } = evidence;
			const same = standing(watched, evidence, entry).filter((one) => once(one) === once(entry));
			return same.length <= 1
				? []
				: [`${paymentId} debited by ${same.map(({ id }) => id).join(' and ')}`];
		})
});

/**
 * I06: what is posted, what the payer approved and what the merchant signed are one amount; where it is
 * captured in parts, all parts together are at most that amount.
 */
export const sameAmounts = (evidence: PaymentEvidence): Invariant => ({
	id: 'I06',
	name: 'same-amount',
	when: 'always',
	breaches: (watched) =>
		debitsNow(watched, evidence).flatMap((debit) => {
			const { paymentId } = debit;
			const posted = postedSoFar(watched, evidence, debit);
			const approved = evidence.approved(watched, paymentId);
			const signed = evidence.signed(watched, paymentId);
			const fits = (word: Word | null): boolean =>
				inParts(watched, evidence) && word
					? word.amount.ccy === posted.ccy && posted.minor <= word.amount.minor
					: sameAmount(word?.amount, posted);
			const what = `${paymentId}: posted ${told(posted)}`;
			return [
				...(approved && !fits(approved)
					? [`${what}, the payer approved ${told(approved.amount)}`]
					: []),
				...(fits(signed) ? [] : [`${what}, the merchant signed ${told(signed?.amount)}`])
			];
		})
});

const inParts = (watched: Watched, { inParts: parts }: PaymentEvidence): boolean =>
	typeof parts === 'function' ? parts(watched) : parts === true;

function postedSoFar(watched: Watched, evidence: PaymentEvidence, { entry, amount }: Debit) {
	if (!inParts(watched, evidence)) return amount;
	const books = booksAfter(watched);
	const minor = standing(watched, evidence, entry).reduce(
		(sum, one) => sum + takenBy(watched.cast, evidence, books, one),
		0
	);
	return { ...amount, minor };
}

/** I07: the money goes to the account of the merchant who signed the request and was shown to the payer. */
export const rightPayee = (evidence: PaymentEvidence): Invariant => ({
	id: 'I07',
	name: 'right-payee',
	when: 'always',
	breaches: (watched) =>
		postedNow(watched).flatMap((entry) => {
			const signed = evidence.signed(watched, entry.paymentId);
			const [debit] = debitsNow(watched, evidence).filter((one) => one.entry === entry);
			const approved = evidence.approved(watched, entry.paymentId);
			const shown =
				!debit || !approved || approved.merchantId === signed?.merchantId
					? []
					: [`${entry.paymentId}: the payer was shown ${approved.merchantId}`];
			return [...shown, ...wrongAccounts(watched, evidence, entry, debit, signed)];
		})
});

function wrongAccounts(
	watched: Watched,
	evidence: PaymentEvidence,
	entry: Entry,
	debit: Debit | undefined,
	signed: Word | null
): readonly string[] {
	const { cast } = watched;
	const payable = debit ? evidence.payable(watched, debit) : [];
	return creditedBy(booksAfter(watched), entry).flatMap(({ id, owner = '' }) => {
		if (evidence.payers.includes(cast.parties[owner]?.role ?? '')) return [];
		const payee = evidence.payeeOf(cast, owner);
		const his = payee === null || payee === signed?.merchantId;
		return his && (!debit || payable.includes(id))
			? []
			: [
					`${entry.id} credits ${id}, which is not the account of ${signed?.merchantId ?? 'nobody'}`
				];
	});
}

/** I08: the payer really approved what is taken from her, and the bank holds a verified proof of it. */
export const authorizedDebit = (evidence: PaymentEvidence): Invariant => ({
	id: 'I08',
	name: 'authorized-debit',
	when: 'always',
	breaches: (watched) =>
		debitsNow(watched, evidence).flatMap((debit) => [
			...(evidence.approved(watched, debit.paymentId)
				? []
				: [`${debit.paymentId} was never approved`]),
			...(evidence.proven(watched, debit) ? [] : [`no verified proof for ${debit.paymentId}`])
		])
});

/** I11: a payment gives back no more than it has taken. */
export const refundCap = (whose: Payers): Invariant => ({
	id: 'I11',
	name: 'refund-cap',
	when: 'always',
	breaches(watched) {
		const { cast } = watched;
		const books = booksAfter(watched);
		return postedNow(watched).flatMap((entry) => {
			if (givenBy(cast, whose, books, entry) === 0) return [];
			const left = netTaken(cast, whose, books, entriesFor(watched, entry.paymentId));
			return left >= 0 ? [] : [`${entry.paymentId} gave back ${-left} more than it took`];
		});
	}
});

/**
 * I40: the digest that the transfer names is that of the order the payer placed and approved, and of
 * the order the merchant will ship.
 */
export const rightOrder = (evidence: PaymentEvidence): Invariant => ({
	id: 'I40',
	name: 'right-order',
	when: 'always',
	breaches: (watched) =>
		debitsNow(watched, evidence).flatMap((debit) => {
			const digests = Object.entries(evidence.digests(watched, debit));
			const [[first, digest] = ['nobody', '']] = digests;
			return digests.flatMap(([whose, other]) =>
				other === digest ? [] : [`${debit.paymentId}: ${first} ${digest}, ${whose} ${other}`]
			);
		})
});
