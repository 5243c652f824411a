import type { Account, Books, Entry, Posted } from '../../src/lib/money/ledger.ts';
import { openBooks } from '../../src/lib/money/opening.ts';

const at = (id: string, kind: Account['kind'], floor: number | null = null): Account => ({
	id,
	book: id.split(':')[0] ?? '',
	kind,
	ccy: 'CNY',
	floor
});

/** The accounts of a bank and a second book, with the opening balances of the domain. */
export const accounts: Account[] = [
	at('HB:dep:LinWei', 'liability', 0),
	at('HB:dep:Lantern', 'liability', 0),
	{ ...at('HB:ast:cardloan:LinWei', 'asset', 0), creditLine: 500_000 },
	at('HB:inc:mdr', 'income'),
	at('HB:exp:net', 'expense'),
	at('HB:CSB', 'asset', 0),
	at('HB:equity', 'equity'),
	{ ...at('HB:dep:yen', 'liability', 0), ccy: 'JPY' },
	at('WB:dep:customer', 'liability', 0),
	at('WB:inc:icf', 'income'),
	at('WB:exp:net', 'expense'),
	at('WB:CSB', 'asset', 0),
	at('WB:clr', 'asset')
];

/** Lin Wei has 1,000.00 at Harbor Bank, the Willow customer 800.00, Lantern Books nothing. */
export const openings = {
	'HB:dep:LinWei': 100_000,
	'HB:CSB': 150_000,
	'HB:equity': 50_000,
	'WB:dep:customer': 80_000,
	'WB:CSB': 80_000
};

/** Fresh books before every test. */
export const opened: Books = openBooks(accounts, openings);

/** An entry from one account to another, with what else a test wants to say. */
export function entry(
	id: string,
	from: string,
	to: string,
	minor: number,
	more: Partial<Entry> = {}
): Entry {
	const lines = [
		{ account: from, debit: minor, credit: 0 },
		{ account: to, debit: 0, credit: minor }
	];
	const why = { paymentId: 'P1', cause: 'm1', valueDate: '2030-01-01', narrative: 'payment' };
	return { id, book: from.split(':')[0] ?? '', lines, at: 1, ...why, ...more };
}

/** The books after a change that must succeed. */
export function done(posted: Posted): Books {
	if (!posted.ok) throw new Error(`was refused: ${posted.why}`);
	return posted.books;
}

/** The name of a refusal, or null where there was none. */
export function whyNot(posted: Posted): string | null {
	return posted.ok ? null : posted.why;
}
