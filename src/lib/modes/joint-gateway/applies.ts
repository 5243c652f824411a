import { isOnUs } from '#lib/money/clearing.ts';
import type { Options } from '#lib/world/fact.ts';
import { chosenFrom, options, type Chosen } from './options.ts';
import { givesPassword, isDeclined, lineOf, opensPage, paidOf } from './paid.ts';

/** Options that change nothing together with the others, by the rules of domain 6 and 10.3. */
function idle(chosen: Chosen): readonly string[] {
	const paid = paidOf(chosen);
	const bought = paid[0]?.place === 0;
	const declined = isDeclined(chosen);
	const disputes = bought && chosen.dispute !== 'none';
	const lines = paid.map((one) => lineOf(one, one.amount, 1));
	return [
		...(bought ? [] : ['refund', 'dispute']),
		...(disputes && chosen.routing === 'card' ? [] : ['answer']),
		...(disputes &&
		chosen.routing === 'card' &&
		chosen.answer === 'evidence' &&
		chosen.dispute === 'not-received'
			? []
			: ['parcel']),
		...(bought && !['none', 'void'].includes(chosen.refund) ? [] : ['refundFees']),
		...(chosen.routing === 'card' ? ['bank'] : ['card', 'message']),
		...(opensPage(chosen) ? [] : ['decision']),
		...(givesPassword(chosen) ? [] : ['password']),
		...(declined ? [] : ['declined']),
		...(declined || chosen.decision !== 'pay' ? [] : ['declineDetail']),
		// What stays within a bank needs nobody's money at the central bank.
		...(lines.every(isOnUs) ? ['settlement'] : [])
	];
}

/** The options that matter together with these. */
export function applies(given: Options): readonly string[] {
	const not = idle(chosenFrom(given));
	return options.map(({ name }) => name).filter((name) => !not.includes(name));
}
