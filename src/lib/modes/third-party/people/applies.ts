import type { Options } from '#lib/world/fact.ts';
import { peopleFrom, peopleOptions, type People } from './options.ts';
import { claimsInTime, outcomeOf } from './outcome.ts';

/** Options that change nothing together with these: they are not offered. */
function idle(chosen: People): readonly string[] {
	const atBank = chosen.payBy === 'bank';
	const ships = chosen.shipping === 'promptly';
	const brought = ships && (chosen.carrier === 'reports' || chosen.carrier === 'silent');
	const held = brought && chosen.guarantee === 'escrow';
	const claims = held && claimsInTime(chosen);
	const rejected = claims && chosen.answer === 'rejects';
	return [
		...(atBank && chosen.bank === 'harbor' ? [] : ['card']),
		...(atBank ? [] : ['decision', 'declined']),
		...(ships ? [] : ['carrier']),
		...(held ? [] : ['receipt']),
		...(claims ? [] : ['claim', 'answer']),
		...(rejected ? [] : ['escalation']),
		...(rejected && chosen.escalation === 'escalates' ? [] : ['evidence']),
		...(outcomeOf(chosen).result === 'refunded' ? ['rating', 'payout'] : [])
	];
}

/** The options that matter together with these. */
export function peopleApplies(options: Options): readonly string[] {
	const without = idle(peopleFrom(options));
	return peopleOptions.map(({ name }) => name).filter((name) => !without.includes(name));
}
