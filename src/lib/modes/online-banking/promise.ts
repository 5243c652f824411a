import { feeOf } from '#lib/money/amount.ts';
import { cards } from '#lib/money/card.ts';
import type { Options } from '#lib/world/fact.ts';
import type { Ending } from '../mode.ts';
import { openingOf } from './accounts.ts';
import { chosenFrom, type Chosen } from './options.ts';

const feeMillionths = 6_000;
const usualCard = 'card-0019';
const hardMinor = 100_000_000;
const selfServiceMinor = ({ edition }: Chosen): number =>
	edition === 'mass' ? 100_000 : 5_000_000;

/** The bank said no to another card than her usual one, and she tries on with that. */
function takesAnotherCard(chosen: Chosen): boolean {
	if (chosen.declined !== 'tries-on' || chosen.card === usualCard) return false;
	// Whoever is told that her card is locked goes to the counter instead.
	const locked = cards.find((card) => card.name === chosen.card)?.state === 'locked';
	if (locked && chosen.declineDetail === 'full') return false;
	return outcomeOf({ ...chosen, declined: 'gives-up' }) === 'failed';
}

/** What the payment comes to, by the rules of domain 5 and 10.3; nothing here looks at the engine. */
function outcomeOf(chosen: Chosen): 'succeeded' | 'failed' | 'cancelled' | 'expired' | 'idle' {
	const { amount, edition, counter } = chosen;
	if (takesAnotherCard(chosen))
		return outcomeOf({ ...chosen, card: usualCard, declined: 'gives-up' });
	const card = cards.find((one) => one.name === chosen.card);
	if (chosen.merchant === 'suspended') return 'idle';
	if (chosen.enrolment === 'none') return 'failed';
	if (chosen.decision === 'cancel') return 'cancelled';
	if (chosen.decision !== 'pay' || chosen.card.endsWith('miscopied')) return 'expired';
	if (chosen.password === 'wrong-three-times' || card?.state !== 'active' || card.issuer !== 'HB')
		return 'failed';
	if (card.expiry < '2603' || amount > hardMinor) return 'failed';
	const large = amount > selfServiceMinor(chosen);
	if (large && (edition === 'mass' || counter !== 'approves')) return 'failed';
	const has =
		{
			'HB:dep:LinWei': openingOf(chosen),
			'HB:dep:LinWei-0027': 5_000,
			'HB:ast:cardloan:LinWei': 500_000
		}[card.account ?? ''] ?? 0;
	return has >= amount ? 'succeeded' : 'failed';
}

function refunded({ amount, refund }: Chosen): number {
	if (refund === 'none') return 0;
	return refund === 'full' || refund === 'void' ? amount : Math.floor((amount * 2) / 7);
}

/** How a run ends when it is left alone (domain 4.4, 5, 10.3, 14). */
export function promise(options: Options): Ending {
	const chosen = chosenFrom(options);
	const outcome = outcomeOf(chosen);
	const paid = outcome === 'succeeded';
	const fee = paid ? feeOf(chosen.amount, feeMillionths) : 0;
	const back = paid && refundPossible(chosen) ? refunded(chosen) : 0;
	const feeBack = paid && chosen.refund === 'void' && back > 0 ? fee : 0;
	const elsewhere = chosen.merchantBank === 'other';
	const net = paid ? chosen.amount - fee - back + feeBack : 0;
	const used = takesAnotherCard(chosen) ? usualCard : chosen.card;
	const from = cards.find((card) => card.name === used)?.account ?? '';
	const linPays = from === 'HB:dep:LinWei' && paid ? chosen.amount - back : 0;
	return {
		// Without channels whatever has no envelope of its own lies open on the line.
		breaks: chosen.channels === 'off' ? ['I16'] : [],
		states: {
			TS: `payment.${paid ? paidState(chosen) : outcome}`,
			MER: merchantState(chosen, outcome)
		},
		balances: {
			'HB:dep:LinWei': openingOf(chosen) - linPays,
			'HB:inc:mdr': fee - feeBack,
			[elsewhere ? 'WB:dep:Lantern' : 'HB:dep:Lantern']: net
		}
	};
}

/** A merchant who kept only the net amount cannot give the whole back out of this one payment (CK33). */
function refundPossible({ refund, amount }: Chosen): boolean {
	return refund !== 'full' || feeOf(amount, feeMillionths) === 0;
}

function paidState(chosen: Chosen): string {
	if (chosen.refund === 'void') return 'refunded';
	if (chosen.refund === 'partial') return 'partlyRefunded';
	if (chosen.refund === 'too-much') return 'partlyRefunded';
	if (chosen.refund === 'full') return refundPossible(chosen) ? 'refunded' : 'succeeded';
	return 'succeeded';
}

function merchantState(chosen: Chosen, outcome: ReturnType<typeof outcomeOf>): string {
	if (outcome !== 'succeeded') return 'closed';
	if (chosen.refund === 'none') return 'shipped';
	if (chosen.refund === 'void') return 'refunded';
	if (chosen.refund === 'partial') return 'partlyRefunded';
	if (chosen.refund === 'too-much') return 'refundRefused';
	return refundPossible(chosen) ? 'refunded' : 'refundRefused';
}
