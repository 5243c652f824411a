import { dueOf, feesOf, isOnUs, type ClearingLine } from '#lib/money/clearing.ts';
import { cards } from '#lib/money/card.ts';
import type { Options } from '#lib/world/fact.ts';
import type { Ending } from '../mode.ts';
import { fundMinor, members, openingsOf, purseOf, type Member } from './accounts.ts';
import { chosenFrom, type Chosen } from './options.ts';
import { purchasesOf, type Purchase } from './payments.ts';

const hardMinor = 100_000_000;
const cardOf = ({ card }: Purchase) => cards.find(({ name }) => name === card);

type Balances = Record<string, number>;
function add(balances: Balances, account: string, minor: number): void {
	balances[account] = (balances[account] ?? 0) + minor;
}

/** Whether a purchase is paid, by the rules of domain 6 and 10.3; nothing here looks at the engine. */
function isPaid(
	chosen: Chosen,
	one: Purchase,
	has: Balances,
	locked: ReadonlySet<string>
): boolean {
	const card = cardOf(one);
	const first = one.place === 0;
	if (one.merchant === 'MER' && chosen.merchant === 'suspended') return false;
	if (one.amount > hardMinor || (first && chosen.decision !== 'pay')) return false;
	if (!card?.issuer || !card.account || locked.has(card.name)) return false;
	if (card.state !== 'active' || card.expiry < '2603') return false;
	if (first && chosen.password === 'wrong-three-times') return false;
	return (has[card.account] ?? 0) >= one.amount;
}
/** Whether the first purchase comes as far as the password, so that three wrong ones lock the card. */
function locksCard(chosen: Chosen, [first]: readonly Purchase[]): boolean {
	if (!first || chosen.password !== 'wrong-three-times') return false;
	const card = cardOf(first);
	return (
		chosen.decision === 'pay' &&
		chosen.merchant === 'active' &&
		first.amount <= hardMinor &&
		card?.issuer !== null &&
		card?.state === 'active' &&
		card.expiry >= '2603'
	);
}

/** The day's lines: what was paid, in the order of the day. */
function paidOf(chosen: Chosen): readonly Purchase[] {
	const day = purchasesOf(chosen);
	const locked = new Set(locksCard(chosen, day) ? [day[0]?.card ?? ''] : []);
	const has: Balances = { ...openingsOf(chosen), 'HB:ast:cardloan:LinWei': 500_000 };
	return day.filter((one) => {
		const paid = isPaid(chosen, one, has, locked);
		if (paid) add(has, cardOf(one)?.account ?? '', -one.amount);
		return paid;
	});
}

const lineOf = (one: Purchase, minor: number, sign: 1 | -1): ClearingLine => ({
	paymentId: '',
	rrn: '',
	issuer: cardOf(one)?.issuer ?? '',
	acquirer: one.acquirer,
	minor,
	product: cardOf(one)?.product ?? 'debit',
	sign
});
const shopOf = { HB: 'Lantern', WB: 'Tea', SB: 'Tea' } as const;

/** What a line comes to in the books of everybody, once it is settled and paid out (domain 6.4, 6.5). */
function book(balances: Balances, one: Purchase, line: ClearingLine): void {
	const { issuer, network, merchant } = feesOf(line);
	const { sign, minor, acquirer } = line;
	const from = cardOf(one)?.account ?? '';
	add(balances, from, (from.includes(':ast:') ? sign : -sign) * minor);
	add(balances, `${acquirer}:inc:mdr`, sign * merchant);
	add(balances, `${acquirer}:dep:${shopOf[one.acquirer]}`, sign * (minor - merchant));
	if (isOnUs(line)) return;
	add(balances, `${line.issuer}:inc:icf`, sign * issuer);
	add(balances, `${acquirer}:exp:icf`, sign * issuer);
	add(balances, `${line.issuer}:exp:net`, sign * network);
	add(balances, `${acquirer}:exp:net`, sign * network);
	add(balances, 'JG:inc:net', sign * 2 * network);
}

interface Purse {
	has: number;
	pledged: number;
}
/** One net settlement, with the remedies of domain 6.5; true if the fund was needed. */
function settle(lines: readonly ClearingLine[], purses: Record<Member, Purse>, balances: Balances) {
	const nets: Balances = {};
	for (const line of lines)
		for (const [party, minor] of Object.entries(dueOf(line, 'JG'))) add(nets, party, minor);
	const lacks = members.map((bank) => Math.max(0, -(nets[bank] ?? 0) - purses[bank].has));
	const fromFund = members.some((bank, place) => (lacks[place] ?? 0) > purses[bank].pledged);
	for (const [place, bank] of members.entries()) {
		const lack = lacks[place] ?? 0;
		const purse = purses[bank];
		const collateral = Math.min(lack, purse.pledged);
		purse.pledged -= collateral;
		purse.has += (nets[bank] ?? 0) + lack;
		add(balances, 'CSB:fund', collateral - lack);
	}
	add(balances, 'CSB:set:JG', nets['JG'] ?? 0);
	return fromFund;
}

function refundMinor({ refund, amount }: Chosen): number {
	return refund === 'full' || refund === 'void' ? amount : Math.floor((amount * 2) / 7);
}

/** How the day ends when it is left alone (domain 6.4, 6.5, 6.7, 14). */
export function promise(options: Options): Ending {
	const chosen = chosenFrom(options);
	const paid = paidOf(chosen);
	const balances: Balances = { ...openingsOf(chosen), 'CSB:fund': fundMinor, 'CSB:set:JG': 0 };
	const purse = purseOf(chosen);
	const purses = { HB: { ...purse.HB }, WB: { ...purse.WB }, SB: { ...purse.SB } };
	const day = paid.map((one) => lineOf(one, one.amount, 1));
	paid.forEach((one, place) => book(balances, one, day[place] ?? lineOf(one, 0, 1)));

	const [first] = paid;
	const undo =
		first?.place === 0 && chosen.refund !== 'none'
			? lineOf(first, refundMinor(chosen), -1)
			: undefined;
	const voids = undo !== undefined && chosen.refund === 'void';
	const late = settle(voids ? [...day, undo] : day, purses, balances);
	// A refund asks the merchant's account; while the fund is still asked he has not been paid out.
	const refunds = undo !== undefined && !voids && !late && undo.minor > 0;
	if (refunds) settle([undo], purses, balances);
	if (first && undo && (voids || refunds)) book(balances, first, undo);
	for (const bank of members) {
		balances[`CSB:set:${bank}`] = purses[bank].has;
		balances[`CSB:col:${bank}`] = purses[bank].pledged;
	}
	return {
		// Without channels whatever has no envelope of its own lies open on the line.
		breaks: chosen.channels === 'off' ? ['I16'] : [],
		states: { JG: paid.length > 0 ? 'settled' : 'idle', CSB: 'ready', MER: 'open', WB: 'trading' },
		balances
	};
}
