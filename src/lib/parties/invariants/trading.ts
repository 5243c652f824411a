import { accountOf, type Entry } from '#lib/money/ledger.ts';
import type { Invariant, Watched } from '#lib/world/invariants.ts';
import type { Role } from '#lib/world/row.ts';
import { booksAfter, postedNow } from './movements.ts';
import { entriesFor } from './past.ts';

/** A trade as the institution holds it. */
export interface TradeRecord {
	readonly orderId: string;
	/** What is held, or was. */
	readonly minor: number;
	/** The money is in escrow. */
	readonly held: boolean;
	/** Released, or split: whoever traded may rate. */
	readonly finished: boolean;
	/** A dispute is open. */
	readonly disputed: boolean;
	/** Subject of the buyer's certificate. */
	readonly buyer: string;
}

/** How a mode shows what happens to guaranteed trades (domain 7). */
export interface TradeEvidence {
	/** The trade of an escrow account `<book>:escrow:<trade>`. */
	readonly trade: (watched: Watched, tradeId: string, before?: true) => TradeRecord | null;
	/** Under which ids the entries of a trade are posted; the trade's own unless it says otherwise. */
	readonly postedAs?: (watched: Watched, tradeId: string) => readonly string[];
	/** Roles of the owners to whom money is released. */
	readonly sellers: readonly Role[];
	/** Kinds by which the buyer lets the money go, and by which the seller agrees to a claim. */
	readonly confirms: readonly string[];
	readonly agrees: readonly string[];
	/** Kinds of decision, and the parts that different people must have signed. */
	readonly decisions: Readonly<Record<string, readonly string[]>>;
	/** Role and kinds by which the carrier records that it has the goods. */
	readonly carrier: Role;
	readonly records: readonly string[];
	/** Kinds of rating, and the part that the buyer signs. */
	readonly ratings: Readonly<Record<string, string>>;
}

/** What an entry takes out of the escrow of a trade, and to whom it goes. */
export interface Release {
	readonly tradeId: string;
	readonly entry: Entry;
	readonly taken: number;
	/** What the sellers get of it. */
	readonly toSellers: number;
}

const escrow = /^[^:]+:escrow:(.+)$/;
/** The trade of an escrow account; null for any other account. */
export const tradeOf = (account: string): string | null => escrow.exec(account)?.[1] ?? null;

/** Sums of one side of an entry's lines on the escrow of a trade. */
export const onEscrow = ({ lines }: Entry, tradeId: string, side: 'debit' | 'credit'): number =>
	lines
		.filter(({ account }) => tradeOf(account) === tradeId)
		.reduce((sum, line) => sum + line[side], 0);

/** Trades whose escrow some entries touch. */
export const tradesIn = (entries: readonly Entry[]): readonly string[] => [
	...new Set(entries.flatMap(({ lines }) => lines.flatMap(({ account }) => tradeOf(account) ?? [])))
];

/** Every entry that touches the escrow of a trade, with those of this moment. */
export function entriesOfTrade(
	watched: Watched,
	{ postedAs }: TradeEvidence,
	tradeId: string
): readonly Entry[] {
	const ids = postedAs?.(watched, tradeId) ?? [tradeId];
	return ids
		.flatMap((id) => entriesFor(watched, id))
		.filter((entry) => tradesIn([entry]).includes(tradeId));
}

/** Money that leaves an escrow by this entry of the trace. */
export function releasesNow(watched: Watched, { sellers }: TradeEvidence): readonly Release[] {
	const books = booksAfter(watched);
	return postedNow(watched).flatMap((entry) =>
		tradesIn([entry]).flatMap((tradeId): Release[] => {
			const taken = onEscrow(entry, tradeId, 'debit');
			const toSellers = entry.lines
				.filter(({ account }) => {
					const owner = accountOf(books, account)?.owner ?? '';
					return sellers.includes(watched.cast.parties[owner]?.role ?? '');
				})
				.reduce((sum, { credit }) => sum + credit, 0);
			return taken > 0 ? [{ tradeId, entry, taken, toSellers }] : [];
		})
	);
}

/** I32: what a trade holds leaves its escrow once and whole, whoever gets which share. */
export const releaseOnce = (evidence: TradeEvidence): Invariant => ({
	id: 'I32',
	name: 'release-once',
	when: 'always',
	breaches: (watched) =>
		releasesNow(watched, evidence).flatMap(({ tradeId, entry, taken }) => {
			const entries = entriesOfTrade(watched, evidence, tradeId);
			const out = entries.filter((one) => onEscrow(one, tradeId, 'debit') > 0);
			const held = entries.reduce((sum, one) => sum + onEscrow(one, tradeId, 'credit'), 0);
			return [
				...(out.length > 1
					? [`${tradeId} is settled by ${out.map(({ id }) => id).join(' and ')}`]
					: []),
				...(taken === held ? [] : [`${entry.id} divides ${taken} of the ${held} of ${tradeId}`])
			];
		})
});
