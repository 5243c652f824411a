import { accountOf, accountsOf, balanceOf, type Account, type Books } from './ledger.ts';

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

const reserve = /^([^:]+):rsv@(.+)$/;
const isReserve = ({ id }: Account): boolean => reserve.test(id);

function custodyOf(books: Books, book: string, accounts: readonly Account[]): Custody {
	const own = accounts.filter((account) => account.book === book);
	const reserves = own.filter(isReserve).map(({ id }): Reserve => {
		const [, holder = '', keeper = ''] = reserve.exec(id) ?? [];
		const mirror = `${keeper}:rsv:${holder}`;
		if (!accountOf(books, mirror)) throw new Error(`a reserve that nobody keeps: ${id}`);
		return {
			account: id,
			keeper,
			minor: balanceOf(books, id),
			atKeeper: balanceOf(books, mirror)
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
	for (const { id, kind } of own) {
		const minor = balanceOf(books, id);
		if (kind === 'income') owed.fees += minor;
		// What was earned and taken out is its own money and stands in no reserve.
		else if (/^[^:]+:own@/.test(id)) owed.fees -= minor;
		else if (kind === 'liability') owed[purposeOf(id)] += minor;
	}
	return owed;
}
function purposeOf(id: string): KeptFor {
	if (id.includes(':escrow:')) return 'escrows';
	return id.includes(':wal:') ? 'wallets' : 'underWay';
}
