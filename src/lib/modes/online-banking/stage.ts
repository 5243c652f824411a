import { balanceOf, type Books } from '#lib/money/ledger.ts';
import type { CustomerContext } from '#lib/parties/customer/context.ts';
import type { MerchantContext } from '#lib/parties/merchant/context.ts';
import type { Options } from '#lib/world/fact.ts';
import type { World } from '#lib/world/world.ts';
import type { Holders, Lane } from '../mode.ts';
import { chosenFrom } from './options.ts';

const lane = (
	party: string,
	letter: string,
	colour: number,
	group: string | null = null
): Lane => ({
	party,
	letter,
	colour,
	group
});

/** The order of the lanes, left to right; the bank's five fold into one. */
export function lanes(options: Options): readonly Lane[] {
	const usual = [
		lane('CUS', 'C', 0),
		lane('MER', 'M', 1),
		lane('BW', 'W', 2, 'HB'),
		lane('SAS', 'S', 3, 'HB'),
		lane('TS', 'T', 4, 'HB'),
		lane('BDC', 'D', 5, 'HB'),
		lane('BC', 'B', 6, 'HB'),
		lane('CA', 'A', 7),
		lane('CAR', 'X', 8)
	];
	if (chosenFrom(options).merchantBank === 'same') return usual;
	return [...usual, lane('CSB', 'Z', 9), lane('WB', 'R', 2)];
}

export const phases = [
	'enrol',
	'order',
	'identify',
	'pay',
	'verify',
	'transfer',
	'notify',
	'ship',
	'refund',
	'settle',
	'reconcile'
] as const;

const contextOf = <T>(world: World, party: string): T =>
	world.parties[party]?.snapshot.context as T;

/** Who holds the money, the goods, and the risk of losing one without having the other. */
export function holders(world: World): Holders {
	const books = world.books as Books;
	const shop = contextOf<MerchantContext>(world, 'MER');
	const buyer = contextOf<CustomerContext>(world, 'CUS');
	const merchantHas =
		balanceOf(books, 'HB:dep:Lantern') > 0 ||
		('WB' in world.parties && balanceOf(books, 'WB:dep:Lantern') > 0);
	const onTheWay = balanceOf(books, 'HB:clr') > 0;
	const money = merchantHas ? 'MER' : onTheWay ? 'BDC' : 'CUS';
	const goods = shop.waybillNo ? 'CAR' : 'MER';
	const sentAway = goods !== 'MER';
	const risk = money === 'CUS' ? (sentAway ? 'MER' : null) : buyer.refundedMinor > 0 ? null : 'CUS';
	return { money, goods, risk };
}
