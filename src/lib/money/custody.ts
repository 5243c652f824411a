import { accountsOf, balanceOf, type Account, type Books } from './ledger.ts';
import { mirrorOf } from './mirror.ts';

/** For whom an institution keeps the money of its reserves. */
export const keptFor = ['wallets', 'escrows', 'underWay', 'fees'] as const;
export type KeptFor = (typeof keptFor)[number];

/** A reserve in minor units: in the institution's book, and in that of the bank that keeps it. */
export interface Reserve {
	readonly account: string;
	readonly keeper: string;
	readonly minor: number;
	readonly atKeeper: number;
}

/** The reserves of an institution against what they are for, in minor units. */
export interface Custody {
	readonly book: string;
	readonly ccy: string;
	readonly reserves: readonly Reserve[];
	readonly owed: Readonly<Record<KeptFor, number>>;
	/** Sums of both sides. */
	readonly has: number;
	readonly owes: number;
	/** Both sides are equal. */
	readonly covered: boolean;
	/** Every keeper's book agrees; while news of a payment is on its way it does not. */
	readonly agreed: boolean;
}

/** What the custodian sees (domain 7.8): one view for each book that has reserves with others. */
export function custodiesOf(books: Books): readonly Custody[] {
	const accounts = accountsOf(books);
	const holders = new Set(accounts.filter(isReserve).map(({ book }) => book));
	return [...holders].map((book) => custodyOf(books, book, accounts));
}

/** What an account of an institution's book is for: a reserve, its own money taken out, or what it owes. */
export function purposeOf({ id, kind }: Account): 'reserve' | 'own' | KeptFor | null {
	if (/^[^:]+:rsv@/.test(id)) return 'reserve';
	if (/^[^:]+:own@/.test(id)) return 'own';
	if (kind === 'income') return 'fees';
	if (kind !== 'liability') return null;
	if (id.includes(':escrow:')) return 'escrows';
	return id.includes(':wal:') ? 'wallets' : 'underWay';
}
const isReserve = (account: Account): boolean => purposeOf(account) === 'reserve';

function custodyOf(books: Books, book: string, accounts: readonly Account[]): Custody {
	const own = accounts.filter((account) => account.book === book);
	const reserves = own.filter(isReserve).map((account): Reserve => {
		const mirror = mirrorOf(books, account);
		if (!mirror) throw new Error(`a reserve that nobody keeps: ${account.id}`);
		return {
			account: account.id,
			keeper: mirror.book,
			minor: balanceOf(books, account.id),
			atKeeper: balanceOf(books, mirror.id)
		};
	});
	const owed = owedBy(books, own);
	const has = reserves.reduce((sum, { minor }) => sum + minor, 0);
	const owes = keptFor.reduce((sum, one) => sum + owed[one], 0);
	const agreed = reserves.every(({ minor, atKeeper }) => minor === atKeeper);
	const ccy = own[0]?.ccy ?? '';
	return { book, ccy, reserves, owed, has, owes, covered: has === owes, agreed };
}

function owedBy(books: Books, own: readonly Account[]): Custody['owed'] {
	const owed = { wallets: 0, escrows: 0, underWay: 0, fees: 0 };
	for (const account of own) {
		const purpose = purposeOf(account);
		const minor = balanceOf(books, account.id);
		// What was earned and taken out is its own money and stands in no reserve.
		if (purpose === 'own') owed.fees -= minor;
		else if (purpose !== null && purpose !== 'reserve') owed[purpose] += minor;
	}
	return owed;
}
