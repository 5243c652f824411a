import type { Chosen } from './options.ts';

/** A purchase of the day: who sells what, through which bank, and with which card it is paid. */
export interface Purchase {
	readonly place: number;
	readonly merchant: 'MER' | 'TEA';
	readonly acquirer: 'HB' | 'WB' | 'SB';
	readonly sku: string;
	readonly amount: number;
	readonly card: string;
}

type Plan = Omit<Purchase, 'place'>;
const harbor = 'card-0019';
const willow = 'card-0017';
const summit = 'card-0015';
const books = { merchant: 'MER', acquirer: 'HB' } as const;
/** Stonebridge Tea has two acquirers: leaf tea is sold through Summit, gift boxes through Willow. */
const leaf = { merchant: 'TEA', acquirer: 'SB' } as const;
const box = { merchant: 'TEA', acquirer: 'WB' } as const;

/** The worked example of domain 6.5; in the first place stands whatever was chosen. */
const worked: readonly Plan[] = [
	{ ...books, sku: 'PEN-1', amount: 28_000, card: willow },
	{ ...books, sku: 'BOOK-2', amount: 15_000, card: willow },
	{ ...books, sku: 'BOOK-3', amount: 9_900, card: summit },
	{ ...leaf, sku: 'LEAF-4', amount: 42_000, card: harbor },
	{ ...box, sku: 'BOX-5', amount: 30_000, card: summit },
	{ ...books, sku: 'BOOK-6', amount: 12_000, card: harbor }
];
/** What is bought besides, after the example. */
const wares: readonly Omit<Plan, 'card'>[] = [
	{ ...books, sku: 'BOOK-2', amount: 15_000 },
	{ ...leaf, sku: 'LEAF-7', amount: 6_600 },
	{ ...box, sku: 'BOX-5', amount: 30_000 },
	{ ...books, sku: 'BOOK-3', amount: 9_900 },
	{ ...leaf, sku: 'LEAF-4', amount: 42_000 },
	{ ...books, sku: 'BOOK-8', amount: 19_800 },
	{ ...box, sku: 'BOX-9', amount: 5_500 }
];
const hers = [willow, harbor, summit];
/** The account that each bank keeps for her is the one behind its debit card, also where no card is used. */
const accountCards = { WB: willow, SB: summit, HB: harbor } as const;

/** A fixed sequence that looks like none (a linear congruence): the same day every time. */
function numbers(count: number): readonly number[] {
	const all: number[] = [];
	for (let state = 20_260_302; all.length < count;) {
		state = (state * 1_103 + 12_345) % 1_000_003;
		all.push(state);
	}
	return all;
}

/** The day's purchases: the chosen one, the worked example, and more of the like. */
export function purchasesOf(chosen: Chosen): readonly Purchase[] {
	const { payments, amount } = chosen;
	const card = chosen.routing === 'card' ? chosen.card : accountCards[chosen.bank];
	const more = numbers(Math.max(0, payments - worked.length)).map((number): Plan => {
		const ware = wares[number % wares.length] ?? wares[0];
		return { ...(ware as Omit<Plan, 'card'>), card: hers[(number >> 3) % hers.length] ?? willow };
	});
	const day = [...worked, ...more].slice(0, payments);
	return day.map((plan, place) =>
		place === 0 ? { ...plan, place, amount, card } : { ...plan, place }
	);
}

/** The card of another bank that she takes where the first one is declined. */
export const otherCardOf = (chosen: Chosen): string =>
	(chosen.routing === 'card' ? chosen.card : accountCards[chosen.bank]) === summit
		? willow
		: summit;

/** Everything that a merchant sells, once. */
export function waresOf(chosen: Chosen, merchant: string): readonly Plan[] {
	const [first] = purchasesOf(chosen);
	const all = [...(first ? [first] : []), ...worked.slice(1), ...wares];
	const own = all.filter((one) => one.merchant === merchant);
	return own
		.filter((one, place) => own.findIndex(({ sku }) => sku === one.sku) === place)
		.map((one) => ({ ...one, card: '' }));
}
