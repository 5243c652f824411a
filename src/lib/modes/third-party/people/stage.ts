import { balanceOf, type Books } from '#lib/money/ledger.ts';
import type { CustomerContext } from '#lib/parties/customer/context.ts';
import type { MerchantContext } from '#lib/parties/merchant/context.ts';
import type { Options } from '#lib/world/fact.ts';
import { stateOf } from '#lib/world/machines.ts';
import type { World } from '#lib/world/world.ts';
import type { Holders, Lane } from '../../mode.ts';
import { bankOf, banks } from './banks.ts';
import { movesReserves, refills } from './custody.ts';
import { peopleFrom } from './options.ts';

const lane = (
	party: string,
	letter: string,
	colour: number,
	group: string | null = null
): Lane => ({ party, letter, colour, group });

/** The order of the lanes, left to right; the four of the buyer's bank fold into one. */
export function peopleLanes(options: Options): readonly Lane[] {
	const chosen = peopleFrom(options);
	const { id, parties, reserveDesk } = bankOf(chosen);
	return [
		lane('CUS', 'C', 0),
		lane('MER', 'M', 1),
		lane('TPP', 'P', 6),
		...(chosen.reserve === 'direct' && !refills(chosen) ? [] : [lane('CSB', 'B', 7)]),
		lane(parties.window, 'W', 2, id),
		lane(parties.authenticator, 'S', 3, id),
		lane(parties.gateway, 'T', 4, id),
		lane(parties.bookkeeper, 'D', 5, id),
		...(movesReserves(chosen) ? [lane(reserveDesk, 'V', 8, id)] : []),
		...(refills(chosen) ? [lane(banks.willow.reserveDesk, 'U', 8, 'WB')] : []),
		// Where more of this bank than its payouts is in the picture, all of it folds into one.
		lane('WB', 'R', 9, id === 'WB' || refills(chosen) ? 'WB' : null),
		lane('CA', 'A', 7),
		lane('CAR', 'X', 8)
	];
}

export const peoplePhases = [
	'shopping',
	'register',
	'cashier',
	'bank',
	'hold',
	'ship',
	'release',
	'dispute',
	'refund',
	'payout',
	'treasury',
	'reconcile'
] as const;

const contextOf = <T>(world: World, party: string): T =>
	world.parties[party]?.snapshot.context as T;

/** Who holds the money, the goods, and the risk of losing one without having the other. */
export function peopleHolders(world: World): Holders {
	const books = world.books as Books;
	const shop = contextOf<MerchantContext>(world, 'MER');
	const buyer = contextOf<CustomerContext>(world, 'CUS');
	const snapshot = world.parties['CUS']?.snapshot;
	const received = snapshot ? !/^trade\.(none|held|shipped)\b/.test(stateOf(snapshot)) : false;
	const escrow = balanceOf(books, 'TPP:escrow:T1') > 0;
	const his = (shop.trade?.netMinor ?? 0) > 0;
	const money = escrow ? 'TPP' : his ? 'MER' : 'CUS';
	const goods = shop.shipments === 0 ? 'MER' : received && buyer.trade ? 'CUS' : 'CAR';
	// While the third party holds the money neither can lose it without the goods.
	const paidFirst = money === 'MER' && goods !== 'CUS';
	const shippedFirst = money === 'CUS' && goods !== 'MER';
	return { money, goods, risk: paidFirst ? 'CUS' : shippedFirst ? 'MER' : null };
}
