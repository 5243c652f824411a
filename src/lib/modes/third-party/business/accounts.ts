import { available, type Account, type Books } from '#lib/money/ledger.ts';
import { openBooks } from '#lib/money/opening.ts';
import type { Business } from './options.ts';

const account = (
	id: string,
	kind: Account['kind'],
	floor: number | null,
	owner?: string
): Account => ({
	id,
	book: id.split(':')[0] ?? '',
	kind,
	ccy: 'CNY',
	floor,
	...(owner ? { owner } : {})
});

const usualOpening = 60_000_000;
const atCentralBank = 500_000_000;
const shortOpening = 10_000;

/**
 * Cedar's opening balance: 600,000.00 (domain 14). Where the purchase costs more it has the price and
 * 120,000.00, so that a large purchase tests the limits and not the account.
 */
export const openingOf = ({ total, account: purse }: Business): number => {
	if (purse === 'short') return shortOpening;
	return total > usualOpening ? total + 12_000_000 : usualOpening;
};

/** The books of the buyer's bank and of the third party, with an escrow for each instalment (domain 7.3). */
export function businessBooks(chosen: Business): Books {
	const cedar = openingOf(chosen);
	const accounts = [
		account('HB:dep:Cedar', 'liability', 0, 'CED'),
		account('HB:rsv:TPP', 'liability', 0),
		account('HB:CSB', 'asset', 0),
		account('HB:equity', 'equity', null),
		account('TPP:rsv@HB', 'asset', 0),
		...['T1', 'T2', 'T3'].map((id) => account(`TPP:escrow:${id}`, 'liability', 0)),
		account('TPP:refund-in-flight', 'liability', 0),
		account('TPP:wal:Bluestone', 'liability', 0, 'BLU'),
		account('TPP:wal:Cedar', 'liability', 0, 'CED'),
		account('TPP:inc:fee', 'income', 0)
	];
	return openBooks(accounts, {
		'HB:dep:Cedar': cedar,
		'HB:CSB': atCentralBank,
		'HB:equity': atCentralBank - cedar
	});
}

export const availableIn = (books: unknown, id: string): number => available(books as Books, id);
