import { available, type Account, type Books } from '#lib/money/ledger.ts';
import { openBooks } from '#lib/money/opening.ts';
import { bankOf } from './banks.ts';
import type { People } from './options.ts';

const account = (
	id: string,
	kind: Account['kind'],
	floor: number | null,
	more: Partial<Account> = {}
): Account => ({ id, book: id.split(':')[0] ?? '', kind, ccy: 'CNY', floor, ...more });

const atCentralBank = { HB: 500_000_000, WB: 300_000_000, SB: 200_000_000 } as const;
/** What other users have in their wallets, kept at the sellers' bank (domain 14). */
export const othersMinor = 1_000_000;
/** What Lin has in her wallet where she pays from it. */
export const walletMinor = 100_000;

/** Lin's opening balance; where the order costs more she has its price and 720.00 (domain 14). */
export const openingOf = (chosen: People): number => {
	const { openingMinor } = bankOf(chosen);
	return chosen.amount > openingMinor ? chosen.amount + 72_000 : openingMinor;
};
export const walletOf = ({ payBy }: People): number => (payBy === 'wallet' ? walletMinor : 0);

/** Her accounts at the bank she pays through. */
function deposits(chosen: People): readonly Account[] {
	const { deposit } = bankOf(chosen);
	const hers = { owner: 'CUS' };
	const harbor =
		chosen.bank === 'harbor'
			? [
					account('HB:dep:LinWei-0027', 'liability', 0, hers),
					account('HB:ast:cardloan:LinWei', 'asset', 0, { ...hers, creditLine: 500_000 })
				]
			: [];
	return [account(deposit, 'liability', 0, hers), ...harbor];
}

const institution = (keepersOf: readonly string[]): readonly Account[] => [
	...keepersOf.map((at) => account(`TPP:rsv@${at}`, 'asset', 0)),
	account('TPP:escrow:T1', 'liability', 0),
	account('TPP:refund-in-flight', 'liability', 0),
	account('TPP:payout-in-flight', 'liability', 0),
	account('TPP:wal:LinWei', 'liability', 0, { owner: 'CUS' }),
	account('TPP:wal:Lantern', 'liability', 0, { owner: 'MER' }),
	account('TPP:wal:others', 'liability', 0),
	account('TPP:inc:fee', 'income', 0)
];
const ofBank = (id: string): readonly Account[] => [
	account(`${id}:CSB`, 'asset', 0),
	account(`${id}:equity`, 'equity', null)
];
/** The books of the central bank, which are in the picture once the reserve is there. */
const central = (banks: readonly string[]): readonly Account[] => [
	...banks.map((id) => account(`CSB:set:${id}`, 'liability', 0)),
	account('CSB:ast', 'asset', null)
];

/** What the third party has in reserve at the beginning, and where (domain 14). */
function reservesOf(chosen: People): Readonly<Record<string, number>> {
	const wallet = walletOf(chosen);
	if (chosen.reserve === 'centralized') return { CSB: othersMinor + wallet };
	const { id } = bankOf(chosen);
	return id === 'WB' ? { WB: othersMinor + wallet } : { [id]: wallet, WB: othersMinor };
}

/** The books of the buyer's bank, of the seller's bank and of the institution between them (domain 7.3). */
export function peopleBooks(chosen: People): Books {
	const { id, deposit } = bankOf(chosen);
	const reserves = reservesOf(chosen);
	const banks = [...new Set([id, 'WB'] as const)];
	const short = chosen.bank === 'harbor' ? 5_000 : 0;
	const deposited = openingOf(chosen) + short;
	const isCentral = chosen.reserve === 'centralized';
	const kept = Object.entries(reserves).flatMap(([keeper, minor]) => [
		[`TPP:rsv@${keeper}`, minor] as const,
		[`${keeper}:rsv:TPP`, minor] as const
	]);
	const opening = banks.flatMap((bank) => [
		[`${bank}:CSB`, atCentralBank[bank]] as const,
		[
			`${bank}:equity`,
			atCentralBank[bank] - (reserves[bank] ?? 0) - (bank === id ? deposited : 0)
		] as const,
		...(isCentral ? [[`CSB:set:${bank}`, atCentralBank[bank]] as const] : [])
	]);
	const all = banks.reduce((sum, bank) => sum + atCentralBank[bank], reserves['CSB'] ?? 0);
	return openBooks(
		[
			...deposits(chosen),
			account('WB:dep:Lantern', 'liability', 0, { owner: 'MER' }),
			...banks.flatMap(ofBank),
			...Object.keys(reserves).map((keeper) => account(`${keeper}:rsv:TPP`, 'liability', 0)),
			...(isCentral ? central(banks) : []),
			...institution(Object.keys(reserves))
		],
		{
			...Object.fromEntries([...kept, ...opening]),
			...(isCentral ? { 'CSB:ast': all } : {}),
			[deposit]: openingOf(chosen),
			...(short ? { 'HB:dep:LinWei-0027': short } : {}),
			'TPP:wal:LinWei': walletOf(chosen),
			'TPP:wal:others': othersMinor
		}
	);
}

export const availableIn = (books: unknown, id: string): number => available(books as Books, id);
