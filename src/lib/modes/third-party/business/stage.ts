import { balanceOf, type Books } from '#lib/money/ledger.ts';
import type { BuyerContext } from '#lib/parties/company/buyer/context.ts';
import type { SellerContext } from '#lib/parties/company/seller/context.ts';
import type { World } from '#lib/world/world.ts';
import type { Holders, Lane } from '../../mode.ts';

const lane = (
	party: string,
	letter: string,
	colour: number,
	group: string | null = null
): Lane => ({ party, letter, colour, group });

/** The order of the lanes, left to right; the buyer's four desks fold into one, and so does the bank. */
export const businessLanes = (): readonly Lane[] => [
	lane('CED', 'D', 0, 'CED'),
	lane('MAK', 'Z', 2, 'CED'),
	lane('CHK', 'Q', 4, 'CED'),
	lane('APR', 'S', 9, 'CED'),
	lane('BLU', 'B', 1),
	lane('TPP', 'P', 6),
	lane('CB', 'H', 3, 'HB'),
	lane('BC', 'C', 5, 'HB'),
	lane('CA', 'A', 7),
	lane('CAR', 'X', 8)
];

export const businessPhases = [
	'order',
	'register',
	'pay',
	'approve',
	'hold',
	'ship',
	'inspect',
	'release',
	'statement'
] as const;

const contextOf = <T>(world: World, party: string): T =>
	world.parties[party]?.snapshot.context as T;

/** Who holds the money, the goods, and the risk of losing one without having the other. */
export function businessHolders(world: World): Holders {
	const books = world.books as Books;
	const cedar = contextOf<BuyerContext>(world, 'CED');
	const bluestone = contextOf<SellerContext>(world, 'BLU');
	const escrow = ['T1', 'T2', 'T3'].some((id) => balanceOf(books, `TPP:escrow:${id}`) > 0);
	const released = balanceOf(books, 'TPP:wal:Bluestone') > 0;
	const goods = cedar.waybillNo ? 'CED' : bluestone.waybill ? 'CAR' : 'BLU';
	const ended = bluestone.result !== null;
	const money = escrow ? 'TPP' : released ? 'BLU' : 'CED';
	// With the goods gone and the balance not yet paid the seller bears the rest of the risk.
	const risk = ended || escrow ? null : goods === 'BLU' ? (released ? 'CED' : null) : 'BLU';
	return { money, goods, risk };
}
