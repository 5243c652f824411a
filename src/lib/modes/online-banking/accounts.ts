import { cards } from '#lib/money/card.ts';
import { available, type Account, type Books } from '#lib/money/ledger.ts';
import { openBooks } from '#lib/money/opening.ts';
import type { Chosen } from './options.ts';

const account = (
	id: string,
	kind: Account['kind'],
	floor: number | null,
	owner?: string,
	creditLine?: number
): Account => ({
	id,
	book: id.split(':')[0] ?? '',
	kind,
	ccy: 'CNY',
	floor,
	...(owner ? { owner } : {}),
	...(creditLine === undefined ? {} : { creditLine })
});

const usualOpening = 100_000;
const atCentralBank = { HB: 500_000_000, WB: 300_000_000 };

/**
 * Lin's opening balance: 1,000.00 (domain 14). Where the order costs more she has the amount and
 * 720.00, so that a large payment tests its limit and not her purse.
 */
export const openingOf = ({ amount }: Chosen): number =>
	amount > usualOpening ? amount + 72_000 : usualOpening;

/** The books of every bank of the run at its beginning, each balanced by its equity. */
export function booksOf(chosen: Chosen): Books {
	const harbor = [
		account('HB:dep:LinWei', 'liability', 0, 'CUS'),
		account('HB:dep:LinWei-0027', 'liability', 0, 'CUS'),
		account('HB:ast:cardloan:LinWei', 'asset', 0, 'CUS', 500_000),
		account('HB:dep:Lantern', 'liability', 0, 'MER'),
		account('HB:clr', 'liability', null),
		account('HB:inc:mdr', 'income', 0),
		account('HB:CSB', 'asset', 0),
		account('HB:equity', 'equity', null)
	];
	const lin = openingOf(chosen);
	const openings = {
		'HB:dep:LinWei': lin,
		'HB:dep:LinWei-0027': 5_000,
		'HB:CSB': atCentralBank.HB,
		'HB:equity': atCentralBank.HB - lin - 5_000
	};
	if (chosen.merchantBank === 'same') return openBooks(harbor, openings);
	const others = [
		account('WB:dep:Lantern', 'liability', 0, 'MER'),
		account('WB:CSB', 'asset', 0),
		account('WB:equity', 'equity', null),
		account('CSB:set:HB', 'liability', 0),
		account('CSB:set:WB', 'liability', 0),
		account('CSB:ast', 'asset', null)
	];
	return openBooks([...harbor, ...others], {
		...openings,
		'WB:CSB': atCentralBank.WB,
		'WB:equity': atCentralBank.WB,
		'CSB:set:HB': atCentralBank.HB,
		'CSB:set:WB': atCentralBank.WB,
		'CSB:ast': atCentralBank.HB + atCentralBank.WB
	});
}

export const availableIn = (books: unknown, id: string): number => available(books as Books, id);

/** Cards that belong to Lin at Harbor Bank, and those the bank has locked. */
export const linsCards = cards.filter((card) => card.issuer === 'HB').map((card) => card.name);
export const lockedCards = cards.filter((card) => card.state === 'locked').map((card) => card.name);
