import { cards } from '#lib/money/card.ts';
import { available, type Account, type Books } from '#lib/money/ledger.ts';
import { openBooks } from '#lib/money/opening.ts';
import type { Chosen } from './options.ts';
import { otherCardOf, purchasesOf } from './payments.ts';

export const members = ['HB', 'WB', 'SB'] as const;
export type Member = (typeof members)[number];

const account = (
	id: string,
	kind: Account['kind'],
	floor: number | null,
	more: Partial<Account> = {}
): Account => ({ id, book: id.split(':')[0] ?? '', kind, ccy: 'CNY', floor, ...more });

/** Opening balances of domain 14. */
const usual = {
	'HB:dep:LinWei': 100_000,
	'WB:dep:customer': 80_000,
	'SB:dep:customer': 60_000
};
const keptBack = 72_000;

/**
 * What stands in each deposit at the beginning (domain 14). Whoever buys more that day has
 * what it costs and 720.00, so that a long day or a large payment tests its limits and not her purse.
 */
export function openingsOf(chosen: Chosen): Readonly<Record<string, number>> {
	const spent = new Map<string, number>();
	const day = purchasesOf(chosen);
	// Declined, she takes her other card: that account, too, must bear the first purchase.
	const again = chosen.declined === 'tries-on' ? day.slice(0, 1) : [];
	const other = again.map((one) => ({ ...one, card: otherCardOf(chosen) }));
	for (const { card, amount } of [...day, ...other]) {
		const from = cards.find(({ name }) => name === card)?.account ?? '';
		spent.set(from, (spent.get(from) ?? 0) + amount);
	}
	const opening = (id: keyof typeof usual): number => {
		const minor = spent.get(id) ?? 0;
		return minor > usual[id] ? minor + keptBack : usual[id];
	};
	return {
		'HB:dep:LinWei': opening('HB:dep:LinWei'),
		'HB:dep:LinWei-0027': 5_000,
		'WB:dep:customer': opening('WB:dep:customer'),
		'SB:dep:customer': opening('SB:dep:customer')
	};
}

/** What each member holds at the central bank, and has pledged there (F16: Willow has 100.00). */
export function purseOf({
	settlement
}: Chosen): Readonly<Record<Member, { readonly has: number; readonly pledged: number }>> {
	const short = { funded: 500_000_000, collateral: 10_000, fund: 10_000 }[settlement];
	const pledged = { funded: 200_000_000, collateral: 200_000_000, fund: 5_000 }[settlement];
	return {
		HB: { has: settlement === 'funded' ? 500_000_000 : short, pledged },
		WB: { has: settlement === 'funded' ? 300_000_000 : short, pledged },
		SB: { has: settlement === 'funded' ? 200_000_000 : short, pledged }
	};
}
/** The members' loss-sharing fund. */
export const fundMinor = 400_000_000;

const merchants: Readonly<Record<Member, string>> = { HB: 'Lantern', WB: 'Tea', SB: 'Tea' };

const ofBank = (bank: Member): readonly Account[] => [
	// Undone after the payout, a receipt leaves the merchant owing until the next one.
	account(`${bank}:acq:${merchants[bank]}`, 'liability', null),
	account(`${bank}:dep:${merchants[bank]}`, 'liability', 0, {
		owner: bank === 'HB' ? 'MER' : 'TEA'
	}),
	account(`${bank}:clr`, 'liability', null),
	account(`${bank}:inc:mdr`, 'income', null),
	account(`${bank}:inc:icf`, 'income', null),
	account(`${bank}:exp:icf`, 'expense', null),
	account(`${bank}:exp:net`, 'expense', null),
	account(`${bank}:exp:fraud`, 'expense', null),
	// What the merchant owes, where his account could not bear a chargeback.
	account(`${bank}:due:${merchants[bank]}`, 'asset', 0, {
		owner: bank === 'HB' ? 'MER' : 'TEA'
	}),
	account(`${bank}:CSB`, 'asset', 0),
	account(`${bank}:col@CSB`, 'asset', 0),
	account(`${bank}:owed:JG`, 'liability', 0),
	account(`${bank}:equity`, 'equity', null),
	account(`CSB:set:${bank}`, 'liability', 0),
	account(`CSB:col:${bank}`, 'liability', 0)
];
const customers = [
	account('HB:dep:LinWei', 'liability', 0, { owner: 'CUS' }),
	account('HB:dep:LinWei-0027', 'liability', 0, { owner: 'CUS' }),
	account('HB:ast:cardloan:LinWei', 'asset', 0, { owner: 'CUS', creditLine: 500_000 }),
	account('WB:dep:customer', 'liability', 0, { owner: 'CUS' }),
	account('SB:dep:customer', 'liability', 0, { owner: 'CUS' })
];
const shared = [
	account('JG:clr', 'liability', null),
	account('JG:inc:net', 'income', null),
	account('JG:CSB', 'asset', 0),
	account('JG:fund@CSB', 'asset', 0),
	account('JG:claims', 'asset', 0),
	account('JG:equity', 'equity', null),
	account('CSB:set:JG', 'liability', 0),
	account('CSB:fund', 'liability', 0),
	account('CSB:ast', 'asset', null)
];

/** The books of the three banks, of the gateway and of the central bank at the beginning. */
export function booksOf(chosen: Chosen): Books {
	const deposits = openingsOf(chosen);
	const purse = purseOf(chosen);
	const kept = (bank: Member): number =>
		Object.entries(deposits).reduce(
			(sum, [id, minor]) => (id.startsWith(`${bank}:`) ? sum + minor : sum),
			0
		);
	const banks = members.flatMap((bank) => {
		const { has, pledged } = purse[bank];
		return [
			[`${bank}:CSB`, has],
			[`${bank}:col@CSB`, pledged],
			[`${bank}:equity`, has + pledged - kept(bank)],
			[`CSB:set:${bank}`, has],
			[`CSB:col:${bank}`, pledged]
		] as const;
	});
	const all = members.reduce((sum, bank) => sum + purse[bank].has + purse[bank].pledged, fundMinor);
	return openBooks([...customers, ...members.flatMap(ofBank), ...shared], {
		...deposits,
		...Object.fromEntries(banks),
		'JG:fund@CSB': fundMinor,
		'JG:equity': fundMinor,
		'CSB:fund': fundMinor,
		'CSB:ast': all
	});
}

export const availableIn = (books: unknown, id: string): number => available(books as Books, id);
