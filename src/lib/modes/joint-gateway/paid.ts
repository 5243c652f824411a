import { cards, luhn } from '#lib/money/card.ts';
import type { ClearingLine } from '#lib/money/clearing.ts';
import { openingsOf } from './accounts.ts';
import type { Chosen } from './options.ts';
import { otherCardOf, purchasesOf, type Purchase } from './payments.ts';

const hardMinor = 100_000_000;
const yearMonth = '2603';
export const cardOf = ({ card }: Pick<Purchase, 'card'>) => cards.find(({ name }) => name === card);

// By the rules of domain 6 and 10.3: nothing here looks at the engine.
/** The acquirer vouches for the merchant, so that there is a page to pay at. */
const isTakenOn = (chosen: Chosen, { merchant }: Purchase): boolean =>
	merchant === 'TEA' || chosen.merchant === 'active';
const isUsable = (one: Purchase): boolean => {
	const card = cardOf(one);
	return card?.issuer !== null && card?.state === 'active' && card.expiry >= yearMonth;
};

/** Whether the gateway shows its page for the first purchase. */
export function opensPage(chosen: Chosen): boolean {
	const [first] = purchasesOf(chosen);
	return first !== undefined && isTakenOn(chosen, first);
}
/** Whether she types a card number that the gateway takes for one. */
export function givesCard(chosen: Chosen): boolean {
	const [first] = purchasesOf(chosen);
	return (
		first !== undefined &&
		opensPage(chosen) &&
		chosen.decision === 'pay' &&
		(chosen.routing === 'bankList' || luhn(cardOf(first)?.pan ?? ''))
	);
}
/** Whether she comes as far as her own bank's page and its password. */
export function givesPassword(chosen: Chosen): boolean {
	const [first] = purchasesOf(chosen);
	return first !== undefined && givesCard(chosen) && isUsable(first);
}

/** Whether a purchase is paid with its card while so much is left in each account. */
function isPaid(
	chosen: Chosen,
	one: Purchase,
	has: ReadonlyMap<string, number>,
	locked: string
): boolean {
	const first = one.place === 0;
	if (!isTakenOn(chosen, one) || !isUsable(one) || one.card === locked) return false;
	if (one.amount > hardMinor) return false;
	if (first && (chosen.decision !== 'pay' || chosen.password === 'wrong-three-times')) return false;
	return (has.get(cardOf(one)?.account ?? '') ?? 0) >= one.amount;
}

/** What was paid, in the order of the day, each with the card that paid it. */
export function paidOf(chosen: Chosen): readonly Purchase[] {
	const day = purchasesOf(chosen);
	const locks = givesPassword(chosen) && chosen.password === 'wrong-three-times';
	const locked = locks ? (day[0]?.card ?? '') : '';
	const has = new Map(Object.entries(openingsOf(chosen)));
	has.set('HB:ast:cardloan:LinWei', 500_000);
	const take = (one: Purchase): Purchase => {
		const account = cardOf(one)?.account ?? '';
		has.set(account, (has.get(account) ?? 0) - one.amount);
		return one;
	};
	return day.flatMap((one) => {
		if (isPaid(chosen, one, has, locked)) return [take(one)];
		const again = one.place === 0 && givesCard(chosen) && chosen.declined === 'tries-on';
		const other = { ...one, card: otherCardOf(chosen) };
		return again && other.card !== one.card && one.amount <= hardMinor ? [take(other)] : [];
	});
}

/** Whether the first card is declined, so that another may be tried. */
export const isDeclined = (chosen: Chosen): boolean =>
	givesCard(chosen) && paidOf({ ...chosen, declined: 'gives-up' })[0]?.place !== 0;

/** The line of the day's clearing that a purchase makes, or takes back. */
export const lineOf = (one: Purchase, minor: number, sign: 1 | -1): ClearingLine => ({
	paymentId: '',
	rrn: '',
	issuer: cardOf(one)?.issuer ?? '',
	acquirer: one.acquirer,
	minor,
	product: cardOf(one)?.product ?? 'debit',
	sign
});
