import { balanceOf, type Books } from '#lib/money/ledger.ts';
import type { CustomerContext } from '#lib/parties/customer/context.ts';
import type { MerchantContext } from '#lib/parties/merchant/context.ts';
import { valuesOf } from '#lib/persistent/trie.ts';
import type { World } from '#lib/world/world.ts';
import type { Holders, Lane } from '../mode.ts';

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

/** Ten lanes, left to right: who buys and sells, the switch, the members, and who settles and carries. */
export const lanes = (): readonly Lane[] => [
	lane('CUS', 'C', 0),
	lane('MER', 'M', 1, 'shops'),
	lane('TEA', 'T', 2, 'shops'),
	lane('JG', 'J', 3),
	lane('HB', 'H', 4, 'members'),
	lane('WB', 'W', 5, 'members'),
	lane('SB', 'S', 6, 'members'),
	lane('CSB', 'Z', 7),
	lane('CA', 'A', 8),
	lane('CAR', 'X', 9)
];

export const phases = [
	'order',
	'identify',
	'pay',
	'verify',
	'transfer',
	'notify',
	'ship',
	'refund',
	'dispute',
	'clear',
	'settle'
] as const;

function contextsOf<C>(world: World, party: string): readonly C[] {
	return valuesOf(world.parties[party]?.cases ?? null).map(({ snapshot }) => snapshot.context as C);
}

/** Who holds the money of the first purchase, its goods, and the risk of losing one without the other. */
export function holders(world: World): Holders {
	const books = world.books as Books;
	const shop = contextsOf<MerchantContext>(world, 'MER')[0];
	const buyer = contextsOf<CustomerContext>(world, 'CUS')[0];
	const paidOut = balanceOf(books, 'HB:dep:Lantern') > 0;
	const promised = balanceOf(books, 'HB:acq:Lantern') > 0;
	const onTheWay = balanceOf(books, 'WB:clr') !== 0 || balanceOf(books, 'SB:clr') !== 0;
	const money = paidOut ? 'MER' : promised ? 'HB' : onTheWay ? 'JG' : 'CUS';
	const goods = shop?.waybillNo ? 'CAR' : 'MER';
	// The acquirer's promise bridges the night: it bears the risk that the batch is not settled.
	const risk = money === 'HB' && goods === 'CAR' ? 'HB' : money === 'CUS' ? null : 'CUS';
	return { money, goods, risk: buyer && buyer.refundedMinor > 0 ? null : risk };
}
