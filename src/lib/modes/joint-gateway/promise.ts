import { dueOf, feesOf, isOnUs, type ClearingLine } from '#lib/money/clearing.ts';
import type { Options } from '#lib/world/fact.ts';
import type { Ending } from '../mode.ts';
import { fundMinor, members, openingsOf, purseOf, type Member } from './accounts.ts';
import { chosenFrom, holdsFirst, type Chosen } from './options.ts';
import { cardOf, lineOf, paidOf } from './paid.ts';
import type { Purchase } from './payments.ts';

type Balances = Record<string, number>;
function add(balances: Balances, account: string, minor: number): void {
	balances[account] = (balances[account] ?? 0) + minor;
}

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

/** What the merchant gives back: on the same day the whole payment, later a line without its fees. */
function refundOf({ refund, refundFees, amount }: Chosen, first: Purchase): ClearingLine | null {
	if (refund === 'none') return null;
	const whole = refund === 'full' || refund === 'void';
	const line = lineOf(first, whole ? amount : Math.floor((amount * 2) / 7), -1);
	if (line.minor === 0) return null;
	if (refund === 'void') return line;
	return { ...line, ...(refundFees === 'kept' ? { fees: 'kept' } : { left: amount }) };
}

/** Who has the money, or bears its loss, by the members' rules (domain 6.7): all here are authenticated. */
function decisionOn({ dispute, answer, parcel }: Chosen): 'cardholder' | 'merchant' | 'issuer' {
	if (answer === 'accepts') return 'cardholder';
	if (dispute === 'not-me') return 'issuer';
	return answer === 'evidence' && parcel === 'delivered' ? 'merchant' : 'cardholder';
}
/** Lines that take what is left of the payment back at once, and return it if it is so ruled. */
const disputeLines = (chosen: Chosen, first: Purchase, left: number): readonly ClearingLine[] => [
	{ ...lineOf(first, left, -1), left },
	...(decisionOn(chosen) === 'cardholder' ? [] : [lineOf(first, left, 1)])
];

/** What was held and given up before the goods went out was never debited (domain 6.4, dual message). */
const capturedOf = (chosen: Chosen): readonly Purchase[] =>
	paidOf(chosen).filter(
		({ place }) => !(place === 0 && holdsFirst(chosen) && chosen.refund === 'void')
	);

/** How the day ends when it is left alone (domain 6.4, 6.5, 6.7, 14). */
export function promise(options: Options): Ending {
	const chosen = chosenFrom(options);
	const paid = capturedOf(chosen);
	const balances: Balances = { ...openingsOf(chosen), 'CSB:fund': fundMinor, 'CSB:set:JG': 0 };
	const purse = purseOf(chosen);
	const purses = { HB: { ...purse.HB }, WB: { ...purse.WB }, SB: { ...purse.SB } };
	const day = paid.map((one) => lineOf(one, one.amount, 1));
	paid.forEach((one, place) => book(balances, one, day[place] ?? lineOf(one, 0, 1)));

	const [first] = paid;
	const undo = first?.place === 0 ? refundOf(chosen, first) : null;
	const voids = undo !== null && chosen.refund === 'void';
	const late = settle(voids ? [...day, undo] : day, purses, balances);
	// A refund asks the merchant's account; while the fund is still asked he has not been paid out.
	const refunds =
		undo !== null &&
		!voids &&
		!late &&
		undo.minor - feesOf(undo).merchant <= (balances['HB:dep:Lantern'] ?? 0);
	if (refunds) settle([undo], purses, balances);
	if (first && undo && (voids || refunds)) book(balances, first, undo);
	const left = (first?.amount ?? 0) - (voids || refunds ? (undo?.minor ?? 0) : 0);
	// A transfer that she has herself ordered is not charged back.
	const chargeable = chosen.dispute !== 'none' && chosen.routing === 'card';
	if (first?.place === 0 && chargeable && left > 0) {
		for (const line of disputeLines(chosen, first, left)) {
			settle([line], purses, balances);
			book(balances, first, line);
		}
		if (decisionOn(chosen) === 'issuer') {
			const { account = '', issuer } = cardOf(first) ?? {};
			add(balances, account ?? '', (account?.includes(':ast:') ? -1 : 1) * left);
			add(balances, `${issuer ?? ''}:exp:fraud`, left);
		}
		// What his account lacks the merchant owes his bank.
		const has = balances['HB:dep:Lantern'] ?? 0;
		balances['HB:dep:Lantern'] = Math.max(0, has);
		balances['HB:due:Lantern'] = Math.max(0, -has);
	}
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
