import { balanceOf, holdsOf, type Books } from '#lib/money/ledger.ts';
import type { CustomerContext } from '#lib/parties/customer/context.ts';
import type { MerchantContext } from '#lib/parties/merchant/context.ts';
import type { World } from '#lib/world/world.ts';
import type { Holders, Lane } from '../mode.ts';

const lane = (
	party: string,
	letter: string,
	colour: number,
	group: string | null = null
): Lane => ({ party, letter, colour, group });

/** The order of the lanes, left to right; the bank's two fold into one. */
export const lanes = (): readonly Lane[] => [
	lane('CUS', 'C', 0),
	lane('MER', 'M', 1),
	lane('PG', 'G', 4, 'HB'),
	lane('HOST', 'H', 5, 'HB'),
	lane('CA', 'A', 7),
	lane('CAR', 'X', 8)
];

export const phases = [
	'order',
	'pay',
	'verify',
	'authorize',
	'capture',
	'transfer',
	'notify',
	'ship',
	'refund',
	'reconcile',
	'void'
] as const;

const contextOf = <T>(world: World, party: string): T =>
	world.parties[party]?.snapshot.context as T;

/** Who holds the money, the goods, and the risk of losing one without having the other: a hold takes it off the merchant. */
export function holders(world: World): Holders {
	const books = world.books as Books;
	const shop = contextOf<MerchantContext>(world, 'MER');
	const buyer = contextOf<CustomerContext>(world, 'CUS');
	const money = balanceOf(books, 'HB:dep:Lantern') > 0 ? 'MER' : 'CUS';
	const goods = shop.waybillNo ? 'CAR' : 'MER';
	const sentAway = goods !== 'MER';
	const unpaid = sentAway && holdsOf(books).every(({ state }) => state !== 'active');
	const risk = money === 'CUS' ? (unpaid ? 'MER' : null) : buyer.refundedMinor > 0 ? null : 'CUS';
	return { money, goods, risk };
}
