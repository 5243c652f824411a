import type { Options } from '#lib/world/fact.ts';
import { peopleFrom, peopleOptions, type People } from './options.ts';

/** Options that change nothing together with these: they are not offered. */
function idle(chosen: People): readonly string[] {
	const atBank = chosen.payBy === 'bank';
	const escrow = chosen.guarantee === 'escrow';
	const ships = chosen.shipping === 'promptly';
	return [
		...(atBank && chosen.bank === 'harbor' ? [] : ['card']),
		...(atBank ? [] : ['decision', 'declined']),
		...(ships ? [] : ['carrier']),
		...(ships && escrow ? [] : ['receipt']),
		...(ships || !escrow ? [] : ['rating', 'payout'])
	];
}

/** The options that matter together with these. */
export function peopleApplies(options: Options): readonly string[] {
	const without = idle(peopleFrom(options));
	return peopleOptions.map(({ name }) => name).filter((name) => !without.includes(name));
}
