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
	book: 'HB',
	kind,
	ccy: 'CNY',
	floor,
	...(owner ? { owner } : {}),
	...(creditLine === undefined ? {} : { creditLine })
});

const usualOpening = 100_000;
const atCentralBank = 500_000_000;

/**
 * Lin's opening balance: 1,000.00 (domain 14). Where the order costs more she has the amount and
 * 720.00, so that a large payment tests its limit and not her purse.
 */
export const openingOf = ({ amount }: Chosen): number =>
	amount > usualOpening ? amount + 72_000 : usualOpening;

/** The bank's own book at the beginning: payer and payee both bank here, so there is no other (domain 4.4). */
export function booksOf(chosen: Chosen): Books {
	const lin = openingOf(chosen);
	return openBooks(
		[
			account('HB:dep:LinWei', 'liability', 0, 'CUS'),
			account('HB:dep:LinWei-0027', 'liability', 0, 'CUS'),
			account('HB:ast:cardloan:LinWei', 'asset', 0, 'CUS', 500_000),
			account('HB:dep:Lantern', 'liability', 0, 'MER'),
			account('HB:inc:mdr', 'income', 0),
			account('HB:CSB', 'asset', 0),
			account('HB:equity', 'equity', null)
		],
		{
			'HB:dep:LinWei': lin,
			'HB:dep:LinWei-0027': 5_000,
			'HB:CSB': atCentralBank,
			'HB:equity': atCentralBank - lin - 5_000
		}
	);
}

export const availableIn = (books: unknown, id: string): number => available(books as Books, id);

/** Cards that Harbor Bank has issued, and those it has locked. */
export const issuedCards = cards.filter((card) => card.issuer === 'HB').map((card) => card.name);
export const lockedCards = cards.filter((card) => card.state === 'locked').map((card) => card.name);
