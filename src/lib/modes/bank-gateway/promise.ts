import { feeOf } from '#lib/money/amount.ts';
import { cards } from '#lib/money/card.ts';
import type { Options } from '#lib/world/fact.ts';
import type { Ending } from '../mode.ts';
import { openingOf } from './accounts.ts';
import { feeMillionths, hardMinor, usualCard } from './inputs.ts';
import { chosenFrom, type Chosen } from './options.ts';

type Outcome = 'succeeded' | 'failed' | 'idle' | 'expired';

/** The bank said no to another card than her usual one, and she tries on with that. */
const takesAnotherCard = (chosen: Chosen): boolean =>
	chosen.declined === 'tries-on' &&
	chosen.card !== usualCard &&
	outcomeOf({ ...chosen, declined: 'gives-up' }) === 'failed';

/** What the payment comes to, by the rules of domain 4 and 10.3; nothing here looks at the engine. */
function outcomeOf(chosen: Chosen): Outcome {
	if (takesAnotherCard(chosen))
		return outcomeOf({ ...chosen, card: usualCard, declined: 'gives-up' });
	const card = cards.find((one) => one.name === chosen.card);
	// Her wallet finds a wrong check digit itself, and a suspended merchant's offer becomes no payment.
	if (chosen.decision !== 'pay' || chosen.card.endsWith('miscopied')) return 'idle';
	if (chosen.merchant === 'suspended') return 'idle';
	if (card?.issuer !== 'HB' || card.state !== 'active' || card.expiry < '2603') return 'failed';
	if (chosen.password === 'wrong-three-times') return 'failed';
	const has =
		{
			'HB:dep:LinWei': openingOf(chosen),
			'HB:dep:LinWei-0027': 5_000,
			'HB:ast:cardloan:LinWei': 500_000
		}[card.account ?? ''] ?? 0;
	return chosen.amount <= hardMinor && has >= chosen.amount ? 'succeeded' : 'failed';
}

/** A merchant who kept only the net amount cannot give the whole back out of this one payment (CK33). */
const refundPossible = ({ refund, amount }: Chosen): boolean =>
	refund !== 'full' || feeOf(amount, feeMillionths) === 0;

function refunded(chosen: Chosen): number {
	const { refund, amount } = chosen;
	if (refund === 'none' || !refundPossible(chosen)) return 0;
	return refund === 'full' || refund === 'void' ? amount : Math.floor((amount * 2) / 7);
}

/** How a run ends when it is left alone (domain 4.4, 10.3, 14). */
export function promise(options: Options): Ending {
	const chosen = chosenFrom(options);
	const outcome = outcomeOf(chosen);
	const paid = outcome === 'succeeded';
	// What is undone before anything ships costs no fee.
	const fee = paid && chosen.refund !== 'void' ? feeOf(chosen.amount, feeMillionths) : 0;
	const back = paid ? refunded(chosen) : 0;
	const used = takesAnotherCard(chosen) ? usualCard : chosen.card;
	const from = cards.find((card) => card.name === used)?.account ?? '';
	const taken = paid ? chosen.amount - back : 0;
	return {
		// Without channels whatever has no envelope of its own lies open on the line.
		breaks: chosen.channels === 'off' ? ['I16'] : [],
		states: {
			PG: `payment.${paid ? paidState(chosen) : outcome}`,
			MER: paid ? shopState(chosen) : 'closed'
		},
		balances: {
			'HB:dep:LinWei': openingOf(chosen) - (from === 'HB:dep:LinWei' ? taken : 0),
			'HB:ast:cardloan:LinWei': from === 'HB:ast:cardloan:LinWei' ? taken : 0,
			'HB:dep:Lantern': paid ? chosen.amount - fee - back : 0,
			'HB:inc:mdr': fee
		}
	};
}

function paidState(chosen: Chosen): string {
	if (chosen.refund === 'none') return 'succeeded';
	if (chosen.refund === 'void') return 'refunded';
	if (chosen.refund === 'full') return refundPossible(chosen) ? 'refunded' : 'succeeded';
	return 'partlyRefunded';
}

function shopState(chosen: Chosen): string {
	if (chosen.refund === 'none') return 'shipped';
	if (chosen.refund === 'void') return 'refunded';
	if (chosen.refund === 'partial') return 'partlyRefunded';
	if (chosen.refund === 'too-much') return 'refundRefused';
	return refundPossible(chosen) ? 'refunded' : 'refundRefused';
}
