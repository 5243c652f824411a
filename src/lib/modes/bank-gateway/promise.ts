import { feeOf } from '#lib/money/amount.ts';
import { cards } from '#lib/money/card.ts';
import type { Options } from '#lib/world/fact.ts';
import type { Ending } from '../mode.ts';
import { openingOf } from './accounts.ts';
import { takes } from './applies.ts';
import { feeMillionths, hardMinor, pricesOf, usualCard } from './inputs.ts';
import { chosenFrom, type Chosen } from './options.ts';

type Outcome = 'succeeded' | 'failed' | 'idle' | 'expired';

/** The bank said no to another card than her usual one, and she tries on with that. */
const takesAnotherCard = (chosen: Chosen): boolean =>
	chosen.variant === '1A' &&
	chosen.declined === 'tries-on' &&
	chosen.card !== usualCard &&
	outcomeOf({ ...chosen, declined: 'gives-up' }) === 'failed';

/** What the payment comes to, by the rules of domain 4 and 10.3; nothing here looks at the engine. */
function outcomeOf(chosen: Chosen): Outcome {
	if (takesAnotherCard(chosen))
		return outcomeOf({ ...chosen, card: usualCard, declined: 'gives-up' });
	const card = cards.find((one) => one.name === chosen.card);
	const typed = chosen.variant === '1A';
	// Her wallet finds a wrong check digit itself, and a suspended merchant's offer becomes no payment.
	if (chosen.decision !== 'pay' || chosen.card.endsWith('miscopied')) return 'idle';
	if (chosen.merchant === 'suspended') return 'idle';
	// A locked PIN locks out nobody who pays by a signature.
	const usable = ['active', ...(typed ? [] : ['locked'])];
	if (card?.issuer !== 'HB' || !usable.includes(card.state) || card.expiry < '2603')
		return 'failed';
	if (typed && chosen.password === 'wrong-three-times') return 'failed';
	const has =
		{
			'HB:dep:LinWei': openingOf(chosen),
			'HB:dep:LinWei-0027': 5_000,
			'HB:ast:cardloan:LinWei': 500_000
		}[card.account ?? ''] ?? 0;
	return chosen.amount <= hardMinor && has >= chosen.amount ? 'succeeded' : 'failed';
}

/** What is taken where the payment succeeds: of held money no more than the goods that have left are worth. */
function takenOf(chosen: Chosen): number {
	if (chosen.variant === '1A') return chosen.amount;
	if (!takes(chosen)) return 0;
	const { unitMinor, carriageMinor } = pricesOf(chosen);
	return chosen.capture === 'part' ? unitMinor + carriageMinor : chosen.amount;
}

/** A merchant who kept only the net amount cannot give the whole back out of this one payment (CK33). */
const refundPossible = ({ refund }: Chosen, taken: number): boolean =>
	refund !== 'full' || feeOf(taken, feeMillionths) === 0;

function refunded(chosen: Chosen, taken: number): number {
	const { refund } = chosen;
	if (refund === 'none' || !refundPossible(chosen, taken)) return 0;
	return refund === 'full' || refund === 'void' ? taken : Math.floor((taken * 2) / 7);
}

/** How a run ends when it is left alone (domain 4.4, 10.3, 14). */
export function promise(options: Options): Ending {
	const chosen = chosenFrom(options);
	const outcome = outcomeOf(chosen);
	const taken = outcome === 'succeeded' ? takenOf(chosen) : 0;
	// What is undone before anything ships costs no fee.
	const fee = chosen.refund === 'void' ? 0 : feeOf(taken, feeMillionths);
	const back = refunded(chosen, taken);
	const used = takesAnotherCard(chosen) ? usualCard : chosen.card;
	const from = cards.find((card) => card.name === used)?.account ?? '';
	const net = taken - back;
	return {
		breaks: breaksOf(chosen, outcome),
		states: statesOf(chosen, outcome, taken),
		balances: {
			'HB:dep:LinWei': openingOf(chosen) - (from === 'HB:dep:LinWei' ? net : 0),
			'HB:ast:cardloan:LinWei': from === 'HB:ast:cardloan:LinWei' ? net : 0,
			'HB:dep:Lantern': taken - fee - back,
			'HB:inc:mdr': fee
		}
	};
}

/** What the options break on purpose, in the order in which it happens (domain 9, 10.4). */
function breaksOf(chosen: Chosen, outcome: Outcome): readonly string[] {
	const naive = chosen.variant === '1B-naive';
	// Too late for the order is not too late for her card number.
	const gaveCard = ['pay', 'late'].includes(chosen.decision) && !chosen.card.endsWith('miscopied');
	const held = outcome === 'succeeded' && chosen.variant !== '1A';
	return [
		// Without channels whatever has no envelope of its own lies open; and the merchant may read no card number.
		...(chosen.channels === 'off' || (naive && gaveCard) ? ['I16'] : []),
		// Nobody has signed for the customer: the bank has only the merchant's word (domain 4.6).
		...(naive && held && takes(chosen) ? ['I08'] : []),
		// Whoever lets a hold expire has shipped for nothing; that is his own risk (domain 4.7).
		...(held && chosen.refund !== 'void' && !takes(chosen) ? ['I15'] : [])
	];
}

function statesOf(chosen: Chosen, outcome: Outcome, taken: number): Ending['states'] {
	if (outcome !== 'succeeded') return { PG: `payment.${outcome}`, MER: 'closed' };
	if (taken > 0 || chosen.variant === '1A')
		return { PG: `payment.${paidState(chosen, taken)}`, MER: shopState(chosen, taken) };
	return chosen.refund === 'void'
		? { PG: 'payment.cancelled', MER: 'voided' }
		: { PG: 'payment.expired', MER: 'shipped.unpaid' };
}

function paidState(chosen: Chosen, taken: number): string {
	if (chosen.refund === 'none') return 'succeeded';
	if (chosen.refund === 'void') return 'refunded';
	if (chosen.refund === 'full') return refundPossible(chosen, taken) ? 'refunded' : 'succeeded';
	return 'partlyRefunded';
}

function shopState(chosen: Chosen, taken: number): string {
	if (chosen.refund === 'none') return chosen.variant === '1A' ? 'shipped' : 'shipped.captured';
	if (chosen.refund === 'void') return 'refunded';
	if (chosen.refund === 'partial') return 'partlyRefunded';
	if (chosen.refund === 'too-much') return 'refundRefused';
	return refundPossible(chosen, taken) ? 'refunded' : 'refundRefused';
}
