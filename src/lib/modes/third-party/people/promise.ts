import { feeOf } from '#lib/money/amount.ts';
import { cards } from '#lib/money/card.ts';
import type { Options } from '#lib/world/fact.ts';
import type { Ending } from '../../mode.ts';
import { openingOf, othersMinor, walletMinor, walletOf } from './accounts.ts';
import { bankOf, cardOf } from './banks.ts';
import { peopleFrom, type People } from './options.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

const feeMillionths = 5_500;

/** What a card can pay, by the rules of domain 3.2 and 10.3; nothing here looks at the engine. */
function cardPays(chosen: People, name: string): boolean {
	const card = cards.find((one) => one.name === name);
	const { id, deposit } = bankOf(chosen);
	if (card?.state !== 'active' || card.issuer !== id || card.expiry < '2603') return false;
	const has =
		{
			[deposit]: openingOf(chosen),
			'HB:dep:LinWei-0027': 5_000,
			'HB:ast:cardloan:LinWei': 500_000
		}[card.account ?? ''] ?? 0;
	return has >= chosen.amount;
}

/** The card that pays in the end, the wallet, or nothing. */
function paidFrom(chosen: People): string | null {
	const right = chosen.password !== 'wrong-three-times';
	if (chosen.payBy === 'wallet') return right && chosen.amount <= walletMinor ? 'wallet' : null;
	if (chosen.payBy === 'quick') {
		const { card } = bankOf(chosen);
		return right && cardPays(chosen, card) ? card : null;
	}
	const card = cardOf(chosen);
	if (chosen.decision !== 'pay' || card.endsWith('miscopied') || !right) return null;
	if (cardPays(chosen, card)) return card;
	const usual = bankOf(chosen).card;
	// A locked card has locked her out of the bank's page: there is nothing to try on with.
	const locked = cards.find(({ name }) => name === card)?.state === 'locked';
	const tries = chosen.declined === 'tries-on' && card !== usual && !locked;
	return tries && cardPays(chosen, usual) ? usual : null;
}

/** Where the seller's order ends. */
function sellerState({ guarantee, shipping }: People, result: Outcome['result']): string {
	const guaranteed: Readonly<Record<Outcome['result'], string>> = {
		released: 'completed',
		split: 'partlyRefunded',
		refunded: 'refunded',
		closed: 'closed'
	};
	if (result === 'closed' || guarantee === 'escrow') return guaranteed[result];
	// Without a guarantee the money is his whether he ships or not.
	return { promptly: 'shipped', never: 'idle', invents: 'refusedNotice' }[shipping];
}

/** What is in reserve, and where: what came in at her bank, and what is left at the seller's. */
function reserves(chosen: People, paidIn: number, left: number): Readonly<Record<string, number>> {
	const { id } = bankOf(chosen);
	if (chosen.reserve === 'centralized') return { 'CSB:rsv:TPP': paidIn + left };
	return id === 'WB'
		? { 'WB:rsv:TPP': paidIn + left }
		: { [`${id}:rsv:TPP`]: paidIn, 'WB:rsv:TPP': left };
}

/** How a trade between people ends when it is left alone (domain 7.2 to 7.6, 10.3, 14). */
export function peoplePromise(options: Options): Ending {
	const chosen = peopleFrom(options);
	const { amount, payout, channels } = chosen;
	const from = paidFrom(chosen);
	const { result, toBuyer }: Outcome =
		from === null ? { result: 'closed', toBuyer: amount } : outcomeOf(chosen);
	const gross = amount - toBuyer;
	const fee = feeOf(gross, feeMillionths);
	const paidOut = payout === 'withdraws' ? gross - fee : 0;
	const { deposit } = bankOf(chosen);
	const byBank = from !== 'wallet';
	const account = cards.find(({ name }) => name === from)?.account;
	const wallet = walletOf(chosen);
	const reserve = wallet + (byBank ? gross : 0);
	const atWillow = othersMinor - paidOut;
	return {
		// Without channels whatever has no envelope of its own lies open on the line.
		breaks: channels === 'off' ? ['I16'] : [],
		states: {
			CUS: `trade.${result}`,
			MER: `order.${sellerState(chosen, result)}`,
			TPP: `trade.${result}`
		},
		balances: {
			[deposit]: openingOf(chosen) - (account === deposit ? gross : 0),
			'TPP:wal:LinWei': wallet - (byBank ? 0 : gross),
			'TPP:wal:Lantern': gross - fee - paidOut,
			'TPP:inc:fee': fee,
			'TPP:escrow:T1': 0,
			'TPP:refund-in-flight': 0,
			'TPP:payout-in-flight': 0,
			'TPP:wal:others': othersMinor,
			...reserves(chosen, reserve, atWillow),
			'WB:dep:Lantern': paidOut
		}
	};
}
